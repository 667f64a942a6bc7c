import { describe, expect, it } from 'vitest'
import { attributionsAbout, sourceNames } from '@/lib/extract/attributed'
import type { Attribution } from '@/lib/extract/context'

const said = (start: number, end: number, name: string | null, basis: 'named' | 'role' = 'named'): Attribution => ({
  source: name === null ? null : { name, basis, start: 0, end: 0 },
  otherSources: [],
  cue: null,
  via: null,
  viaSpan: null,
  content: { start, end },
  rule: 'made',
})

const attributions = [
  said(0, 50, 'Ana Silva'),
  said(10, 20, 'a doctor', 'role'),
  said(30, 50, null),
  said(60, 90, 'Ray'),
]
const about = (start: number, end: number) =>
  attributionsAbout(attributions, { start, end }).map(({ content }) => content.start)

describe('attributionsAbout', () => {
  it.each([
    ['all that hold it, the outer first', 12, 15, [0, 10]],
    ['also where it fills the content', 30, 50, [0, 30]],
    ['the last', 70, 71, [60]],
    ['none that begins within it', 5, 15, [0]],
    ['none that ends within it', 45, 55, []],
    ['none between contents', 52, 55, []],
  ])('%s', (_, start, end, expected) => expect(about(start, end)).toEqual(expected))
})

describe('sourceNames', () => {
  it('gives each name once, and apart those that are names', () => {
    const names = sourceNames([...attributions, said(95, 99, 'Ray')])
    expect([...names.all]).toEqual(['Ana Silva', 'a doctor', 'Ray'])
    expect([...names.named]).toEqual(['Ana Silva', 'Ray'])
  })
})
