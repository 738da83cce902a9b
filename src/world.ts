import { followWithJudgements } from '#modules/policy/judgement.projection.ts'
import type { PolicySetting } from '#modules/policy/moment.ts'
import { findPolicySetting } from '#modules/policy/setting.store.ts'
import type { World } from '#modules/policy/world.ts'
import { keyringOf } from '#modules/record/keys.store.ts'
import type { DeclaredKind } from '#modules/record/kind.ts'
import { provisionsOf } from '#modules/record/provision.store.ts'
import { type Follower, makeRunner } from '#modules/record/runner.store.ts'
import { sealed } from '#modules/record/sealed.entry.ts'
import { followSeals } from '#modules/record/sealed.projection.ts'
import { entryWithdrawn } from '#modules/record/withdrawn.entry.ts'
import * as reports from '#modules/reports/report.entry.ts'
import { followReports } from '#modules/reports/report-register.projection.ts'
import { followReturnWords } from '#modules/reports/return-words.projection.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import { newId } from '#platform/new-id.ts'

/** Every kind of entry that can be written. */
export const kinds: readonly DeclaredKind[] = [
  sealed,
  entryWithdrawn,
  reports.reportReceived,
  reports.reportRead,
  reports.reportAdded,
  reports.reporterAnswered,
  reports.returnWordsConfirmed,
  reports.returnWordsCancelled,
]

/** What follows when entries are written, in the same transaction and in this order. Judging comes last: it reads the rest. */
const followers: readonly Follower<PolicySetting>[] = [
  followSeals,
  followReports,
  followReturnWords,
  followWithJudgements,
]

/** The outside world, put together once. */
export function makeWorld(given: {
  database: Database
  installation: InstallationKey
  clock: Clock
  origin?: string | undefined
  exitTo?: string | undefined
}): World {
  const { database, installation, clock } = given
  const keyring = keyringOf(database, installation)
  return {
    database,
    installation,
    keyring,
    clock,
    newId,
    origin: given.origin,
    exitTo: given.exitTo ?? 'https://www.bbc.co.uk/weather',
    provisions: provisionsOf(database),
    runner: makeRunner({
      database,
      keyring,
      clock,
      newId,
      kinds,
      setting: findPolicySetting,
      followers,
    }),
  }
}
