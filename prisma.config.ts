import { defineConfig } from 'prisma/config'
import { externalTables } from './lib/store/external-tables'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/parallax.db' },
  experimental: { externalTables: true },
  tables: { external: externalTables },
})
