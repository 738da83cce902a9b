import type { PolicySetting } from '#modules/policy/moment.ts'
import type { Happening } from '#modules/record/runner.store.ts'
import type { Transaction } from '#platform/database.ts'
import type { Id } from '#values/id.ts'
import { decisionIn, lightRoadIn, tonightIn } from './triage.ts'
import { lightlyChecked, reportTriaged, sortedLightly, tonightChecked } from './triage.entry.ts'

const followed: ReadonlySet<string> = new Set([
  reportTriaged.name,
  tonightChecked.name,
  sortedLightly.name,
  lightlyChecked.name,
  'withdrawn',
])

/** How each report was dealt with: one row a report, from its own entries as they stand. */
export function followTriage(
  tx: Transaction,
  { written, entries }: Happening<PolicySetting>,
): void {
  const touched = written.filter(({ kind }) => followed.has(kind)).map(({ stream }) => stream)
  for (const stream of new Set(touched)) {
    const own = entries.filter((entry) => entry.stream === stream)
    if (own.some(({ kind }) => kind === 'report-received'))
      writeTriage(tx, stream as Id<'Report'>, own)
  }
}

function writeTriage(
  tx: Transaction,
  report: Id<'Report'>,
  own: Happening<PolicySetting>['entries'],
): void {
  const decision = decisionIn(own, report)
  const light = lightRoadIn(own)
  const checked = light?.check?.at
  tx.write(
    `insert into report_triage (provision_id, report_id, safe_tonight, road, result, case_id, decided_at, check_on, checked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (provision_id, report_id) do update set safe_tonight = $3, road = $4, result = $5, case_id = $6,
       decided_at = $7, check_on = $8, checked_at = $9`,
    [
      tx.provision,
      report,
      tonightIn(own)?.safe ?? null,
      decision?.road ?? null,
      decision?.result ?? null,
      decision?.case ?? null,
      decision === undefined ? null : new Date(decision.at.epochMilliseconds),
      light?.checkOn.toString() ?? null,
      checked === undefined ? null : new Date(checked.epochMilliseconds),
    ],
  )
}
