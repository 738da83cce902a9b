import { reportReceived } from '#modules/reports/report.entry.ts'
import { routes } from '#routes'
import type { Id } from '#values/id.ts'
import { posted, type RiverWorld, textOf } from './world.ts'

const place = { provision: 'river' }

/** Somebody at River's door, with a browser and nothing else. */
export function visitorAt(there: RiverWorld) {
  const page = async (address: string | null) => (await there.app.request(address ?? '')).text()
  const tell = (fields: Record<string, string | string[]>, headers = {}) =>
    there.app.request(routes.door.tell.href(place), posted(fields, headers))
  const reports = () =>
    there.world.database.transact(there.river.id, (tx) =>
      tx.read<{ report_id: Id<'Report'> }>(
        'select report_id from report_register order by received_at, report_id',
        [],
      ),
    )
  return {
    place,
    page,
    tell,
    reports,
    /** Tells and reads the receipt: the six words. */
    tellForWords: async (fields: Record<string, string | string[]>) =>
      textOf(await page((await tell(fields)).headers.get('location')), 'return-words'),
    comeBack: (words: string) =>
      there.app.request(routes.door.return.href(place), posted({ 'return-words': words })),
    /** The newest report, as the record has it. */
    lastReport: async () => {
      const last = (await reports()).at(-1)
      const entries = await there.world.runner.entriesOf(there.river.id, last!.report_id)
      return reportReceived.in(entries)[0]!
    },
  }
}

let keys = 0

/** A key as a blank form carries it: a fresh one each time. */
export function freshKey(): string {
  keys += 1
  return `key-of-a-blank-form-${keys}`
}
