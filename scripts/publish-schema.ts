import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaFiles } from './schema-files'

/** Writes docs/schema/*.json from the zod schemas of lib/claims: `npx tsx scripts/publish-schema.ts`. A test holds them current. */
const folder = 'docs/schema'
mkdirSync(folder, { recursive: true })
for (const { name, text } of schemaFiles()) writeFileSync(join(folder, name), text)
