import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runScript, runTool, setUp } from './set-up.mjs'

/*
 * `npm test`: sets up, then lint, types, unit, gold, integration, browser. Every step runs, whatever the ones before it
 * came to; the last line adds them up. Lint and types count as one each, the others by their runners' own reports.
 */
setUp()
const reports = mkdtempSync(join(tmpdir(), 'parallax-reports-'))

const whole = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** A runner that stopped without a report, or with an error outside its tests, has failed once. */
function counted(status, report, read) {
  let counts = { passed: 0, failed: 0 }
  try {
    counts = read(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return { passed: 0, failed: 1 }
  }
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function vitest(project) {
  const report = join(reports, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return counted(runTool('vitest', args), report, (json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }))
}

function browser() {
  if (runScript('scripts/ensure-chromium.ts') !== 0) return { passed: 0, failed: 1 }
  const report = join(reports, 'browser.json')
  const status = runTool('@playwright/test#playwright', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  return counted(status, report, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }))
}

const steps = [
  ['lint', () => whole(runTool('@biomejs/biome#biome', ['check', '.']))],
  ['types', () => whole(types())],
  ['unit', () => vitest('unit')],
  ['gold', () => vitest('gold')],
  ['integration', () => vitest('integration')],
  ['browser', browser],
]

/** Next writes the types of its routes when it builds; without them tsc would miss the routes' own checks. */
function types() {
  runTool('next', ['typegen'])
  return runTool('typescript#tsc', ['--noEmit'])
}

const results = steps.map(([name, step]) => {
  console.log(`\n== ${name}`)
  return { name, ...step() }
})
rmSync(reports, { recursive: true, force: true })

console.log('')
for (const { name, passed, failed } of results) console.log(`${name}: ${passed} passed, ${failed} failed`)
const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exit(total('failed') === 0 ? 0 : 1)
