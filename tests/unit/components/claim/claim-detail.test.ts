import { describe, expect, it } from 'vitest'
import { citationOf, sourceOf } from '@/components/claim/citation'
import { citationText } from '@/components/claim/citation-text'
import { claimDetail } from '@/components/claim/claim-detail'
import { parseDocument } from '@/lib/text/document'
import { truce } from '../comparison/board'

const text = 'It rained. The army said that the truce in Harbour would last until Friday. Nobody was hurt.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const cited = {
  outlet: 'The Daily',
  metadata: { headline: 'Rain', agency: null, publishedOn: null, publishedBasis: null },
  storyDate: '2020-03-02',
}

describe('claimDetail', () => {
  const claim = truce({
    ...at('the truce in Harbour would last until Friday'),
    text: 'the truce in Harbour would last until Friday',
    announcedBy: 'the army',
    statedEnd: '2020-03-06',
    evidence: {
      statedEnd: { ...at('until Friday'), basis: 'computed' },
      announcedBy: { ...at('The army'), basis: 'inferred' },
    },
  })
  const detail = claimDetail({ id: 'a.1', claim }, parseDocument(text), 'UTC')

  it('has the sentence and no more, with the claim’s own words apart', () => {
    expect(detail.sentence).toEqual(['The army said that ', claim.text, '.'])
  })
  it('tells each field with its basis and its words, and leaves out what the article does not say', () => {
    expect(detail.fields).toContain('Stated end: Fri 6 Mar 2020 · computed “until Friday”')
    expect(detail.fields).toContain('According to: the army · inferred “The army”')
    expect(detail.fields.join()).not.toMatch(/Through|null|Lasts/)
  })
  it('names the rule, and cites the words with their offsets', () => {
    expect(detail.rule).toBe('truce.test')
    const [, words] = detail.sentence
    expect(citationText(words, detail.title, sourceOf(cited), detail.span)).toBe(citationOf(claim, cited))
    expect(citationOf(claim, cited)).toContain(`characters ${claim.start}–${claim.end}`)
  })
})
