import { env } from '@/lib/env'
import { type MigrationOutcome, migrate } from '@/lib/store'
import { seed } from './seed'

/** Brings the store up to date and loads the seeds: what `npm start` and `npm test` run before anything else. */
const outcome = migrate(env.DATABASE_URL)
if (!outcome.ok) {
  console.error(`parallax: ${explain(outcome)}`)
  process.exit(1)
}
if (outcome.applied.length > 0) console.log(`Store brought up to date: ${outcome.applied.join(', ')}`)
if (!(await seed())) process.exit(1)

function explain(problem: Extract<MigrationOutcome, { ok: false }>): string {
  switch (problem.reason) {
    case 'unusable_file':
      return `the data folder cannot be used (${problem.file}): ${problem.message}. Make it writable, or name another file in DATABASE_URL.`
    case 'newer_database':
      return `the database ${problem.file} was made by a newer version of Parallax (${problem.unknown.join(', ')}). Update the code, or name another file in DATABASE_URL.`
    case 'edited_migration':
    case 'failed_migration':
      return `the database ${problem.file} could not be brought up to date by ${problem.name}: ${problem.message}. Nothing was changed.`
  }
}
