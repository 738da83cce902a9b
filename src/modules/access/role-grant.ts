import type { Id } from '#values/id.ts'
import { permit, type Role } from '#values/permission.ts'

/** That somebody holds a role, or that it was asked for and awaits a second person. */
export type RoleGrant = {
  id: string
  staff: Id<'Staff'>
  role: Role
  askedBy: Id<'Staff'>
  askedAt: Temporal.Instant
  confirmedBy: Id<'Staff'> | undefined
  confirmedAt: Temporal.Instant | undefined
  /** Given when the provision was set up, when there was nobody else. */
  atSetUp: boolean
}

/** With these one reads other people's cases, so that a second person must make sure of them. */
export const rolesThatRead: readonly Role[] = ['lead', 'deputy', 'head']

/** Does it count yet? */
export function isInEffect(grant: Pick<RoleGrant, 'role' | 'confirmedAt'>): boolean {
  return !rolesThatRead.includes(grant.role) || grant.confirmedAt !== undefined
}

export type WhyNotConfirm =
  | 'not-yours-to-confirm'
  | 'it-is-you'
  | 'you-asked'
  | 'no-password-yet'
  | 'confirmed-already'

/**
 * Why this person cannot confirm this role, or undefined. Never by the one who asked, never by the one who gets it, and not
 * before they have chosen their password: until then whoever holds their sign-in link could come in as them.
 */
export function whyNotConfirm(
  grant: RoleGrant,
  by: { staff: Id<'Staff'>; roles: readonly Role[] },
  hasPassword: boolean,
): WhyNotConfirm | undefined {
  if (!permit(by, 'confirm-roles')) return 'not-yours-to-confirm'
  if (grant.staff === by.staff) return 'it-is-you'
  if (grant.askedBy === by.staff) return 'you-asked'
  if (isInEffect(grant)) return 'confirmed-already'
  return hasPassword ? undefined : 'no-password-yet'
}
