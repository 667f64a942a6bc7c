import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { externalTables, fullTextTables } from '@/lib/store/external-tables'
import { migrate, readMigrations } from '@/lib/store/migrations'
import { diagnose, sqlFrom } from '../support/schema-engine'

const folder = mkdtempSync(join(tmpdir(), 'parallax-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))

const newUrl = () => `file:${join(mkdtempSync(join(folder, 'db-')), 'parallax.db')}`
const open = (url: string) => new Database(url.slice('file:'.length))

/** The migrations as they are, with one more. */
function withMigration(sql: string): string {
  const copy = mkdtempSync(join(folder, 'migrations-'))
  cpSync('prisma/migrations', copy, { recursive: true })
  mkdirSync(join(copy, '99990101000000_next'))
  writeFileSync(join(copy, '99990101000000_next', 'migration.sql'), sql)
  return copy
}

describe('migrate', () => {
  it('applies all migrations once, in WAL mode', () => {
    const url = newUrl()
    const all = readMigrations('prisma/migrations').map(({ name }) => name)
    expect(migrate(url)).toEqual({ ok: true, applied: all })
    expect(migrate(url)).toEqual({ ok: true, applied: [] })
    const database = open(url)
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    database.close()
  })

  it('agrees with schema.prisma', async () => {
    const url = newUrl()
    migrate(url)
    expect((await sqlFrom(url)).trim()).toBe('-- This is an empty migration.')
  })

  it('leaves a history that prisma migrate deploy takes for its own', async () => {
    const url = newUrl()
    migrate(url)
    const { history, editedMigrationNames, failedMigrationNames, hasMigrationsTable } = await diagnose(url)
    expect({ history, editedMigrationNames, failedMigrationNames, hasMigrationsTable }).toEqual({
      history: null,
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
    })
  })

  it('names every table that SQLite keeps for the full text', () => {
    const url = newUrl()
    migrate(url)
    const database = open(url)
    const found = database
      .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE '%Words%'`)
      .all()
    database.close()
    expect(found.map(({ name }) => name).sort()).toEqual([...externalTables].sort())
    expect(fullTextTables.every((table) => externalTables.includes(table))).toBe(true)
  })

  it('refuses a database of a newer version', () => {
    const url = newUrl()
    migrate(url, withMigration('CREATE TABLE "Later" ("id" INTEGER PRIMARY KEY);'))
    expect(migrate(url)).toMatchObject({ ok: false, reason: 'newer_database', unknown: ['99990101000000_next'] })
  })

  it('refuses a migration that was edited after it had been applied', () => {
    const url = newUrl()
    migrate(url, withMigration('CREATE TABLE "Later" ("id" INTEGER PRIMARY KEY);'))
    expect(migrate(url, withMigration('CREATE TABLE "Later" ("id" TEXT PRIMARY KEY);'))).toMatchObject({
      ok: false,
      reason: 'edited_migration',
      name: '99990101000000_next',
    })
  })

  it('leaves no trace of a migration that fails', () => {
    const url = newUrl()
    migrate(url)
    const failed = migrate(url, withMigration('CREATE TABLE "Half" ("id" INTEGER); SELECT nothing FROM nowhere;'))
    expect(failed).toMatchObject({ ok: false, reason: 'failed_migration' })
    const database = open(url)
    expect(database.prepare(`SELECT name FROM sqlite_schema WHERE name = 'Half'`).all()).toEqual([])
    database.close()
    expect(migrate(url)).toEqual({ ok: true, applied: [] })
  })

  it('keeps every child row and every ruling when a table is redefined', () => {
    const url = newUrl()
    migrate(url)
    const database = open(url)
    database.exec(`
      INSERT INTO "Story" ("slug", "title", "date", "zone") VALUES ('s', 'S', '2016-05-02', 'UTC');
      INSERT INTO "Outlet" ("name", "short") VALUES ('O', 'O');
      INSERT INTO "Article" ("id", "storyId", "outletId", "slug", "version", "current", "position", "text", "sha256", "credits", "metadata", "terms", "readBy")
        VALUES ('a', 1, 1, 'a', 1, 1, 0, 'twelve killed', 'x', '', '{}', '[]', 'x');
      INSERT INTO "Claim" ("id", "articleId", "kind", "position", "start", "end", "text", "rule", "key", "data")
        VALUES ('c', 'a', 'casualty', 0, 0, 6, 'twelve', 'r', 'killed', '{}');
      INSERT INTO "Review" ("id", "type", "madeOn", "subjectId", "verdict", "note", "reviewer") VALUES ('r', 'claim', 'c', 'c', 'confirmed', '', 'Ann');
    `)
    database.close()
    const outcome = migrate(url, withMigration(redefineArticle()))
    expect(outcome).toEqual({ ok: true, applied: ['99990101000000_next'] })
    const after = open(url)
    const count = (table: string) => after.prepare(`SELECT COUNT(*) FROM "${table}"`).pluck().get()
    expect(['Article', 'Claim', 'Review'].map(count)).toEqual([1, 1, 1])
    expect(() => after.exec(`DELETE FROM "Review"`)).toThrow('never deleted')
    after.close()
  })

  it.each([
    ['a folder below a file', 'package.json/parallax.db'],
    ['a folder that cannot be made', '/proc/nowhere/parallax.db'],
    ['a file that is no database', 'package.json'],
  ])('says so of %s', (_, file) => {
    expect(migrate(`file:${file}`)).toMatchObject({ ok: false, reason: 'unusable_file', file })
  })
})

/** What Prisma writes for a changed table: a new one, the rows copied over, the old one dropped. */
function redefineArticle(): string {
  const migration = readFileSync(
    join('prisma/migrations', readMigrations('prisma/migrations')[0]!.name, 'migration.sql'),
    'utf8',
  )
  const indexes = migration.match(/CREATE (UNIQUE )?INDEX "Article_.*;/g) ?? []
  const create = /CREATE TABLE "Article" \([\s\S]*?\n\);/.exec(migration)![0]
  return `PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
${create.replace('"Article"', '"new_Article"')}
INSERT INTO "new_Article" SELECT * FROM "Article";
DROP TABLE "Article";
ALTER TABLE "new_Article" RENAME TO "Article";
${indexes.join('\n')}
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;`
}
