import type { Entry } from '#modules/record/entry.ts'
import type { Transaction } from '#platform/database.ts'
import type { Calendar } from '#values/school-day.ts'
import { parsePolicy } from './parse-policy.ts'
import type { Policy } from './policy.ts'
import type { PolicySetting } from './moment.ts'

type Row = {
  version_id: string | null
  zone: string
  day_ends: string
  weekdays: number[]
  terms: { from: string; to: string }[]
  closures: string[]
}

const inForce = `select zone, day_ends, weekdays, terms, closures,
    (select version_id from policy_version v where v.provision_id = $1 and in_force_from <= ($2::timestamptz at time zone zone)::date
     order by in_force_from desc, added_at desc limit 1) as version_id
  from provision join school_calendar using (provision_id) where provision_id = $1`

/**
 * What a deed must know of its provision: the calendar, and the policy that its subject is pinned to by its first entry that
 * names one (R1.5); for a subject that begins, the version in force today. Throws if no version is in force.
 */
export async function findPolicySetting(
  tx: Transaction,
  entries: readonly Entry[],
  now: Temporal.Instant,
): Promise<PolicySetting> {
  const [row] = await tx.read<Row>(inForce, [tx.provision, now.toString()])
  if (row === undefined) throw new Error('This provision has no calendar')
  const policyVersion = pinned(entries) ?? row.version_id
  if (policyVersion === null) throw new Error('This provision has no policy in force')
  return {
    policy: await findPolicyVersion(tx, policyVersion),
    policyVersion,
    calendar: calendarFrom(row),
  }
}

/** The policy version a subject is judged under. */
export function pinned(entries: readonly Entry[]): string | undefined {
  const version = entries.find((entry) => entry.facts['policy'] !== undefined)?.facts['policy']
  return typeof version === 'string' ? version : undefined
}

// A version never changes once it is stored.
const parsed = new Map<string, Policy>()

/** A version as it was stored, in force or not. Throws if there is none. */
export async function findPolicyVersion(tx: Transaction, version: string): Promise<Policy> {
  const known = parsed.get(version)
  if (known !== undefined) return known
  const row = await tx.queries
    .selectFrom('policy_version')
    .select('document')
    .where('version_id', '=', version)
    .executeTakeFirstOrThrow()
  const policy = parsePolicy(row.document)
  if (!policy.ok) throw new Error(`The stored policy version ${version} cannot be read`)
  parsed.set(version, policy.value)
  return policy.value
}

function calendarFrom(row: Row): Calendar {
  return {
    zone: row.zone,
    dayEnds: Temporal.PlainTime.from(row.day_ends),
    weekdays: row.weekdays,
    terms: row.terms.map(({ from, to }) => ({
      from: Temporal.PlainDate.from(from),
      to: Temporal.PlainDate.from(to),
    })),
    closures: row.closures.map((day) => Temporal.PlainDate.from(day)),
  }
}
