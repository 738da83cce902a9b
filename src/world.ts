import type { AccessWorld } from '#modules/access/world.ts'
import * as cases from '#modules/cases/case.entry.ts'
import { followCases } from '#modules/cases/case-register.projection.ts'
import { followJoinedReports } from '#modules/cases/joined-reports.projection.ts'
import { followIdentifications } from '#modules/cases/party-person.projection.ts'
import * as people from '#modules/cases/person.entry.ts'
import { followTriage } from '#modules/cases/report-triage.projection.ts'
import { followSight } from '#modules/cases/sight.projection.ts'
import * as triage from '#modules/cases/triage.entry.ts'
import { followClosings } from '#modules/follow-ups/case-closing.projection.ts'
import * as followUps from '#modules/follow-ups/follow-up.entry.ts'
import * as investigations from '#modules/investigations/investigation.entry.ts'
import { dutyPutOff, dutyReasoned } from '#modules/policy/duty.entry.ts'
import { beginPolicy } from '#modules/policy/begin-policy.store.ts'
import { followWithJudgements } from '#modules/policy/judgement.projection.ts'
import { addStaff } from '#modules/people/staff.store.ts'
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
import { wordsDestroyed } from '#modules/record/words-destroyed.entry.ts'
import { followDestruction } from '#modules/record/words-destroyed.projection.ts'
import * as reports from '#modules/reports/report.entry.ts'
import { followReports } from '#modules/reports/report-register.projection.ts'
import { followReturnWords } from '#modules/reports/return-words.projection.ts'
import * as responses from '#modules/responses/response.entry.ts'
import type { Id } from '#values/id.ts'
import type { Clock } from '#platform/clock.ts'
import type { Database } from '#platform/database.ts'
import type { InstallationKey } from '#platform/installation-key.ts'
import { newId as freshId, type NewId } from '#platform/new-id.ts'

/** Every kind of entry that can be written. */
export const kinds: readonly DeclaredKind[] = [
  sealed,
  entryWithdrawn,
  dutyReasoned,
  dutyPutOff,
  wordsDestroyed,
  reports.reportReceived,
  reports.reportKeptFrom,
  reports.reportRead,
  reports.reportAdded,
  reports.reporterAnswered,
  reports.returnWordsConfirmed,
  reports.returnWordsCancelled,
  triage.tonightChecked,
  triage.reportTriaged,
  triage.sortedLightly,
  triage.lightlyChecked,
  cases.caseOpened,
  cases.reportJoined,
  cases.reportParted,
  cases.severitySet,
  cases.investigatorNamed,
  cases.holdPlaced,
  cases.holdLifted,
  people.personNamed,
  people.personTakenOut,
  people.personIdentified,
  people.identificationUndone,
  people.corroborated,
  investigations.accountTaken,
  investigations.accountExcused,
  investigations.noWitnessesFound,
  investigations.evidenceListed,
  investigations.findingReached,
  responses.supportOffered,
  responses.supportAnswered,
  responses.measureTaken,
  responses.actionTaken,
  followUps.checkInsPlanned,
  followUps.checkInAnswered,
  followUps.talkAsked,
  followUps.checkInReasoned,
  followUps.caseClosed,
  followUps.caseReopened,
]

/** What follows when entries are written, in the same transaction and in this order. Judging comes last: it reads the rest. */
const followers: readonly Follower<PolicySetting>[] = [
  followSeals,
  followDestruction,
  followReports,
  followReturnWords,
  followJoinedReports,
  followIdentifications,
  followCases,
  followTriage,
  followSight,
  followClosings,
  followWithJudgements,
]

/** Everything that a handler anywhere may ask of the outside world. */
export type AppWorld = World & AccessWorld

/** The outside world, put together once. */
export function makeWorld(given: {
  database: Database
  installation: InstallationKey
  clock: Clock
  origin?: string | undefined
  exitTo?: string | undefined
  /** Another way to make ids: a demo's are the same for the same seed. */
  newId?: NewId | undefined
  /** Whoever writes much at once may judge it all when it is written. */
  judgesLater?: boolean | undefined
  /** Printed at the start of an installation that nobody has set up. */
  firstRunCode?: string | undefined
}): AppWorld {
  const { database, installation, clock, newId = freshId } = given
  const keyring = keyringOf(database, installation)
  return {
    database,
    installation,
    keyring,
    clock,
    newId,
    origin: given.origin,
    firstRunCode: given.firstRunCode,
    addStaff,
    onNewProvision: (provision) => beginWithShippedPolicy(database, provision, clock.now(), newId),
    exitTo: given.exitTo ?? 'https://www.bbc.co.uk/weather',
    provisions: provisionsOf(database),
    runner: makeRunner({
      database,
      keyring,
      clock,
      newId,
      kinds,
      setting: findPolicySetting,
      followers: given.judgesLater
        ? followers.filter((follow) => follow !== followWithJudgements)
        : followers,
    }),
  }
}

/** A provision's first policy is the one that is shipped, in force from the day it began. */
function beginWithShippedPolicy(
  database: Database,
  provision: Id<'Provision'>,
  now: Temporal.Instant,
  newId: NewId,
): Promise<void> {
  const today = now.toZonedDateTimeISO('Europe/London').toPlainDate().toString()
  return database.transact(provision, (tx) =>
    beginPolicy(tx, { version: newId<'Stream'>(), inForceFrom: today, now }),
  )
}
