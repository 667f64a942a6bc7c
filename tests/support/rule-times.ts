/**
 * Processor time by name, in milliseconds, summed over many short calls: what else the machine does then does not count.
 */
export function newStopwatch() {
  const spent = new Map<string, number>()
  return {
    spent,
    time<T>(name: string, work: () => T): T {
      const before = process.cpuUsage()
      const result = work()
      const { user, system } = process.cpuUsage(before)
      spent.set(name, (spent.get(name) ?? 0) + (user + system) / 1000)
      return result
    },
  }
}

/** The slowest of them that took longer than `limit`, in words for a message. */
export const slowerThan = (limit: number, spent: ReadonlyMap<string, number>) =>
  [...spent].filter(([, time]) => time > limit).map(([name, time]) => `${name}: ${time.toFixed(0)} ms`)
