import { existsSync } from 'node:fs'

/**
 * The store's modules, with the store brought up to date; null, with a line on stderr, where it cannot be used. They are
 * loaded on demand, since a bare `npm ci` has no generated client and help must work without one.
 */
export async function openStoreModules() {
  if (!existsSync('lib/store/generated/client.ts')) return refuse('the database client is missing: run npm start once')
  const [store, ingest, { environment }] = await Promise.all([
    import('@/lib/store'),
    import('@/lib/ingest/import-article'),
    import('@/lib/env'),
  ])
  const outcome = store.migrate(environment().DATABASE_URL)
  return outcome.ok ? { ...store, ...ingest } : refuse(store.explainMigration(outcome))
}

function refuse(message: string): null {
  console.error(`parallax: ${message}`)
  return null
}
