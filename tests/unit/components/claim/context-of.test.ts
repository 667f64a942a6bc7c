import { describe, expect, it } from 'vitest'
import { contextOf } from '@/components/claim/context-of'
import { parseDocument } from '@/lib/text/document'

const text = 'One came. Two went home. Three stayed there. Four slept.\n\nFive woke.'
const document = parseDocument(text)
const of = (words: string) =>
  contextOf(document, { start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('contextOf', () => {
  it('gives one sentence before and one after', () =>
    expect(of('stayed')).toEqual({
      before: 'Two went home. Three ',
      words: 'stayed',
      after: ' there. Four slept.',
      cutBefore: true,
      cutAfter: true,
    }))
  it('stops at the ends of the text', () => {
    expect(of('One')).toMatchObject({ before: '', after: ' came. Two went home.', cutBefore: false, cutAfter: true })
    expect(of('woke.')).toMatchObject({ before: 'Four slept.\n\nFive ', after: '', cutBefore: true, cutAfter: false })
  })
  it('covers words that run over several sentences', () =>
    expect(of('went home. Three')).toMatchObject({ before: 'One came. Two ', after: ' stayed there. Four slept.' }))
  it('has no context in an empty text', () =>
    expect(contextOf(parseDocument(''), { start: 0, end: 0 })).toEqual({
      before: '',
      words: '',
      after: '',
      cutBefore: false,
      cutAfter: false,
    }))
})
