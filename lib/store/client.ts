import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { databaseFile, environment } from '@/lib/env'
import { PrismaClient } from './generated/client'

/**
 * The one client of the process. Next gives pages, route handlers and instrumentation module instances of their own,
 * so it lives on `globalThis`; a second client on the same file would block the event loop.
 */
const kept: typeof globalThis & { parallaxClient?: Promise<PrismaClient> } = globalThis

/** How long SQLite itself waits for another process's write before BUSY; it blocks the event loop, so it is short. */
const busyTimeout = 200

/** How long, in ms, a transaction waits for the one before it, and may take itself: an import writes a whole story. */
const patience = 60_000

export function openStore(): Promise<PrismaClient> {
  kept.parallaxClient ??= connect(environment().DATABASE_URL).catch((error: unknown) => {
    kept.parallaxClient = undefined
    throw error
  })
  return kept.parallaxClient
}

/** Closes the connection; the next call of `openStore` makes a new one. For scripts and tests. */
export async function closeStore(): Promise<void> {
  const client = kept.parallaxClient
  kept.parallaxClient = undefined
  await (await client)?.$disconnect()
}

async function connect(url: string): Promise<PrismaClient> {
  const adapter = new PrismaBetterSqlite3(
    { url: `file:${databaseFile(url)}`, timeout: busyTimeout, fileMustExist: true },
    { timestampFormat: 'iso8601' },
  )
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: patience, timeout: patience } })
  // In rollback-journal mode a BUSY at COMMIT loses a write that was acknowledged.
  const [mode] = await client.$queryRaw<{ journal_mode: string }[]>`PRAGMA journal_mode`
  if (mode?.journal_mode === 'wal') return client
  await client.$disconnect()
  throw new Error(`The store must be in WAL mode and is in ${mode?.journal_mode}: run npm start, which sets it.`)
}
