import type { Hono } from 'hono'
import { holdLifted, holdPlaced, reportJoined } from '#modules/cases/case.entry.ts'
import { type CaseDeed, mountCaseDeed, wholeCase } from '#modules/cases/case-deed.mount.tsx'
import { targetsIn } from '#modules/cases/people.ts'
import { findingReached } from '#modules/investigations/investigation.entry.ts'
import { codesOn } from '#modules/policy/policy.ts'
import type { World } from '#modules/policy/world.ts'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { checkInsOf } from './check-ins.ts'
import { closeCase, type CloseCaseRefusal, inTheWayOfClosing } from './close-case.ts'
import { type CloseCaseForm, closeCaseForm } from './close-case.form.ts'
import { CloseCasePage } from './close-case.page.tsx'
import { isClosed } from './closing.ts'
import { caseClosed, caseReopened, checkInAnswered } from './follow-up.entry.ts'
import { mistakeWords } from './follow-ups-words.ts'
import { reopenCase, type ReopenCaseRefusal } from './reopen-case.ts'
import { type ReopenCaseForm, reopenCaseForm } from './reopen-case.form.ts'
import { ReopenCasePage } from './reopen-case.page.tsx'

/** A case is closed, and opened again. */
export function mountClosing(app: Hono<StaffEnv>, world: World): void {
  mountCaseDeed(app, world, mistakeWords, closing)
  mountCaseDeed(app, world, mistakeWords, reopening)
}

const lastAnswers = 3

const closing: CaseDeed<CloseCaseForm, CloseCaseRefusal> = {
  path: routes.cases.closure.path,
  permission: 'close-case',
  about: wholeCase,
  form: () => closeCaseForm,
  shows: [
    checkInAnswered.name,
    findingReached.name,
    reportJoined.name,
    holdPlaced.name,
    holdLifted.name,
    caseReopened.name,
  ],
  decide: (_on, form) => (entries, moment) => closeCase(entries, form, moment),
  page: (on, again) => {
    const reasons = codesOn(on.policy, 'closing-reasons', on.today)
    const waits = (answer: CloseCaseForm['without-answer']) =>
      isClosed(on.entries)
        ? []
        : inTheWayOfClosing(
            on.entries,
            { why: reasons[0]?.code ?? '', 'without-answer': answer, reasons: undefined },
            on,
          )
    const said = targetsIn(on.entries).map((person) => ({
      person,
      answers: checkInsOf(on.entries, person.party).answers.slice(-lastAnswers),
    }))
    const closed = isClosed(on.entries) && { because: 'closed' as const, clause: '4' as const }
    return (
      <CloseCasePage
        {...(closed && { refusal: closed })}
        {...again}
        on={on.shown}
        reasons={reasons}
        inTheWay={waits('no')}
        stillThen={waits('yes')}
        said={said}
      />
    )
  },
}

const reopening: CaseDeed<ReopenCaseForm, ReopenCaseRefusal> = {
  path: routes.cases.reopening.path,
  permission: 'reopen-case',
  about: wholeCase,
  form: () => reopenCaseForm,
  shows: [caseReopened.name, caseClosed.name],
  decide: (_on, form) => (entries) => reopenCase(entries, form),
  page: (on, again) => <ReopenCasePage {...again} on={on.shown} />,
}
