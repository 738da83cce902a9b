import type { Hand } from './hand.ts'
import { ordinaryCases } from './ordinary-case.ts'
import { tellOrdinaryCase } from './tell-ordinary-case.ts'

/** A story of the demo: how many school days ago it began, and how it is told. */
export type Story = { name: string; ago: number; tell: (hand: Hand) => Promise<void> }

/** The day on which the demo begins, and the school day that is still to end: today, or the next one. */
export type Days = { today: Temporal.PlainDate; ahead: Temporal.PlainDate }

/** All stories, the oldest first. */
export function listStories({ ahead }: Days): Story[] {
  const ordinary = ordinaryCases.map((its) => ({
    name: its.name,
    ago: its.ago,
    tell: (hand: Hand) => tellOrdinaryCase(hand, its, ahead),
  }))
  return ordinary.sort((one, other) => other.ago - one.ago)
}
