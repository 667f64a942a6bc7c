import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract/pipeline'
import { readGold } from '@/scripts/eval/read-gold'

const RULES = 'docs/rules'
const documented = readdirSync(RULES)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(RULES, name), 'utf8'))
  .join('\n')

const emitted = new Set(readGold('tests/gold').flatMap(({ input }) => extract(input).claims.map(({ rule }) => rule)))

describe('the rules', () => {
  it.each([...emitted].sort())('%s is documented', (rule) => expect(documented).toContain(`\`${rule}\``))

  it('are known by an id of their kind', () => {
    expect(emitted.size).toBeGreaterThan(10)
    for (const rule of emitted) expect(rule).toMatch(/^(?:quotation|casualty|truce)\.[a-z]+(?:-[a-z]+)*$/)
  })
})
