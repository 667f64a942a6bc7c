import { parseArgs } from 'node:util'
import { measureExtraction } from './extraction'
import { measurePages } from './pages'

/**
 * Prints what the product costs as ratios to yardsticks measured in the same run, since milliseconds are the machine's.
 * `--only extraction` or `--only pages` runs one half.
 */
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values

if (only !== 'pages') printExtraction()
if (only !== 'extraction') await printPages()

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

async function printPages() {
  console.log('\nPages: server time ÷ a bare dynamic page with one query; kB of script beyond that page, gzipped\n')
  console.log(row('page', 'time', 'kB'))
  for (const { path, serverTimeRatio, scriptBeyondBare } of await measurePages())
    console.log(row(path, serverTimeRatio.toFixed(2), scriptBeyondBare.toFixed(1)))
}

function row(name: string, ...values: string[]): string {
  return [name.padEnd(48), ...values.map((value) => value.padStart(Math.max(8, value.length)))].join('  ')
}
