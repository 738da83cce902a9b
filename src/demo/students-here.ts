/** Everybody who comes to the demo to learn: given name, family name, what they are called if not that. All invented. */
export const studentsHere = {
  mia: ['Mia', 'Farrant'],
  kyle: ['Kyle', 'Marsden'],
  deon: ['Deon', 'Baptiste'],
  alfie: ['Alfie', 'Thwaite'],
  jaydenBrooks: ['Jayden', 'Brooks'],
  jaydenMallory: ['Jayden', 'Mallory'],
  jaydenOsei: ['Jayden', 'Osei'],
  rowan: ['Rowan', 'Pike'],
  theo: ['Theo', 'Lindley'],
  ryan: ['Ryan', 'Sallis'],
  mason: ['Mason', 'Holroyd'],
  ruby: ['Ruby', 'Holroyd'],
  kacper: ['Kacper', 'Wrona'],
  amina: ['Amina', 'Warsame'],
  chloe: ['Chloe', 'Dunning'],
  connor: ['Connor', 'Whelan'],
  callum: ['Callum', 'Frayne'],
  tyler: ['Tyler', 'Gadd'],
  leon: ['Leon', 'Abara'],
  kai: ['Kai', 'Penrose'],
  reece: ['Reece', 'Tolland'],
  bilal: ['Bilal', 'Hussain'],
  yusuf: ['Yusuf', 'Demir'],
  tomasz: ['Tomasz', 'Zielony', 'Tom'],
  finley: ['Finley', 'Croft'],
  harvey: ['Harvey', 'Stannard'],
  jamal: ['Jamal', 'Whyte'],
  ethan: ['Ethan', 'Birtles'],
  luca: ['Luca', 'Moretti'],
  noah: ['Noah', 'Ainscough'],
  zak: ['Zak', 'Rimmer'],
  corey: ['Corey', 'Dunmore'],
  joel: ['Joel', 'Asante'],
  archie: ['Archie', 'Pell'],
  dylan: ['Dylan', 'Probert'],
  samir: ['Samir', 'Kassab', 'Sam'],
  zuzanna: ['Zuzanna', 'Kos'],
  ellie: ['Ellie', 'Marchbank'],
  freya: ['Freya', 'Tindall'],
  keira: ['Keira', 'Blount'],
  leila: ['Leila', 'Haddad'],
  poppy: ['Poppy', 'Arkwright'],
  shanice: ['Shanice', 'Gale'],
  tia: ['Tia', 'Rowntree'],
  megan: ['Megan', 'Pryce'],
  jasmine: ['Jasmine', 'Oduya', 'Jas'],
  isla: ['Isla', 'Corrie'],
  nadia: ['Nadia', 'Begum'],
} as const satisfies Readonly<Record<string, readonly [string, string, string?]>>

export type StudentKey = keyof typeof studentsHere

/** Of whom the told-out stories tell: they are here from the start. */
export const toldOf: readonly StudentKey[] = [
  ...(Object.keys(studentsHere) as StudentKey[]).slice(0, 24),
  'ethan',
  'luca',
  'noah',
  'zak',
  'dylan',
]

/** The others, for stories that could be anybody's. */
export const anyGirls: readonly StudentKey[] = (Object.keys(studentsHere) as StudentKey[]).slice(36)

export const anyBoys: readonly StudentKey[] = (Object.keys(studentsHere) as StudentKey[]).filter(
  (key) => !toldOf.includes(key) && !anyGirls.includes(key),
)

export const languages: Readonly<Partial<Record<StudentKey, string>>> = {
  kacper: 'Polish',
  tomasz: 'Polish',
  zuzanna: 'Polish',
  amina: 'Somali',
  yusuf: 'Turkish',
  leila: 'Arabic',
  samir: 'Arabic',
}

/** Home schools. All invented. */
export const homeSchools = [
  ['Aldersyke Academy', 'Penelope Grange'],
  ['Penbury Vale High School', 'Martin Oldacre'],
  ['Oxmoor Lane Community School', 'Sunita Parmar'],
  ['Wexcombe College', 'Derek Fallows'],
] as const
