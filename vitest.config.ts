import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    projects: ['unit', 'gold', 'integration'].map((name) => ({
      extends: true as const,
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`, ...(name === 'unit' ? ['tests/*.test.ts'] : [])],
        // A database of its own for each file, before anything reads the environment.
        setupFiles: name === 'integration' ? ['tests/support/store.ts'] : [],
        // Real files and processes, on machines that may be busy.
        testTimeout: name === 'integration' ? 60_000 : 15_000,
        hookTimeout: 60_000,
      },
    })),
  },
})
