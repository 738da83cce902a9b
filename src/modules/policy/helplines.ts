import list from '../../../policies/helplines.json' with { type: 'json' }

/** Who can be talked to now, from the dated list; its `checked` date says when somebody last rang round. */
export const helplines: readonly { name: string; number?: string; note?: string }[] = list.england
