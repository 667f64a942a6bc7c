import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { DiagnoseMigrationHistoryOutput, MigrationList } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { externalTables } from '@/lib/store/external-tables'
import { readMigrations } from '@/lib/store/migrations'

const require = createRequire(import.meta.url)

/** Prisma's schema engine as WebAssembly. The package's own entry needs a bundler that imports .wasm files, so it is instantiated here. */
async function loadEngine() {
  const wasmFile = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(wasmFile), {
    './schema_engine_bg.js': { ...bindings },
  })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  return bindings.SchemaEngine
}

const schemaFile = 'prisma/schema.prisma'
const filters = { externalTables, externalEnums: [] }

/** Its bindings are module state: a second instance would take them from the first. */
let engineClass: ReturnType<typeof loadEngine> | undefined

async function openEngine(url: string) {
  engineClass ??= loadEngine()
  const SchemaEngine = await engineClass
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url }))
  const datamodels: [string, string][] = [[schemaFile, readFileSync(schemaFile, 'utf8')]]
  return SchemaEngine.new({ datamodels }, () => {}, adapter)
}

/** The SQL that leads from the database at `url` to prisma/schema.prisma, as `prisma migrate diff --script` prints it. */
export async function sqlFrom(url: string): Promise<string> {
  const engine = await openEngine(url)
  const files = [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }]
  const { stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: process.cwd() },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters,
  })
  return stdout ?? ''
}

/** How Prisma itself sees the history of a database against prisma/migrations. */
export async function diagnose(url: string): Promise<DiagnoseMigrationHistoryOutput> {
  const engine = await openEngine(url)
  return engine.diagnoseMigrationHistory({ migrationsList: migrationList(), optInToShadowDatabase: false, filters })
}

function migrationList(): MigrationList {
  const baseDir = resolve('prisma/migrations')
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(baseDir, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: readMigrations(baseDir).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: sql } },
    })),
  }
}
