import { Hono } from 'hono'
import { mountAccess, mountAccessSettings } from '#modules/access/access.handler.tsx'
import { requireStaff } from '#modules/access/require-staff.handler.tsx'
import type { AccessWorld } from '#modules/access/world.ts'
import { mountPeople } from '#modules/people/people.handler.tsx'
import { refuseOtherSites } from '#platform/web/no.tsx'
import type { StaffEnv } from '#platform/web/staff-env.ts'
import { routes } from '#routes'
import { goodPassword } from './access-world.ts'
import { posted } from './world.ts'

/** People and access, and the doors before them. */
export function accessApp(world: AccessWorld): Hono {
  const app = new Hono()
  app.use(refuseOtherSites(world.origin))
  mountAccess(app, world)
  const staff = new Hono<StaffEnv>()
  staff.use('/people/*', requireStaff(world))
  staff.use('/settings/*', requireStaff(world))
  mountPeople(staff, world)
  mountAccessSettings(staff, world)
  app.route('/', staff)
  return app
}

/** A browser: it keeps its cookies, and sends forms from our own pages. */
export function browserAt(app: Hono) {
  const cookies = new Map<string, string>()
  const headers = () => ({
    cookie: [...cookies].map(([name, text]) => `${name}=${text}`).join('; '),
  })
  const keep = (answer: Response) => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', text = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (text === '') cookies.delete(name)
      else cookies.set(name, text)
    }
    return answer
  }
  const get = async (address: string, more: Record<string, string> = {}) =>
    keep(await app.request(address, { headers: { ...headers(), ...more } }))
  const post = async (
    address: string,
    fields: Parameters<typeof posted>[0] = {},
    more: Record<string, string> = {},
  ) => keep(await app.request(address, posted(fields, { ...headers(), ...more })))
  return {
    cookies,
    get,
    post,
    /** Signs in as `name@river.example`. */
    signIn: (name: string, fields: Record<string, string> = {}) =>
      post(routes.signIn.href(), {
        email: `${name.toLowerCase()}@river.example`,
        password: goodPassword,
        ...fields,
      }),
  }
}
