import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { externalTables } from '@/lib/store/external-tables'

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

/** The SQL that leads from a database to prisma/schema.prisma, as `prisma migrate diff --script` prints it. */
export async function sqlFrom(
  database: 'empty' | { url: string },
  schemaFile = 'prisma/schema.prisma',
): Promise<string> {
  const SchemaEngine = await loadEngine()
  const files = [{ path: schemaFile, content: readFileSync(schemaFile, 'utf8') }]
  const url = database === 'empty' ? ':memory:' : database.url
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url }))
  const engine = await SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => {},
    adapter,
  )
  const { stdout } = await engine.diff({
    from: database === 'empty' ? { tag: 'empty' } : { tag: 'url', url },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables, externalEnums: [] },
  })
  return stdout ?? ''
}
