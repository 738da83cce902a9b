/** How long the next try has to wait, in seconds, after that many in a row that were wrong (the first counts for 0). */
export type Waits = readonly number[]

/** For one account: a slip of the finger costs nothing. Never longer than eight seconds, so nobody is locked out. */
export const waitsOfName: Waits = [0, 0, 0, 1, 2, 4, 8]

/** For one address, behind which a whole school may sit. */
export const waitsOfAddress: Waits = [...Array.from({ length: 20 }, () => 0), 1, 2, 4, 8]

/** After so many minutes without a try the count begins again. */
export const calmMinutes = 15

/** Counts and their digests are kept no longer than this. */
export const keptHours = 1
