import fs from 'node:fs'

/** Seconds of processor that a process has used; undefined where the system does not say (only Linux does). */
export function processorSeconds(pid: number): number | undefined {
  const fields = statOf(pid)
  return fields && (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

/** The same of all of a process's children, as PostgreSQL's of its first. */
export function childrensSeconds(pid: number): number | undefined {
  return total(childrenOf(pid).map(processorSeconds))
}

/** What a process holds in memory, in MB. */
export function residentMegabytes(pid: number): number | undefined {
  return kilobytesIn(`/proc/${pid}/status`, 'VmRSS', 1 / 1024)
}

/** What a process and its children hold, in MB, what they share counted once. */
export function proportionalMegabytes(pid: number): number | undefined {
  return total(
    [pid, ...childrenOf(pid)].map((one) =>
      kilobytesIn(`/proc/${one}/smaps_rollup`, 'Pss', 1 / 1024),
    ),
  )
}

const ticksPerSecond = 100

function childrenOf(pid: number): number[] {
  if (!fs.existsSync('/proc/self/stat')) return []
  return fs
    .readdirSync('/proc')
    .map(Number)
    .filter((one) => one > 0 && Number(statOf(one)?.[1]) === pid)
}

/** The fields after the name, which may hold anything. */
function statOf(pid: number): string[] | undefined {
  return read(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ')
}

function kilobytesIn(file: string, name: string, unit: number): number | undefined {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(read(file) ?? '')
  return found ? Number(found[1]) * unit : undefined
}

/** A process may be gone before it is asked. */
function read(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function total(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((one) => one !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0)
}
