/** What somebody may be here. One person may hold several. */
export const roles = ['lead', 'deputy', 'head', 'staff', 'governor', 'administrator'] as const
export type Role = (typeof roles)[number]

const leading = ['lead', 'deputy', 'head'] as const
const working = ['lead', 'deputy', 'head', 'staff'] as const
const looking = ['lead', 'deputy', 'head', 'governor'] as const
const setting = ['administrator'] as const
const all = roles

/**
 * Every deed that asks for a permission, and the roles that have it. A permission says what may be done at all; on which
 * report or case, who may see it says. An administrator has none that opens one.
 */
export const mayDo = {
  'see-desk': working,

  'write-down-told': working,
  'see-own-reports': working,
  'read-reports': leading,
  'triage-reports': leading,
  'check-tonight': leading,
  'answer-reporter': leading,
  'confirm-return-words': leading,
  'cancel-return-words': working,
  'sort-lightly': leading,
  'check-lightly': working,
  'handle-adult-concern': ['head'],

  'read-cases': working,
  'open-case': leading,
  'join-report': leading,
  'set-severity': leading,
  'name-investigator': leading,
  'place-hold': leading,
  'name-people': leading,
  'identify-people': leading,
  'record-corroboration': leading,
  'exclude-somebody': leading,

  'take-account': working,
  'list-evidence': working,
  'reach-finding': leading,
  'agree-to-finding': leading,
  'offer-support': working,
  'take-measure': leading,
  'take-action': leading,
  'decide-on-police': leading,

  'plan-check-ins': leading,
  'record-check-in': working,
  'close-case': leading,
  'reopen-case': leading,
  'give-reason': working,
  'correct-record': working,

  'tell-family': leading,
  'tell-main-provider': leading,
  'answer-access-request': leading,
  'destroy-words': leading,
  'see-who-looked': ['lead', 'head'],

  'record-prevention': working,
  'record-training': leading,
  'acknowledge-policy': all,
  'run-survey': leading,
  'see-conformance': looking,
  'see-figures': looking,
  'review-policy': ['lead', 'head', 'governor'],
  'make-pack': leading,

  'see-people': ['lead', 'deputy', 'head', 'staff', 'administrator'],
  'see-families': ['lead', 'deputy', 'head', 'administrator'],
  'manage-people': ['lead', 'deputy', 'head', 'administrator'],
  'manage-access': setting,
  'confirm-roles': ['lead', 'head'],
  'manage-provision': setting,
  'manage-calendar': ['lead', 'head', 'administrator'],
  'edit-policy': ['lead', 'head', 'administrator'],
  'manage-keys': setting,
  'manage-retention': ['lead', 'head', 'administrator'],
  'verify-record': ['lead', 'head', 'governor', 'administrator'],
  'keep-own-account': all,
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Permission = keyof typeof mayDo

/** May somebody with these roles do that at all? */
export function permit(person: { roles: readonly Role[] }, permission: Permission): boolean {
  const holders: readonly Role[] = mayDo[permission]
  return person.roles.some((role) => holders.includes(role))
}
