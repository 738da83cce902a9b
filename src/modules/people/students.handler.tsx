import type { Context, Hono } from 'hono'
import type { RecordWorld } from '#modules/record/world.ts'
import { carryOut, type Again } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { readId, type Id } from '#values/id.ts'
import { permit } from '#values/permission.ts'
import { addOnce } from './add-once.store.ts'
import { listFamilyOf } from './family-contact.store.ts'
import { mountLeaving } from './leaving.handler.tsx'
import { findMainProvider, listMainProviders } from './main-provider.store.ts'
import { mistakeWords } from './people-words.ts'
import { asSentStudent, studentForm } from './student.form.ts'
import { StudentFormPage } from './student-form.page.tsx'
import { StudentPage } from './student.page.tsx'
import {
  addStudent,
  changeStudent,
  findStudent,
  leaveStudent,
  listStudents,
} from './student.store.ts'
import { nameOf, type Student } from './student.ts'
import { StudentsPage } from './students.page.tsx'

/** The list of students, one student, and writing them down. */
export function mountStudents(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  const sees = requirePermission('see-people')

  app.get(people.students.path, sees, async (c) => {
    const [students, providers] = await world.database.transact(c.var.staff.provision, (tx) =>
      Promise.all([listStudents(tx), listMainProviders(tx)]),
    )
    return render(c, <StudentsPage {...seen(c, world)} students={students} providers={providers} />)
  })

  // Before the student whose address would be "new".
  mountAdding(app, world)

  app.get(people.student.path, sees, async (c) => {
    const id = readId<'Student'>(c.req.param('student'))
    const page = id && (await readStudent(c, world, id))
    return page ? render(c, page) : c.notFound()
  })

  mountChanging(app, world)
  mountLeaving<Student>(app, world, {
    path: people.studentLeaving.path,
    find: async (tx, param) => {
      const id = readId<'Student'>(param('student'))
      return id && findStudent(tx, id)
    },
    asLeaver: (student) => ({ ...student, name: nameOf(student), lastDay: student.leftOn }),
    leave: (tx, { id }, version, on) => leaveStudent(tx, id, version, on),
    leadsTo: ({ id }) => people.student.href({ student: id }),
  })
}

function mountAdding(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  const manages = requirePermission('manage-people')
  app.get(people.newStudent.path, manages, async (c) =>
    render(c, await formPage(c, world, undefined, { sent: {} })),
  )
  app.post(people.newStudent.path, manages, (c) =>
    carryOut(c, {
      ...formOf(c),
      run: ({ student }, sent) => {
        const id = world.newId<'Student'>()
        return addOnce(world, c.var.staff.provision, { place: c.req.path, sent, id }, (tx) =>
          addStudent(tx, id, student),
        )
      },
      page: (again: Again<never>) => formPage(c, world, undefined, again),
      leadsTo: (done) =>
        people.student.href({ student: 'written' in done ? done.written : done.first }),
    }),
  )
}

function mountChanging(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  const manages = requirePermission('manage-people')
  app.get(people.studentChange.path, manages, async (c) => {
    const student = await find(c, world)
    if (student === undefined) return c.notFound()
    return render(c, await formPage(c, world, student, { sent: asSentStudent(student) }))
  })
  app.post(people.studentChange.path, manages, async (c) => {
    const before = await find(c, world)
    if (before === undefined) return c.notFound()
    return carryOut(c, {
      ...formOf(c),
      run: async ({ student, version }) => {
        const written = await world.database.transact(c.var.staff.provision, (tx) =>
          changeStudent(tx, before.id, version, student),
        )
        return written ? { kind: 'done', written } : { kind: 'changed' }
      },
      page: async (again: Again<never>) =>
        formPage(c, world, (await find(c, world)) ?? before, again),
      leadsTo: () => people.student.href({ student: before.id }),
    })
  })
}

const seen = (c: Context<StaffEnv>, world: RecordWorld) => ({
  now: world.clock.now(),
  zone: c.var.staff.zone,
  mayManage: permit(c.var.staff, 'manage-people'),
})

const formOf = (c: Context<StaffEnv>) => ({
  form: studentForm,
  mistake: mistakeWords(languageFor(c.req.header('accept-language'))),
})

async function find(c: Context<StaffEnv>, world: RecordWorld): Promise<Student | undefined> {
  const id = readId<'Student'>(c.req.param('student'))
  return id && world.database.transact(c.var.staff.provision, (tx) => findStudent(tx, id))
}

async function readStudent(c: Context<StaffEnv>, world: RecordWorld, id: Id<'Student'>) {
  const mayFamilies = permit(c.var.staff, 'see-families')
  return world.database.transact(c.var.staff.provision, async (tx) => {
    const student = await findStudent(tx, id)
    if (student === undefined) return undefined
    const provider = student.mainProvider && (await findMainProvider(tx, student.mainProvider))
    const family = mayFamilies ? await listFamilyOf(tx, id) : undefined
    return <StudentPage {...seen(c, world)} student={student} provider={provider} family={family} />
  })
}

async function formPage(
  c: Context<StaffEnv>,
  world: RecordWorld,
  student: Student | undefined,
  again: Again<never>,
) {
  const providers = await world.database.transact(c.var.staff.provision, listMainProviders)
  return (
    <StudentFormPage
      {...seen(c, world)}
      {...again}
      action={c.req.path}
      student={student}
      providers={providers}
    />
  )
}
