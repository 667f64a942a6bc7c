import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Native code, and an adapter that loads it: left to Node's own require.
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', '@prisma/client'],
}

export default config
