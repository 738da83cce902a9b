import { z } from 'zod'
import { line, neededLine, yesOrNo } from '#values/fields.ts'
import type { Sent } from '#values/sent.ts'
import { email, telephone, version } from './fields.form.ts'
import type { ContactWritten, FamilyContact } from './family-contact.ts'

export const contactForm = z
  .object({
    name: neededLine,
    relation: neededLine,
    'parental-responsibility': yesOrNo,
    'may-be-told': yesOrNo,
    through: line,
    telephone,
    email,
    'not-contacted-because': line,
    version,
  })
  .refine((form) => !form['may-be-told'] || form['not-contacted-because'] === undefined, {
    path: ['may-be-told'],
    message: 'not-both',
  })
  .transform((form): { contact: ContactWritten; version: number } => ({
    version: form.version,
    contact: {
      name: form.name,
      relation: form.relation,
      parentalResponsibility: form['parental-responsibility'],
      mayBeTold: form['may-be-told'],
      through: form.through,
      telephone: form.telephone,
      email: form.email,
      notContactedBecause: form['not-contacted-because'],
    },
  }))

/** The form as it was filled in for this contact. */
export function asSentContact(contact: FamilyContact): Sent {
  return {
    name: contact.name,
    relation: contact.relation,
    'parental-responsibility': contact.parentalResponsibility ? 'yes' : 'no',
    'may-be-told': contact.mayBeTold ? 'yes' : 'no',
    through: contact.through ?? '',
    telephone: contact.telephone ?? '',
    email: contact.email ?? '',
    'not-contacted-because': contact.notContactedBecause ?? '',
  }
}
