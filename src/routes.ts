import { route } from '#values/route.ts'

/** Every address of ours, once. Nouns: a deed is a POST to the thing it makes. */
export const routes = {
  home: route('/'),
  health: route('/healthz'),
  ready: route('/readyz'),
  asset: route('/assets/:file'),

  door: {
    front: route('/p/:provision'),
    policy: route('/p/:provision/policy'),
    tell: route('/p/:provision/tell'),
    tellStep: route('/p/:provision/tell/:step'),
    receipt: route('/p/:provision/receipt/:ticket'),
    return: route('/p/:provision/return'),
    returnMore: route('/p/:provision/return/more'),
    returnCheckIn: route('/p/:provision/return/check-in'),
  },

  signIn: route('/sign-in'),
  signInLink: route('/sign-in/link/:link'),
  signOut: route('/sign-out'),
  firstRun: route('/first-run'),
  desk: route('/desk'),
  told: route('/told'),
  /** Why something the policy asks was not done. */
  reason: route('/duties/:subject/:rule/reason'),
  toldOne: route('/told/:report'),

  reports: {
    list: route('/reports'),
    one: route('/reports/:report'),
    reading: route('/reports/:report/reading'),
    answer: route('/reports/:report/answer'),
    tonight: route('/reports/:report/tonight'),
    triage: route('/reports/:report/triage'),
    light: route('/reports/:report/light-road'),
    lightCheck: route('/reports/:report/light-check'),
    adultRoute: route('/reports/:report/adult-route'),
    returnWords: route('/reports/:report/return-words'),
    holder: route('/reports/:report/return-words/holder'),
    cancellation: route('/reports/:report/return-words/cancellation'),
  },

  cases: {
    list: route('/cases'),
    one: route('/cases/:case'),
    people: route('/cases/:case/people'),
    removal: route('/cases/:case/people/:party/removal'),
    identification: route('/cases/:case/people/:party/identification'),
    identificationUndone: route('/cases/:case/people/:party/identification-undone'),
    destruction: route('/cases/:case/people/:party/words-destroyed'),
    corroboration: route('/cases/:case/corroboration'),
    severity: route('/cases/:case/severity'),
    investigator: route('/cases/:case/investigator'),
    hold: route('/cases/:case/hold'),
    holdLifted: route('/cases/:case/hold-lifted'),
    reports: route('/cases/:case/reports'),
    parting: route('/cases/:case/reports/:report/parting'),
    accounts: route('/cases/:case/accounts'),
    excusals: route('/cases/:case/accounts/excusals'),
    noneFound: route('/cases/:case/witnesses/none-found'),
    evidence: route('/cases/:case/evidence'),
    finding: route('/cases/:case/findings/:party'),
    support: route('/cases/:case/support/:party'),
    supportAnswer: route('/cases/:case/support-answers/:party'),
    measure: route('/cases/:case/measures/:party'),
    action: route('/cases/:case/actions/:party'),
    checkIns: route('/cases/:case/check-ins/:party'),
    checkInAnswers: route('/cases/:case/check-ins/:party/answers'),
    checkInReasons: route('/cases/:case/check-ins/:party/reasons'),
    closure: route('/cases/:case/closure'),
    reopening: route('/cases/:case/reopening'),
  },

  people: {
    home: route('/people'),
    students: route('/people/students'),
    newStudent: route('/people/students/new'),
    student: route('/people/students/:student'),
    studentChange: route('/people/students/:student/change'),
    studentLeaving: route('/people/students/:student/leaving'),
    newContact: route('/people/students/:student/family/new'),
    contact: route('/people/students/:student/family/:contact'),
    contactLeaving: route('/people/students/:student/family/:contact/leaving'),
    staff: route('/people/staff'),
    newMember: route('/people/staff/new'),
    member: route('/people/staff/:staff'),
    memberLeaving: route('/people/staff/:staff/leaving'),
    providers: route('/people/main-providers'),
    newProvider: route('/people/main-providers/new'),
    provider: route('/people/main-providers/:provider'),
    providerLeaving: route('/people/main-providers/:provider/leaving'),
  },

  settings: {
    outsider: route('/settings/named-outsider'),
    access: route('/settings/access'),
    accountLink: route('/settings/access/:account/link'),
    accountClosing: route('/settings/access/:account/closing'),
    accountRoles: route('/settings/access/:account/roles'),
    roleConfirmation: route('/settings/access/roles/:grant/confirmation'),
    roleEnd: route('/settings/access/roles/:grant/end'),
    password: route('/settings/password'),
    sessions: route('/settings/sessions'),
    recoverySheet: route('/settings/recovery-sheet'),
    recoverySheetKept: route('/settings/recovery-sheet/confirmation'),
  },
} as const

const { cases, reports } = routes

/** The forms of a case that write what the policy may ask for, by the kind of entry … */
const writtenInCase: Readonly<Record<string, { href: (at: { case: string }) => string }>> = {
  'person-named': cases.people,
  'severity-set': cases.severity,
  'investigator-named': cases.investigator,
  'hold-lifted': cases.holdLifted,
  corroborated: cases.corroboration,
  'account-taken': cases.accounts,
  'account-excused': cases.excusals,
  'no-witnesses-found': cases.noneFound,
  'evidence-listed': cases.evidence,
  'case-closed': cases.closure,
  'case-reopened': cases.reopening,
}
/** … those that are about one person in it … */
const writtenOfPerson: Readonly<
  Record<string, { href: (at: { case: string; party: string }) => string }>
> = {
  'person-identified': cases.identification,
  'finding-reached': cases.finding,
  'support-offered': cases.support,
  'support-answered': cases.supportAnswer,
  'measure-taken': cases.measure,
  'action-taken': cases.action,
  'check-ins-planned': cases.checkIns,
  'check-in-answered': cases.checkInAnswers,
}
/** … and those of a report. */
const writtenInReport: Readonly<Record<string, { href: (at: { report: string }) => string }>> = {
  'reporter-answered': reports.answer,
  'tonight-checked': reports.tonight,
  'report-triaged': reports.triage,
  'lightly-checked': reports.lightCheck,
}

/** The form that writes an entry of this kind; the page of the report or case where there is none. */
export function whereToWrite(
  kind: string,
  { subject, party, isCase }: { subject: string; party: string | undefined; isCase: boolean },
): string {
  if (!isCase) return (writtenInReport[kind] ?? reports.one).href({ report: subject })
  const ofPerson = writtenOfPerson[kind]
  if (ofPerson !== undefined && party !== undefined) return ofPerson.href({ case: subject, party })
  const form = (writtenInCase[kind] ?? cases.one).href({ case: subject })
  return party === undefined ? form : `${form}?party=${party}`
}
