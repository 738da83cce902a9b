import type { Clock } from '#platform/clock.ts'
import type { NewId } from '#platform/new-id.ts'
import type { Id, Named } from '#values/id.ts'
import type { Chance } from './chance.ts'

/** New ids shaped like UUIDv7, from a clock that is set and from seeded chance. */
export function seededIds(clock: Clock, chance: Chance): NewId {
  return <Name extends Named>() => {
    const time = hex(clock.now().epochMilliseconds, 12)
    const variant = hex(chance.between(0x8000, 0xbfff), 4)
    const [one, two, three] = [12, 24, 24].map((bits) =>
      hex(chance.between(0, 2 ** bits - 1), bits / 4),
    )
    return `${time.slice(0, 8)}-${time.slice(8)}-7${one}-${variant}-${two}${three}` as Id<Name>
  }
}

function hex(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}
