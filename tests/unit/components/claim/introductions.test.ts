import { describe, expect, it } from 'vitest'
import { aliasesOf, firstMention, introductionsOf } from '@/components/claim/introductions'
import type { Quotation } from '@/lib/claims'
import { parseDocument } from '@/lib/text/document'
import { blankQuotation } from '../../../support/blank-claims'

const text =
  'Talks went on. Saudi minister Adel al-Jubeir spoke. “It is a crime,” he said. He said so twice, Mr. Jubeir claimed.'
const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}

function quoted(words: string, basis: 'named' | 'pronoun', cue: string, from = 0) {
  const claim: Quotation = {
    ...blankQuotation,
    rule: 'quotation.said-after',
    speaker: { name: 'Adel al-Jubeir', basis, ...at(words, from) },
    cue: { text: cue, class: cue === 'claimed' ? 'doubtful' : 'neutral', ...at(cue) },
  }
  return { id: words, articleId: 'a', outlet: 'The Paper', claim }
}

describe('introductionsOf', () => {
  it('lists what an outlet calls a speaker and which verbs it gives them, each once', () => {
    const rows = introductionsOf(
      [
        quoted('he', 'pronoun', 'said', text.indexOf('crime')),
        quoted('He', 'pronoun', 'said'),
        quoted('Mr. Jubeir', 'named', 'claimed'),
      ],
      new Map([['a', text]]),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]!.called.map(({ words }) => words)).toEqual(['he', 'Mr. Jubeir'])
    expect(rows[0]!.cues).toEqual([
      { words: 'said', class: 'neutral', count: 2 },
      { words: 'claimed', class: 'doubtful', count: 1 },
    ])
    expect(rows[0]!.count).toBe(3)
  })
})

describe('aliasesOf', () => {
  const [he, again, named] = [
    quoted('he', 'pronoun', 'said', text.indexOf('crime')),
    quoted('He', 'pronoun', 'said'),
    quoted('Mr. Jubeir', 'named', 'claimed'),
  ]
  it('gives each wording once, with its outlets, the most frequent first', () => {
    const aliases = aliasesOf([named, he, again, { ...he, outlet: 'The Other' }], new Map([['a', text]]))
    expect(
      aliases.map(({ words, basis, count, places }) => [words, basis, count, places.map(({ outlet }) => outlet)]),
    ).toEqual([
      ['he', 'pronoun', 3, ['The Paper', 'The Other']],
      ['Mr. Jubeir', 'named', 1, ['The Paper']],
    ])
  })
  it('has nothing of words that only run on, or of a text that is not there', () => {
    const runsOn = {
      ...named,
      claim: { ...named.claim, speaker: { ...named.claim.speaker!, basis: 'continued' as const } },
    }
    expect(aliasesOf([runsOn], new Map([['a', text]]))).toEqual([])
    expect(aliasesOf([named], new Map())).toEqual([])
  })
})

describe('firstMention', () => {
  const document = parseDocument(text)
  it('is the sentence that has the last word of the name first', () =>
    expect(firstMention(document, 'Adel al-Jubeir')).toBe('Saudi minister Adel al-Jubeir spoke.'))
  it('is nothing where the name is never used', () => expect(firstMention(document, 'John Kerry')).toBeNull())
})
