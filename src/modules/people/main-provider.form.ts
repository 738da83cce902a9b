import { z } from 'zod'
import { line, neededLine } from '#values/fields.ts'
import type { Sent } from '#values/sent.ts'
import { email, telephone, version } from './fields.form.ts'
import type { MainProvider, MainProviderWritten } from './main-provider.ts'

export const providerForm = z
  .object({ name: neededLine, 'safeguarding-lead': line, email, telephone, version })
  .transform((form): { provider: MainProviderWritten; version: number } => ({
    version: form.version,
    provider: {
      name: form.name,
      safeguardingLead: form['safeguarding-lead'],
      email: form.email,
      telephone: form.telephone,
    },
  }))

/** The form as it was filled in for this main provider. */
export function asSentProvider(provider: MainProvider): Sent {
  return {
    name: provider.name,
    'safeguarding-lead': provider.safeguardingLead ?? '',
    email: provider.email ?? '',
    telephone: provider.telephone ?? '',
  }
}
