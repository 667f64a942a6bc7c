import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { schemaFiles } from '@/scripts/schema-files'

describe('the published JSON Schemas', () => {
  it.each(schemaFiles().map(({ name, text }) => [name, text] as const))('%s is current', (name, text) => {
    const published: unknown = JSON.parse(readFileSync(`docs/schema/${name}`, 'utf8'))
    expect(published, 'run: npx tsx scripts/publish-schema.ts').toEqual(JSON.parse(text))
  })

  it('are all there are', () => {
    expect(readdirSync('docs/schema').sort()).toEqual(
      schemaFiles()
        .map(({ name }) => name)
        .sort(),
    )
  })

  it('describe a line by the fields that design promises', () => {
    const line = JSON.parse(schemaFiles().find(({ name }) => name === 'extraction-line.json')!.text) as {
      required: string[]
    }
    expect(line.required).toEqual(['id', 'article', 'terms', 'claims'])
  })
})
