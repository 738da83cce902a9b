import type { Id } from '#values/id.ts'
import type { Cast } from './cast.ts'
import type { OrdinaryCase } from './ordinary-case.ts'
import type { StaffKey } from './staff-here.ts'

/** What the parts of the road hand on to each other. */
export type OnTheRoad = {
  its: OrdinaryCase
  cast: Cast
  case: Id<'Case'>
  hurt: Id<'Party'>
  doer: Id<'Party'>
  saw: Id<'Party'> | undefined
  /** Who looks into it, and later asks. */
  adult: StaffKey
  says: (text: string) => string
}
