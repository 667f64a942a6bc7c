import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('the schema also generates a client for PostgreSQL', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-postgresql-'))
  const schema = readFileSync('prisma/schema.prisma', 'utf8')
  const rewritten = schema.replace('provider = "sqlite"', 'provider = "postgresql"')
  expect(rewritten).not.toBe(schema)
  mkdirSync(join(folder, 'prisma'))
  writeFileSync(join(folder, 'prisma', 'schema.prisma'), rewritten)
  const args = ['node_modules/prisma/build/index.js', 'generate', '--schema', join(folder, 'prisma', 'schema.prisma')]
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
  const made = existsSync(join(folder, 'lib', 'store', 'generated', 'client.ts'))
  rmSync(folder, { recursive: true })
  expect({ status, made, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, made: true, stderr: '' })
})
