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
  signOut: route('/sign-out'),
  firstRun: route('/first-run'),
  desk: route('/desk'),
  told: route('/told'),

  reports: {
    list: route('/reports'),
    one: route('/reports/:report'),
    reading: route('/reports/:report/reading'),
    answer: route('/reports/:report/answer'),
    tonight: route('/reports/:report/tonight'),
    triage: route('/reports/:report/triage'),
    lightCheck: route('/reports/:report/light-check'),
  },

  cases: {
    list: route('/cases'),
    one: route('/cases/:case'),
  },

  people: {
    home: route('/people'),
  },
} as const
