import { describe, expect, it } from 'vitest'
import type { CasualtyDraft, ClaimDraft, Context } from '@/lib/extract/context'
import { finish } from '@/lib/extract/refiners'
import { createGazetteer } from '@/lib/resolve/places'
import { parseDocument } from '@/lib/text/document'
import { blankFigure, blankTruce, emptyMetadata } from '../../support/blank-claims'

const TEXT = 'At least 12 people, including 3 children, were killed in Oslo and Bergen. Related stories'
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const context: Context = {
  document: parseDocument(TEXT),
  metadata: emptyMetadata,
  today: null,
  zone: null,
  gazetteer: createGazetteer([]),
  furniture: [spanOf('Related stories')],
  attributions: [],
  terms: [],
}

const figure = (words: string, number: string, fields: Partial<CasualtyDraft> = {}): CasualtyDraft => {
  const { partOf: _, ...blank } = blankFigure
  return {
    ...blank,
    ...spanOf(words),
    text: words,
    rule: 'casualty.passive',
    evidence: { number: { ...spanOf(number), basis: 'stated' } },
    value: 12,
    low: 12,
    high: 12,
    whole: null,
    ...fields,
  }
}

const truce = (words: string, area: string): ClaimDraft => ({
  ...blankTruce,
  ...spanOf(words),
  text: words,
  rule: 'truce.announced',
  area,
  status: 'announced',
})

describe('the refiners', () => {
  const whole = figure('At least 12 people, including 3 children, were killed', '12')
  const again = figure('12 people, including 3 children, were killed in Oslo', '12', { rule: 'casualty.other' })

  it('turn links between drafts into indices of the ordered claims', () => {
    const part = figure('including 3 children', '3', { whole })
    expect(finish(context, [part, whole])).toMatchObject([
      { text: whole.text, partOf: null },
      { text: part.text, partOf: 0 },
    ])
  })

  it('keep the first of two readings of one number, and its parts with it', () => {
    const part = figure('including 3 children', '3', { whole: again })
    expect(finish(context, [whole, again, part])).toMatchObject([
      { rule: 'casualty.passive' },
      { text: 'including 3 children', partOf: 0 },
    ])
  })

  it('keep two claims on one span that answer two questions', () => {
    const areas = finish(context, [truce('Oslo and Bergen', 'Oslo'), truce('Oslo and Bergen', 'Bergen')])
    expect(areas.map((claim) => claim.kind === 'truce' && claim.area)).toEqual(['Oslo', 'Bergen'])
    const outcomes = finish(context, [whole, figure(whole.text, '12', { outcome: 'injured' })])
    expect(outcomes).toHaveLength(2)
  })

  it('drop what lies in page furniture, and links to it', () => {
    const furniture = figure('Related stories', 'Related')
    expect(finish(context, [furniture, figure('including 3 children', '3', { whole: furniture })])).toMatchObject([
      { text: 'including 3 children', partOf: null },
    ])
  })

  it('do not let a claim pass whose span does not hold its words', () => {
    expect(() => finish(context, [{ ...whole, end: whole.end - 1 }])).toThrow('casualty.passive')
    expect(() => finish(context, [{ ...whole, evidence: { place: { start: 5, end: 900, basis: 'stated' } } }])).toThrow(
      'place points to [5, 900)',
    )
  })
})
