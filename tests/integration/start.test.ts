import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { migrate } from '@/lib/store'

/** Runs a script of set-up that is to refuse; what it says. */
function refused(args: string[], env: Record<string, string>) {
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, ...env } })
  return { status, stderr: stderr.trim() }
}

const start = ['scripts/start.mjs']
const prepare = ['--import', 'tsx', 'scripts/prepare.ts']

describe('npm start refuses with one line and a non-zero exit', () => {
  it('a taken port', async () => {
    const holder = createServer()
    const port = await new Promise<number>((resolve) => {
      holder.listen(0, '127.0.0.1', () => {
        const address = holder.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      })
    })
    const { status, stderr } = refused(start, { PORT: String(port), HOST: '127.0.0.1' })
    holder.close()
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(`^parallax: port ${port} is taken: .*$`),
    })
  })

  it.each(['abc', '0', '70000', '80.5'])('PORT=%s', (port) => {
    const stderr = `parallax: PORT is a number from 1 to 65535, not "${port}"`
    expect(refused(start, { PORT: port })).toEqual({ status: 1, stderr })
  })

  it('a data folder that cannot be used', () => {
    const { status, stderr } = refused(prepare, { DATABASE_URL: 'file:package.json/parallax.db' })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^parallax: the store cannot be used.*$/),
    })
  })

  it('a database of a newer version', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-newer-'))
    const url = `file:${join(folder, 'parallax.db')}`
    migrate(url)
    const database = new Database(join(folder, 'parallax.db'))
    database.exec(`UPDATE "_prisma_migrations" SET "migration_name" = '99990101000000_later'`)
    database.close()
    const { status, stderr } = refused(prepare, { DATABASE_URL: url })
    rmSync(folder, { recursive: true })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/newer version .*99990101000000_later/),
    })
  })
})
