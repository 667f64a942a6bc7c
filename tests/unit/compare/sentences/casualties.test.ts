import { describe, expect, it } from 'vitest'
import type { CasualtyFigure } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { figure, storyOf } from '@/tests/support/large-stories'

const compared = (...articles: Partial<CasualtyFigure>[][]) =>
  compareStory(storyOf(articles.map((figures) => figures.map(figure))))
const exact = (value: number, fields: Partial<CasualtyFigure> = {}) => ({ low: value, high: value, value, ...fields })
const sentences = (...articles: Partial<CasualtyFigure>[][]) =>
  compared(...articles).findings.map(({ sentence }) => sentence)
const share = (fields: Partial<CasualtyFigure> = {}): Partial<CasualtyFigure> => ({
  qualifier: 'share',
  low: null,
  high: null,
  value: null,
  partOf: 0,
  ...fields,
})

describe('a part and its whole', () => {
  it.each([
    ['where', { place: 'Aleppo, rebel-held side' }, 'were killed on the rebel-held side of Aleppo.'],
    ['who', { victims: 'civilians' }, 'were civilians.'],
    ['neither', {}, 'were counted within them.'],
  ])('a share says %s', (_, fields, expected) => {
    expect(sentences([exact(200), share(fields)]).join(' ')).toContain(`of the 200 people ${expected}`)
  })

  it('says where a number stands that is not of the same place', () => {
    expect(sentences([exact(200), exact(50, { place: 'hospital in Aleppo', partOf: 0 })]).join(' ')).toContain(
      '50 people killed at the hospital in Aleppo are counted within 200 people.',
    )
    expect(sentences([exact(200), exact(50, { victims: 'children', partOf: 0 })]).join(' ')).toContain(
      '50 children are counted within 200 people.',
    )
  })
})

describe('a number that one article gives twice', () => {
  const { topics, findings } = compared([exact(50), exact(50)], [exact(7, { outcome: 'injured' })])
  const killed = topics.find(({ title }) => title.startsWith('Killed'))

  it('is one figure', () => {
    expect(killed?.verdict).toMatch(/^One figure only: 50 people\. One outlet; /)
    expect(killed?.verdict).not.toContain('if all are right')
  })

  it('is told apart by its order', () => {
    const texts = findings
      .filter(({ topicId }) => topicId === killed?.id)
      .flatMap(({ reasons }) => reasons.map(({ text }) => text))
    expect(texts).toContain('Number: 50.')
    expect(texts.join(' ')).not.toContain('for its 50')
  })

  it('is two where they are not the same', () => {
    expect(compared([exact(50), exact(60)]).topics[0]?.verdict).not.toContain('One figure only')
  })
})
