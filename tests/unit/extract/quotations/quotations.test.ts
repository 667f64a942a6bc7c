import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Extraction } from '@/lib/claims'
import { extract } from '@/lib/extract/pipeline'
import { cpuMilliseconds } from '../../../support/cpu-time'

const quotations = (text: string) => extract({ text }).claims.filter((claim) => claim.kind === 'quotation')

describe('extractQuotations', () => {
  it.each([
    ['direct', 'Maria Lopez said: “The bridge is closed.”'],
    ['direct', '“The bridge,” Maria Lopez said.'],
    ['mixed', 'Maria Lopez said the bridge was “beyond all repair”.'],
    ['mixed', 'Maria Lopez called it “an insult”.'],
    ['indirect', 'Maria Lopez said the bridge was closed.'],
  ])('type %s: %s', (type, text) => expect(quotations(text).map((claim) => claim.type)).toContain(type))

  it('goes on directly behind an attribution in the middle, though the words begin small', () => {
    expect(quotations('“The bridge,” Maria Lopez said, “is closed.”').map(({ type }) => type)).toEqual([
      'direct',
      'direct',
    ])
  })

  it('is one claim for all the sentences between two marks', () => {
    expect(quotations('Maria Lopez said: “It holds. It always did. It will.”')).toHaveLength(1)
  })

  it('gives the reported clause beside the marked words in it, without them, where enough of it is left', () => {
    const [clause, words] = quotations(
      'Maria Lopez said the old bridge over the river had been closed for good and was “beyond all repair”.',
    )
    expect(clause).toMatchObject({ type: 'indirect', text: 'the old bridge over the river had been closed for good' })
    expect(words).toMatchObject({ type: 'mixed', text: 'beyond all repair' })
  })

  it('leaves out a clause that lacks its end without the marked words', () => {
    const found = quotations('Maria Lopez said the old bridge over the river in the east was “beyond all repair”.')
    expect(found.map(({ text }) => text)).toEqual(['beyond all repair'])
  })

  it.each([
    ['neutral', 'said'],
    ['assertive', 'insisted'],
    ['doubtful', 'claimed'],
    ['emotional', 'lamented'],
    ['directive', 'warned'],
  ])('class of the cue: %s %s', (cueClass, verb) => {
    const [claim] = quotations(`Maria Lopez ${verb} that the bridge was closed.`)
    expect(claim?.cue).toMatchObject({ text: verb, class: cueClass })
  })

  it('says by which words each field is known', () => {
    const text = 'Tass quoted Ivan Petrov as saying that talks were going on.'
    const [claim] = quotations(text)
    const words = Object.fromEntries(
      Object.entries(claim!.evidence).map(([field, { start, end }]) => [field, text.slice(start, end)]),
    )
    expect(words).toEqual({ speaker: 'Ivan Petrov', cue: 'saying', via: 'Tass' })
  })

  it('is valid, and its spans are its words, on any text', () => {
    const word = fc.constantFrom(
      'Kerry',
      'Mr.',
      'said',
      'told',
      'that',
      'who',
      'he',
      'and',
      'the',
      'minister',
      'according',
      'to',
      'as',
      'saying',
      'quoted',
      'was',
      'by',
      'accused',
      '"',
      '“',
      '”',
      "'",
      '’s',
      ',',
      '.',
      ':',
      '—',
      '(',
      ')',
      '\n',
      '\n\n',
      'U.S.',
      '12',
      'of',
      'statement',
      '?',
    )
    const text = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', '')), { maxLength: 50 })
    fc.assert(
      fc.property(
        fc.oneof(
          text.map((parts) => parts.flat().join('')),
          fc.string(),
        ),
        (text) => {
          const extraction = Extraction.parse(extract({ text }))
          for (const { start, end, text: words } of [...extraction.claims, ...extraction.terms])
            expect(text.slice(start, end)).toBe(words)
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    '"',
    '“',
    'said ',
    'a, said ',
    '"a," he said. ',
    'Kerry said he went. ',
    'who said that ',
    '"a\n',
    'Kerry and ',
  ])('takes time in step with the length of %j', { timeout: 60_000 }, (unit) => {
    const cost = (size: number) =>
      Math.min(...[1, 2].map(() => cpuMilliseconds(() => quotations(unit.repeat(size / unit.length)))))
    cost(10_000)
    const half = cost(50_000)
    expect(cost(100_000)).toBeLessThan(Math.max(150, 3 * half))
  })
})
