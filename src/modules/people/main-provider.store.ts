import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import type { MainProvider, MainProviderWritten } from './main-provider.ts'

type Row = {
  main_provider_id: Id<'MainProvider'>
  version: number
  name: string
  safeguarding_lead: string | null
  email: string | null
  telephone: string | null
  ended_on: string | null
}

export async function findMainProvider(
  tx: Transaction,
  id: Id<'MainProvider'>,
): Promise<MainProvider | undefined> {
  const rows = await tx.read<Row>(
    'select * from main_provider where provision_id = $1 and main_provider_id = $2',
    [tx.provision, id],
  )
  return rows.map(providerFrom)[0]
}

/** Every home school that sends or sent students here, by name. */
export async function listMainProviders(tx: Transaction): Promise<MainProvider[]> {
  const rows = await tx.read<Row>(
    'select * from main_provider where provision_id = $1 order by lower(name), main_provider_id',
    [tx.provision],
  )
  return rows.map(providerFrom)
}

export function addMainProvider(
  tx: Transaction,
  id: Id<'MainProvider'>,
  provider: MainProviderWritten,
): void {
  tx.write(
    `insert into main_provider (provision_id, main_provider_id, name, safeguarding_lead, email, telephone)
     values ($1, $2, $3, $4, $5, $6)`,
    [tx.provision, id, ...valuesOf(provider)],
  )
}

/** Writes over the version that the form showed. False if somebody else was faster; then nothing is written. */
export async function changeMainProvider(
  tx: Transaction,
  id: Id<'MainProvider'>,
  version: number,
  provider: MainProviderWritten,
): Promise<boolean> {
  const rows = await tx.read(
    `update main_provider set version = version + 1, name = $4, safeguarding_lead = $5, email = $6, telephone = $7
     where provision_id = $1 and main_provider_id = $2 and version = $3 returning version`,
    [tx.provision, id, version, ...valuesOf(provider)],
  )
  return rows.length === 1
}

/** From when they send nobody here any more; undefined when they do again. False if somebody else was faster. */
export async function endMainProvider(
  tx: Transaction,
  id: Id<'MainProvider'>,
  version: number,
  on: Temporal.PlainDate | undefined,
): Promise<boolean> {
  const rows = await tx.read(
    `update main_provider set version = version + 1, ended_on = $4
     where provision_id = $1 and main_provider_id = $2 and version = $3 returning version`,
    [tx.provision, id, version, on?.toString() ?? null],
  )
  return rows.length === 1
}

function valuesOf(provider: MainProviderWritten): unknown[] {
  return [
    provider.name,
    provider.safeguardingLead ?? null,
    provider.email ?? null,
    provider.telephone ?? null,
  ]
}

function providerFrom(row: Row): MainProvider {
  return {
    id: row.main_provider_id,
    version: row.version,
    name: row.name,
    safeguardingLead: row.safeguarding_lead ?? undefined,
    email: row.email ?? undefined,
    telephone: row.telephone ?? undefined,
    endedOn: row.ended_on === null ? undefined : Temporal.PlainDate.from(row.ended_on),
  }
}
