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
  },
} as const
