import type { Context, Hono } from 'hono'
import type { RecordWorld } from '#modules/record/world.ts'
import type { Transaction } from '#platform/database.ts'
import { carryOut, type Again } from '#platform/web/carry-out.ts'
import { render } from '#platform/web/render.tsx'
import { requirePermission } from '#platform/web/require-permission.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { languageFor } from '#ui/language.ts'
import { readId } from '#values/id.ts'
import { addOnce } from './add-once.store.ts'
import { asSentContact, contactForm } from './family-contact.form.ts'
import { ContactFormPage } from './family-contact.page.tsx'
import { addContact, changeContact, endContact, findContact } from './family-contact.store.ts'
import type { FamilyContact } from './family-contact.ts'
import { mountLeaving } from './leaving.handler.tsx'
import { mistakeWords } from './people-words.ts'
import { findStudent } from './student.store.ts'
import type { Student } from './student.ts'

/** The family of a student: writing down who may be told. */
export function mountFamilies(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  mountAdding(app, world)
  mountChanging(app, world)
  mountLeaving<FamilyContact>(app, world, {
    path: people.contactLeaving.path,
    find: async (tx, param) => (await read(tx, param))?.contact,
    asLeaver: (contact) => ({ ...contact, lastDay: contact.endedOn }),
    leave: (tx, { id }, version, on) => endContact(tx, id, version, on),
    leadsTo: ({ student }) => people.student.href({ student }),
  })
}

function mountAdding(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  const manages = requirePermission('manage-people')

  app.get(people.newContact.path, manages, async (c) => {
    const found = await find(c, world)
    if (found === undefined) return c.notFound()
    return render(
      c,
      <ContactFormPage {...found} contact={undefined} action={c.req.path} sent={{}} />,
    )
  })
  app.post(people.newContact.path, manages, async (c) => {
    const found = await find(c, world)
    if (found === undefined) return c.notFound()
    return carryOut(c, {
      ...formOf(c),
      run: ({ contact }, sent) => {
        const id = world.newId<'Family'>()
        return addOnce(world, c.var.staff.provision, { place: c.req.path, sent, id }, (tx) =>
          addContact(tx, id, found.student.id, contact),
        )
      },
      page: (again: Again<never>) => (
        <ContactFormPage {...found} {...again} contact={undefined} action={c.req.path} />
      ),
      leadsTo: () => studentPage(found.student),
    })
  })
}

function mountChanging(app: Hono<StaffEnv>, world: RecordWorld): void {
  const { people } = routes
  const manages = requirePermission('manage-people')

  app.get(people.contact.path, manages, async (c) => {
    const found = await find(c, world)
    if (found?.contact === undefined) return c.notFound()
    const sent = asSentContact(found.contact)
    return render(c, <ContactFormPage {...found} action={c.req.path} sent={sent} />)
  })
  app.post(people.contact.path, manages, async (c) => {
    const found = await find(c, world)
    const before = found?.contact
    if (found === undefined || before === undefined) return c.notFound()
    return carryOut(c, {
      ...formOf(c),
      run: async ({ contact, version }) => {
        const written = await world.database.transact(c.var.staff.provision, (tx) =>
          changeContact(tx, before.id, version, contact),
        )
        return written ? { kind: 'done', written } : { kind: 'changed' }
      },
      page: async (again: Again<never>) => (
        <ContactFormPage {...((await find(c, world)) ?? found)} {...again} action={c.req.path} />
      ),
      leadsTo: () => studentPage(found.student),
    })
  })
}

const studentPage = (student: Student) => routes.people.student.href({ student: student.id })

type Found = { student: Student; contact: FamilyContact | undefined }

const formOf = (c: Context<StaffEnv>) => ({
  form: contactForm,
  mistake: mistakeWords(languageFor(c.req.header('accept-language'))),
})

function find(c: Context<StaffEnv>, world: RecordWorld): Promise<Found | undefined> {
  return world.database.transact(c.var.staff.provision, (tx) =>
    read(tx, (name) => c.req.param(name)),
  )
}

/** A contact is found only under their own student's address. */
async function read(
  tx: Transaction,
  param: (name: string) => string | undefined,
): Promise<Found | undefined> {
  const id = readId<'Student'>(param('student'))
  const contactId = readId<'Family'>(param('contact'))
  const student = id && (await findStudent(tx, id))
  const contact = contactId && (await findContact(tx, contactId))
  if (student === undefined || (contact && contact.student !== student.id)) return undefined
  return { student, contact }
}
