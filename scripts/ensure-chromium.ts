import { spawnSync } from 'node:child_process'
import { findChromium } from '@/tests/support/chromium'

/** Finds a Chromium for the browser tests, or installs one: Debian's where we are root, else Playwright's own. */
const ways: [string, string[]][] = [
  ...(process.getuid?.() === 0
    ? ([
        ['apt-get', ['update', '-qq']],
        ['apt-get', ['install', '-y', '-qq', 'chromium']],
      ] satisfies [string, string[]][])
    : []),
  [process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']],
]

for (const [command, args] of ways) {
  if (findChromium()) break
  console.log(`No Chromium found: ${command} ${args.join(' ')}`)
  spawnSync(command, args, { stdio: 'inherit' })
}

if (!findChromium()) {
  console.error('parallax: no Chromium was found and none could be installed; the browser tests cannot run')
  process.exit(1)
}
