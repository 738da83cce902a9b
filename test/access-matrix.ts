import { roles, type Role } from '#values/permission.ts'

/**
 * Who may reach what. One row a route: its method and address, and for each role whether it may go on. `yes` may still end in
 * "not found" or "please check"; `no` is the page that says why not (403); `hid` is answered as if it were not there (404).
 * Whoever is not signed in is led to sign in, except where the row says `anyone`.
 */
export const matrix: Readonly<Record<string, string>> = {
  //                                                  lead  deputy head  staff governor administrator
  'GET /': 'anyone',
  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
  'GET /assets/:file': 'anyone',

  'GET /p/:provision': 'anyone',
  'GET /p/:provision/policy': 'anyone',
  'GET /p/:provision/tell': 'anyone',
  'POST /p/:provision/tell': 'anyone',
  'GET /p/:provision/tell/:step': 'anyone',
  'POST /p/:provision/tell/:step': 'anyone',
  'GET /p/:provision/receipt/:ticket': 'anyone',
  'GET /p/:provision/return': 'anyone',
  'POST /p/:provision/return': 'anyone',
  'POST /p/:provision/return/more': 'anyone',
  'POST /p/:provision/return/check-in': 'anyone',

  'GET /first-run': 'anyone',
  'POST /first-run': 'anyone',
  'GET /sign-in': 'anyone',
  'POST /sign-in': 'anyone',
  'GET /sign-in/link/:link': 'anyone',
  'POST /sign-in/link/:link': 'anyone',
  'POST /sign-out': 'anyone',

  'GET /duties/:subject/:rule/reason': '                yes   yes   yes   yes   no    no',
  'POST /duties/:subject/:rule/reason': '               yes   yes   yes   yes   no    no',

  'GET /people': '                                      yes   yes   yes   yes   no    yes',
  'GET /people/students': '                             yes   yes   yes   yes   no    yes',
  'GET /people/students/new': '                         yes   yes   yes   no    no    yes',
  'POST /people/students/new': '                        yes   yes   yes   no    no    yes',
  'GET /people/students/:student': '                    yes   yes   yes   yes   no    yes',
  'GET /people/students/:student/change': '             yes   yes   yes   no    no    yes',
  'POST /people/students/:student/change': '            yes   yes   yes   no    no    yes',
  'GET /people/students/:student/leaving': '            yes   yes   yes   no    no    yes',
  'POST /people/students/:student/leaving': '           yes   yes   yes   no    no    yes',
  'GET /people/students/:student/family/new': '         yes   yes   yes   no    no    yes',
  'POST /people/students/:student/family/new': '        yes   yes   yes   no    no    yes',
  'GET /people/students/:student/family/:contact': '    yes   yes   yes   no    no    yes',
  'POST /people/students/:student/family/:contact': '   yes   yes   yes   no    no    yes',
  'GET /people/students/:student/family/:contact/leaving': 'yes yes yes   no    no    yes',
  'POST /people/students/:student/family/:contact/leaving': 'yes yes yes  no    no    yes',
  'GET /people/staff': '                                yes   yes   yes   yes   no    yes',
  'GET /people/staff/new': '                            yes   yes   yes   no    no    yes',
  'POST /people/staff/new': '                           yes   yes   yes   no    no    yes',
  'GET /people/staff/:staff': '                         yes   yes   yes   no    no    yes',
  'POST /people/staff/:staff': '                        yes   yes   yes   no    no    yes',
  'GET /people/staff/:staff/leaving': '                 yes   yes   yes   no    no    yes',
  'POST /people/staff/:staff/leaving': '                yes   yes   yes   no    no    yes',
  'GET /people/main-providers': '                       yes   yes   yes   yes   no    yes',
  'GET /people/main-providers/new': '                   yes   yes   yes   no    no    yes',
  'POST /people/main-providers/new': '                  yes   yes   yes   no    no    yes',
  'GET /people/main-providers/:provider': '             yes   yes   yes   no    no    yes',
  'POST /people/main-providers/:provider': '            yes   yes   yes   no    no    yes',
  'GET /people/main-providers/:provider/leaving': '     yes   yes   yes   no    no    yes',
  'POST /people/main-providers/:provider/leaving': '    yes   yes   yes   no    no    yes',

  'GET /told': '                                          yes   yes   yes   yes   no    no',
  'POST /told': '                                         yes   yes   yes   yes   no    no',
  'GET /told/:report': '                                  yes   yes   yes   yes   no    no',

  'GET /reports': '                                       yes   yes   yes   no    no    no',
  'GET /reports/:report': '                               yes   yes   yes   no    no    no',
  'GET /reports/:report/reading': '                       yes   yes   yes   no    no    no',
  'POST /reports/:report/reading': '                      yes   yes   yes   no    no    no',
  'GET /reports/:report/answer': '                        yes   yes   yes   no    no    no',
  'POST /reports/:report/answer': '                       yes   yes   yes   no    no    no',
  'GET /reports/:report/tonight': '                       yes   yes   yes   no    no    no',
  'POST /reports/:report/tonight': '                      yes   yes   yes   no    no    no',
  'GET /reports/:report/triage': '                        yes   yes   yes   no    no    no',
  'POST /reports/:report/triage': '                       yes   yes   yes   no    no    no',
  'GET /reports/:report/light-road': '                    yes   yes   yes   no    no    no',
  'POST /reports/:report/light-road': '                   yes   yes   yes   no    no    no',
  'GET /reports/:report/light-check': '                   yes   yes   yes   yes   no    no',
  'POST /reports/:report/light-check': '                  yes   yes   yes   yes   no    no',
  'GET /reports/:report/adult-route': '                   yes   yes   yes   no    no    no',
  'POST /reports/:report/adult-route': '                  yes   yes   yes   no    no    no',
  'GET /reports/:report/return-words': '                  yes   yes   yes   yes   no    no',
  'POST /reports/:report/return-words/holder': '          yes   yes   yes   no    no    no',
  'POST /reports/:report/return-words/cancellation': '    yes   yes   yes   yes   no    no',

  'GET /desk': '                                         yes   yes   yes   yes   no    no',
  'GET /cases/:case': '                                  yes   yes   yes   yes   no    no',
  'GET /cases': '                                        yes   yes   yes   yes   no    no',
  'GET /cases/:case/people': '                           yes   yes   yes   no    no    no',
  'POST /cases/:case/people': '                          yes   yes   yes   no    no    no',
  'GET /cases/:case/people/:party/removal': '            yes   yes   yes   no    no    no',
  'POST /cases/:case/people/:party/removal': '           yes   yes   yes   no    no    no',
  'GET /cases/:case/people/:party/identification': '     yes   yes   yes   no    no    no',
  'POST /cases/:case/people/:party/identification': '    yes   yes   yes   no    no    no',
  'GET /cases/:case/people/:party/identification-undone': ' yes   yes   yes   no    no    no',
  'POST /cases/:case/people/:party/identification-undone': ' yes   yes   yes   no    no    no',
  'GET /cases/:case/people/:party/words-destroyed': '    yes   yes   yes   no    no    no',
  'POST /cases/:case/people/:party/words-destroyed': '   yes   yes   yes   no    no    no',
  'GET /cases/:case/corroboration': '                    yes   yes   yes   no    no    no',
  'POST /cases/:case/corroboration': '                   yes   yes   yes   no    no    no',
  'GET /cases/:case/severity': '                         yes   yes   yes   no    no    no',
  'POST /cases/:case/severity': '                        yes   yes   yes   no    no    no',
  'GET /cases/:case/investigator': '                     yes   yes   yes   no    no    no',
  'POST /cases/:case/investigator': '                    yes   yes   yes   no    no    no',
  'GET /cases/:case/hold': '                             yes   yes   yes   no    no    no',
  'POST /cases/:case/hold': '                            yes   yes   yes   no    no    no',
  'GET /cases/:case/hold-lifted': '                      yes   yes   yes   no    no    no',
  'POST /cases/:case/hold-lifted': '                     yes   yes   yes   no    no    no',
  'GET /cases/:case/reports': '                          yes   yes   yes   no    no    no',
  'POST /cases/:case/reports': '                         yes   yes   yes   no    no    no',
  'GET /cases/:case/reports/:report/parting': '          yes   yes   yes   no    no    no',
  'POST /cases/:case/reports/:report/parting': '         yes   yes   yes   no    no    no',

  'GET /cases/:case/accounts': '                         yes   yes   yes   yes   no    no',
  'POST /cases/:case/accounts': '                        yes   yes   yes   yes   no    no',
  'GET /cases/:case/accounts/excusals': '                yes   yes   yes   yes   no    no',
  'POST /cases/:case/accounts/excusals': '               yes   yes   yes   yes   no    no',
  'GET /cases/:case/witnesses/none-found': '             yes   yes   yes   yes   no    no',
  'POST /cases/:case/witnesses/none-found': '            yes   yes   yes   yes   no    no',
  'GET /cases/:case/evidence': '                         yes   yes   yes   yes   no    no',
  'POST /cases/:case/evidence': '                        yes   yes   yes   yes   no    no',
  'GET /cases/:case/findings/:party': '                  yes   yes   yes   no    no    no',
  'POST /cases/:case/findings/:party': '                 yes   yes   yes   no    no    no',
  'GET /cases/:case/support/:party': '                   yes   yes   yes   yes   no    no',
  'POST /cases/:case/support/:party': '                  yes   yes   yes   yes   no    no',
  'GET /cases/:case/support-answers/:party': '           yes   yes   yes   yes   no    no',
  'POST /cases/:case/support-answers/:party': '          yes   yes   yes   yes   no    no',
  'GET /cases/:case/measures/:party': '                  yes   yes   yes   no    no    no',
  'POST /cases/:case/measures/:party': '                 yes   yes   yes   no    no    no',
  'GET /cases/:case/actions/:party': '                   yes   yes   yes   no    no    no',
  'POST /cases/:case/actions/:party': '                  yes   yes   yes   no    no    no',
  'GET /cases/:case/check-ins/:party': '                 yes   yes   yes   no    no    no',
  'POST /cases/:case/check-ins/:party': '                yes   yes   yes   no    no    no',
  'GET /cases/:case/check-ins/:party/answers': '         yes   yes   yes   yes   no    no',
  'POST /cases/:case/check-ins/:party/answers': '        yes   yes   yes   yes   no    no',
  'GET /cases/:case/check-ins/:party/reasons': '         yes   yes   yes   yes   no    no',
  'POST /cases/:case/check-ins/:party/reasons': '        yes   yes   yes   yes   no    no',
  'GET /cases/:case/closure': '                          yes   yes   yes   no    no    no',
  'POST /cases/:case/closure': '                         yes   yes   yes   no    no    no',
  'GET /cases/:case/reopening': '                        yes   yes   yes   no    no    no',
  'POST /cases/:case/reopening': '                       yes   yes   yes   no    no    no',

  'GET /settings/named-outsider': '                       no    no    no    no    no    yes',
  'POST /settings/named-outsider': '                      no    no    no    no    no    yes',
  'GET /settings/access': '                             yes   no    yes   no    no    yes',
  'POST /settings/access': '                            no    no    no    no    no    yes',
  'POST /settings/access/:account/link': '              no    no    no    no    no    yes',
  'POST /settings/access/:account/closing': '           no    no    no    no    no    yes',
  'POST /settings/access/:account/roles': '             no    no    no    no    no    yes',
  'POST /settings/access/roles/:grant/confirmation': '  yes   no    yes   no    no    no',
  'POST /settings/access/roles/:grant/end': '           yes   no    yes   no    no    yes',
  'GET /settings/password': '                           yes   yes   yes   yes   yes   yes',
  'POST /settings/password': '                          yes   yes   yes   yes   yes   yes',
  'POST /settings/sessions': '                          yes   yes   yes   yes   yes   yes',
  'GET /settings/recovery-sheet': '                     no    no    no    no    no    yes',
  'POST /settings/recovery-sheet': '                    no    no    no    no    no    yes',
  'POST /settings/recovery-sheet/confirmation': '       no    no    no    no    no    yes',
}

export type Answer = 'yes' | 'no' | 'hid'

/** What a row says of each role; undefined for `anyone`. Throws if a row has not one word for every role. */
export function answersOf(row: string): Readonly<Record<Role, Answer>> | undefined {
  if (row === 'anyone') return undefined
  const words = row.trim().split(/\s+/)
  const known = words.every((word): word is Answer => /^(?:yes|no|hid)$/.test(word))
  if (!known || words.length !== roles.length) throw new Error(`Not a row of the table: ${row}`)
  return Object.fromEntries(roles.map((role, at) => [role, words[at]])) as Record<Role, Answer>
}

/** Routes that are served and stand in no row, and rows that nothing serves. */
export function unanswered(
  served: readonly string[],
  table: Readonly<Record<string, string>>,
): string[] {
  const rows = Object.keys(table)
  return [
    ...served
      .filter((route) => !(route in table))
      .map((route) => `${route}: who may reach it? Give it a row.`),
    ...rows
      .filter((row) => !served.includes(row))
      .map((row) => `${row}: nothing serves it. Take the row out.`),
  ]
}
