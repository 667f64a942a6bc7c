import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach } from 'vitest'

/*
 * Set-up of the integration tests (vitest.config.ts), before anything else is loaded. Every test works on a real SQLite
 * file of its own: a copy of a template that is migrated once a file. The process's one client is closed before each copy.
 */
const folder = mkdtempSync(join(tmpdir(), 'parallax-test-'))
const template = join(folder, 'template.db')

/** The file that DATABASE_URL names while a test runs. */
const testDatabase = join(folder, 'test.db')
process.env.DATABASE_URL = `file:${testDatabase}`

beforeEach(async () => {
  const { closeStore, migrate } = await import('@/lib/store')
  await closeStore()
  if (!existsSync(template)) {
    const outcome = migrate(`file:${template}.new`)
    if (!outcome.ok) throw new Error(outcome.reason)
    renameSync(`${template}.new`, template)
  }
  for (const suffix of ['', '-wal', '-shm']) rmSync(testDatabase + suffix, { force: true })
  copyFileSync(template, testDatabase)
  forgetBoards()
})

afterAll(async () => {
  const { closeStore } = await import('@/lib/store')
  await closeStore()
  rmSync(folder, { recursive: true, force: true })
})

/** Boards are kept by slug and revision: two tests' stories would pass for one. */
function forgetBoards(): void {
  const kept: typeof globalThis & { parallaxBoards?: Map<string, unknown> } = globalThis
  kept.parallaxBoards?.clear()
}
