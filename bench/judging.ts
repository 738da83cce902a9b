import { judge } from '#modules/policy/judge.ts'
import { confirmed } from '../test/story/beginnings.ts'
import { action, asked, measure, offered, planned, said } from '../test/story/response-steps.ts'
import { evidence, heard, severity } from '../test/story/case-steps.ts'
import { answered, read, tonight, triaged } from '../test/story/report-steps.ts'
import { kyle, mia, sam } from '../test/story/step.ts'
import { calendar, moment, policy, tell, type Step } from '../test/story/story.ts'
import { median } from './percentiles.ts'

/** How long judging a whole case takes under the shipped policy, in microseconds; the median of many times. */
export function measureJudging(entries: number): { microseconds: number; judgements: number } {
  const record = tell(caseOf(entries))
  const now = moment('Mon+15 12:00')
  const times: number[] = []
  let judgements = 0
  for (const end = performance.now() + 600; performance.now() < end;) {
    const began = performance.now()
    judgements = judge(policy, record, calendar, now).length
    times.push((performance.now() - began) * 1000)
  }
  return { microseconds: median(times.slice(times.length / 2)), judgements }
}

/** A case that was read, heard, answered and confirmed, and in which somebody is asked and something done week after week. */
function caseOf(entries: number): Step[] {
  const weeks = Array.from({ length: Math.ceil(entries / 8) }, (_, week) => week % 12)
  const steps = [
    ...confirmed,
    read('Mon 09:30'),
    tonight('Mon 09:40'),
    triaged('Mon 09:50'),
    answered('Mon 11:00'),
    severity('Mon 10:30', '3'),
    offered('Mon 12:00', mia),
    said('Tue 09:00', mia, true),
    planned('Mon+1 12:00', 'Wed+2', 'Wed+5', 'Wed+8'),
    ...weeks.flatMap((week) => [
      asked(`Wed+${week} 09:00`),
      heard(`Mon+${week} 13:00`, mia, 'target'),
      heard(`Tue+${week} 13:00`, kyle, 'alleged'),
      heard(`Wed+${week} 13:00`, sam, 'witness'),
      evidence(`Thu+${week} 10:00`),
      measure(`Thu+${week} 11:00`, kyle),
      action(`Fri+${week} 11:00`),
      offered(`Fri+${week} 12:00`, kyle, 'alleged'),
    ]),
  ]
  return steps.slice(0, entries)
}
