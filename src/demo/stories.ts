import { adultConcern } from './adult-concern.ts'
import { banter } from './banter.ts'
import { both } from './both.ts'
import type { Days } from './days.ts'
import { diary } from './diary.ts'
import type { Hand } from './hand.ts'
import { onHold } from './on-hold.ts'
import { ordinaryCases } from './ordinary-case.ts'
import { dueToday, lastNight, unreadNote } from './recent-reports.ts'
import { answeredReports, shortNotes, tellAnsweredReport, tellShortNote } from './short-stories.ts'
import { sunday } from './sunday.ts'
import { taxi } from './taxi.ts'
import { tellOrdinaryCase } from './tell-ordinary-case.ts'
import { threeJaydens } from './three-jaydens.ts'
import { worstCase } from './worst-case.ts'
import { wrongJayden } from './wrong-jayden.ts'

/** A story of the demo: about how many school days ago it opened a case, and how it is told. */
export type Story = { name: string; ago: number; tell: (hand: Hand) => Promise<void> }

/** All stories, the oldest first. */
export function listStories(days: Days): Story[] {
  const { ahead } = days
  const toldOut = toldOutStories.map(({ tell, ...story }) => ({
    ...story,
    tell: (hand: Hand) => tell(hand, days),
  }))
  const ordinary = ordinaryCases.map((its) => ({
    name: its.name,
    ago: its.ago,
    tell: (hand: Hand) => tellOrdinaryCase(hand, its, ahead),
  }))
  const short = shortNotes.map((its) => ({
    name: its.name,
    ago: its.ago,
    tell: (hand: Hand) => tellShortNote(hand, its, ahead),
  }))
  const answered = answeredReports.map((its) => ({
    name: its.name,
    ago: its.ago,
    tell: (hand: Hand) => tellAnsweredReport(hand, its, ahead),
  }))
  const all = [...toldOut, ...ordinary, ...short, ...answered]
  return all.sort((one, other) => other.ago - one.ago)
}

const toldOutStories = [
  { name: 'diary', ago: 109, tell: diary },
  { name: 'both', ago: 74, tell: both },
  { name: 'taxi', ago: 61, tell: taxi },
  { name: 'adult concern', ago: 36, tell: adultConcern },
  { name: 'wrong jayden', ago: 33, tell: wrongJayden },
  { name: 'worst case', ago: 30, tell: worstCase },
  { name: 'banter', ago: 26, tell: banter },
  { name: 'sunday', ago: 24, tell: sunday },
  { name: 'three jaydens', ago: 8, tell: threeJaydens },
  { name: 'on hold', ago: 7, tell: onHold },
  { name: 'unread note', ago: 3, tell: unreadNote },
  { name: 'due today', ago: 1, tell: dueToday },
  { name: 'last night', ago: 0, tell: lastNight },
]
