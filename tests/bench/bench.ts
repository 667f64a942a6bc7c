import { parseArgs } from 'node:util'
import { measureComparison } from './comparison'
import { measureExtraction } from './extraction'
import { measurePages } from './pages'

/**
 * Prints what the product costs as ratios to yardsticks measured in the same run, since milliseconds are the machine's.
 * `--only extraction`, `--only comparison` or `--only pages` runs one part.
 */
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values

if (!only || only === 'extraction') printExtraction()
if (!only || only === 'comparison') printComparison()
if (!only || only === 'pages') await printPages()

function printExtraction() {
  console.log('Extraction: below 1 is faster than the yardstick\n')
  console.log(row('text', 'kB', 'MB/s', '÷ wink-nlp parse', '÷ compromise .quotations()'))
  for (const { name, kB, extraction, winkParse, compromiseQuotations } of measureExtraction())
    console.log(
      row(
        name,
        kB.toFixed(0),
        (kB / extraction).toFixed(2),
        (extraction / winkParse).toFixed(2),
        (extraction / compromiseQuotations).toFixed(3),
      ),
    )
}

function printComparison() {
  console.log('\nComparison: growth is the time ÷ the time of an eighth as many; n log n is about 10, a square 64\n')
  console.log(row('claims', 'number', 'seconds', 'growth'))
  for (const { name, claims, seconds, growth } of measureComparison())
    console.log(row(name, String(claims), seconds.toFixed(1), growth.toFixed(1)))
}

async function printPages() {
  console.log('\nPages: server time ÷ a bare dynamic page with one query; kB of script beyond that page, gzipped\n')
  console.log(row('page', 'time', 'kB'))
  for (const { path, serverTimeRatio, scriptBeyondBare } of await measurePages())
    console.log(row(path, serverTimeRatio.toFixed(2), scriptBeyondBare.toFixed(1)))
}

function row(name: string, ...values: string[]): string {
  return [name.padEnd(48), ...values.map((value) => value.padStart(Math.max(8, value.length)))].join('  ')
}
