import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { chromiumFlags, findChromium } from './tests/support/chromium'

/** Each run has a store of its own, seeded by `npm start`. Workers read this file too: they inherit the first one's choice. */
process.env.E2E_FOLDER ??= mkdtempSync(join(tmpdir(), 'parallax-e2e-'))
const port = process.env.E2E_PORT ?? '3117'
const baseURL = `http://127.0.0.1:${port}`
const executablePath = findChromium()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine with two cores is slow, not wrong.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: { args: chromiumFlags, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } } },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    url: baseURL,
    env: { PORT: port, HOST: '127.0.0.1', DATABASE_URL: `file:${join(process.env.E2E_FOLDER, 'parallax.db')}` },
    timeout: 300_000,
    reuseExistingServer: false,
    stderr: 'pipe',
  },
})
