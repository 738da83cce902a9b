import type { ContactWritten } from '#modules/people/family-contact.ts'
import type { Student } from '#modules/people/student.ts'
import type { Chance } from './chance.ts'
import type { StudentKey } from './students-here.ts'

/** Who belongs to a student: one or two grown-ups, of whom some are told things only through somebody else, or never. */
export function familyOf(key: StudentKey, student: Student, chance: Chance): ContactWritten[] {
  const { familyName } = student
  const first = { ...parent(chance, familyName, 'Mother'), telephone: telephone(chance) }
  if (key === 'theo')
    return [
      first,
      {
        ...parent(chance, familyName, 'Father'),
        parentalResponsibility: true,
        mayBeTold: false,
        notContactedBecause: 'A court order of last year: no contact, and nothing about Theo.',
      },
    ]
  if (key === 'ryan')
    return [{ ...first, name: 'Bernie Sallis', telephone: undefined, through: 'Works here' }]
  if (key === 'mason' || key === 'ruby')
    return [
      {
        ...parent(chance, 'Fairley', 'Foster carer'),
        parentalResponsibility: false,
        telephone: telephone(chance),
        through: 'Their social worker, Dee Lomax',
      },
    ]
  return chance.isTrue(0.55)
    ? [first, { ...parent(chance, familyName, 'Father'), telephone: telephone(chance) }]
    : [first]
}

function parent(chance: Chance, familyName: string, relation: string): ContactWritten {
  const given = chance.oneOf(relation === 'Father' ? fathers : mothers)
  return {
    name: `${given} ${familyName}`,
    relation,
    parentalResponsibility: true,
    mayBeTold: true,
    through: undefined,
    telephone: undefined,
    email: chance.isTrue(0.4)
      ? `${given}.${familyName}@families.example`.toLowerCase().replaceAll(' ', '')
      : undefined,
    notContactedBecause: undefined,
  }
}

/** From the numbers that are kept free for stories. */
function telephone(chance: Chance): string {
  return `07700 900${String(chance.between(100, 999))}`
}

const mothers = ['Carol', 'Denise', 'Farah', 'Gemma', 'Hazel', 'Ines', 'Joanne', 'Kemi', 'Lorna']
const fathers = ['Adrian', 'Barry', 'Clive', 'Emeka', 'Gareth', 'Imran', 'Lee', 'Marek', 'Stuart']
