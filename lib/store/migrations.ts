import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { databaseFile } from '@/lib/env'

/**
 * Applies `prisma/migrations` without Prisma's schema engine, whose download may be impossible, and stays compatible
 * with `prisma migrate deploy`: the same table, columns and checksums.
 */
export type MigrationOutcome =
  | { ok: true; applied: string[] }
  /** The folder or the file cannot be made, read or written. */
  | { ok: false; reason: 'unusable_file'; file: string; message: string }
  /** The database knows migrations that this version does not. */
  | { ok: false; reason: 'newer_database'; file: string; unknown: string[] }
  /** A migration was changed after it had been applied here, or it failed; the database is as it was before. */
  | { ok: false; reason: 'edited_migration' | 'failed_migration'; file: string; name: string; message: string }

/** What to tell a person about a store that cannot be used, and what to do. */
export function explainMigration(problem: Extract<MigrationOutcome, { ok: false }>): string {
  const { file } = problem
  switch (problem.reason) {
    case 'unusable_file':
      return `the store cannot be used (${file}): ${problem.message}. Make its folder writable, or name another file in DATABASE_URL.`
    case 'newer_database':
      return `the database ${file} was made by a newer version of Parallax (${problem.unknown.join(', ')}). Update the code, or name another file in DATABASE_URL.`
    case 'edited_migration':
    case 'failed_migration':
      return `the database ${file} could not be brought up to date by ${problem.name}: ${problem.message}. Nothing was changed.`
  }
}

interface Migration {
  name: string
  sql: string
  checksum: string
}

/** Migrations in the order of their names, which begin with a time. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

const table = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`

/** Brings the database at `url` up to date, making file and folder where they are missing. */
export function migrate(url: string, folder = 'prisma/migrations'): MigrationOutcome {
  const file = databaseFile(url)
  let database: Database.Database
  try {
    makeFolder(dirname(file))
    database = new Database(file, { timeout: 10_000 })
  } catch (error) {
    return { ok: false, reason: 'unusable_file', file, message: messageOf(error) }
  }
  try {
    return migrateOpened(database, file, readMigrations(folder))
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    return { ok: false, reason: 'unusable_file', file, message: error.message }
  } finally {
    database.close()
  }
}

/** Node's own `recursive` never ends where a parent says ENOENT whatever is made (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

function migrateOpened(database: Database.Database, file: string, migrations: Migration[]): MigrationOutcome {
  const mode = database.pragma('journal_mode = WAL', { simple: true })
  if (mode !== 'wal') return { ok: false, reason: 'unusable_file', file, message: `journal mode is ${mode}, not wal` }
  database.exec(table)
  const done = appliedMigrations(database)

  const known = new Set(migrations.map(({ name }) => name))
  const unknown = [...done.keys()].filter((name) => !known.has(name))
  if (unknown.length > 0) return { ok: false, reason: 'newer_database', file, unknown }

  const edited = migrations.find(({ name, checksum }) => done.has(name) && done.get(name) !== checksum)
  if (edited) {
    const message = 'it was changed after it had been applied'
    return { ok: false, reason: 'edited_migration', file, name: edited.name, message }
  }

  const applied: string[] = []
  for (const migration of migrations.filter(({ name }) => !done.has(name))) {
    const message = apply(database, migration)
    if (message !== null) return { ok: false, reason: 'failed_migration', file, name: migration.name, message }
    applied.push(migration.name)
  }
  return { ok: true, applied }
}

function appliedMigrations(database: Database.Database): Map<string, string> {
  const rows = database
    .prepare<[], { migration_name: string; checksum: string }>(
      'SELECT migration_name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    .all()
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

/**
 * One migration, in one transaction. Foreign keys are off from before BEGIN, since inside a transaction the pragma does
 * nothing: a redefined table is dropped, the delete would cascade, and every child row be gone.
 * Returns null, or why it was rolled back.
 */
function apply(database: Database.Database, { name, sql, checksum }: Migration): string | null {
  database.pragma('foreign_keys = OFF')
  try {
    database.exec('BEGIN IMMEDIATE')
    // A migration that another process applied while this one waited.
    if (appliedMigrations(database).has(name)) {
      database.exec('ROLLBACK')
      return null
    }
    const startedAt = Date.now()
    database.exec(sql)
    const broken = database.pragma('foreign_key_check')
    if (Array.isArray(broken) && broken.length > 0) throw new Error(`${broken.length} rows point to rows that are gone`)
    database
      .prepare(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
         VALUES (?, ?, ?, ?, ?, 1)`,
      )
      .run(randomUUID(), checksum, name, startedAt, Date.now())
    database.exec('COMMIT')
    return null
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    return messageOf(error)
  } finally {
    database.pragma('foreign_keys = ON')
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
