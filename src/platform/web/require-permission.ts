import type { MiddlewareHandler } from 'hono'
import { permit, type Permission } from '#values/permission.ts'
import type { StaffEnv } from './staff-env.ts'

/** Lets pass whoever may do this; one of several is enough. Everybody else reads why not, and whom to ask (403). */
export function requirePermission(
  ...anyOf: readonly [Permission, ...Permission[]]
): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    const { staff, refuse } = c.var
    if (!anyOf.some((permission) => permit(staff, permission))) return refuse(anyOf[0])
    await next()
    return undefined
  }
}
