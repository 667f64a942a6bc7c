import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Layers whose change means that articles have to be read again, and those that mean comparing again. */
const reading = ['lib/text', 'lib/claims', 'lib/resolve', 'lib/extract']
const comparing = [...reading, 'lib/compare']

/** Next gives each entry point a module instance of its own; the files are read once a process. */
const kept: typeof globalThis & { parallaxCodeVersions?: { reader: string; comparer: string } } = globalThis

/** Hashes of the sources that read and that compare, so that a better extractor is noticed without a number to raise by hand. */
export function codeVersions(): { reader: string; comparer: string } {
  kept.parallaxCodeVersions ??= { reader: hashOf(reading), comparer: hashOf(comparing) }
  return kept.parallaxCodeVersions
}

function hashOf(folders: string[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(folder, file)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
