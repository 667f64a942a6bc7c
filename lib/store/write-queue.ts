import { setTimeout as pause } from 'node:timers/promises'
import { openStore } from './client'
import { Prisma, type PrismaClient } from './generated/client'

/**
 * Every write of the process goes through here, one after another. SQLite has one connection: a write made while an
 * interactive transaction is open would join it, and vanish if that one rolls back.
 */
const kept: typeof globalThis & { parallaxWrites?: Promise<unknown> } = globalThis

/** Tries at 0, 50, 150, 350 … ms, each waiting up to `busyTimeout` more: about 14 seconds before a store that another process keeps locked is given up. */
const tries = 9

/** Runs `task` when all earlier writes are done. A task that must be whole uses one `$transaction`; it may run more than once. */
export function write<T>(task: (store: PrismaClient) => Promise<T>): Promise<T> {
  const earlier = kept.parallaxWrites ?? Promise.resolve()
  const result = earlier.then(() => retryBusy(async () => task(await openStore())))
  kept.parallaxWrites = result.catch(() => undefined)
  return result
}

async function retryBusy<T>(task: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task()
    } catch (error) {
      if (attempt >= tries || !isBusy(error)) throw error
      await pause(50 * 2 ** (attempt - 1))
    }
  }
}

/** Another process holds the write lock. The adapter reports it as P1008, and for raw SQL as P2010 with SQLite's own code. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  (error.code === 'P1008' || (error.code === 'P2010' && error.message.includes('SQLITE_BUSY')))
