import { environment } from '@/lib/env'
import { explainMigration, migrate } from '@/lib/store'
import { seed } from './seed'

/** Brings the store up to date and loads the seeds: what `npm start` and `npm test` run before anything else. */
const outcome = migrate(databaseUrl())
if (!outcome.ok) {
  console.error(`parallax: ${explainMigration(outcome)}`)
  process.exit(1)
}
if (outcome.applied.length > 0) console.log(`Store brought up to date: ${outcome.applied.join(', ')}`)
if (!(await seed())) process.exit(1)

function databaseUrl(): string {
  try {
    return environment().DATABASE_URL
  } catch (error) {
    console.error(`parallax: ${error instanceof Error ? error.message : error}`)
    process.exit(1)
  }
}
