import { addFirstPerson } from '#modules/access/set-up.store.ts'
import type { Id } from '#values/id.ts'
import type { Role } from '#values/permission.ts'
import { browserAt } from './access-app.ts'
import { goodPassword } from './access-world.ts'
import type { RiverWorld } from './world.ts'

/** River's staff, each with a browser and signed in. */
export function staffAt(there: RiverWorld) {
  return async (name: string, ...roles: Role[]) => {
    const person = {
      name,
      job: 'Teacher',
      trustedAdult: false,
      joinedOn: Temporal.PlainDate.from('2025-09-01'),
      email: `${name.toLowerCase()}@river.example`,
      password: goodPassword,
      roles,
    }
    const id: Id<'Staff'> = await addFirstPerson(
      there.world,
      there.river.id,
      person,
      there.clock.now(),
    )
    const browser = browserAt(there.app)
    await browser.signIn(name)
    return { ...browser, id }
  }
}

/** Where an answer leads. */
export function whereTo(answer: Response): string {
  return answer.headers.get('location') ?? ''
}
