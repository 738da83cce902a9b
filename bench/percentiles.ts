/** Half, nearly all, and all but one in a hundred took no longer than this. */
export type Percentiles = { p50: number; p95: number; p99: number }

/** Of measured times, in their unit. */
export function percentilesOf(times: readonly number[]): Percentiles {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return percentilesOf(numbers).p50
}
