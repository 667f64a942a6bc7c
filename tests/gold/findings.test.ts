import { describe, expect, it } from 'vitest'
import { StoryComparison } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { goldStory } from '@/tests/support/gold-claims'
import {
  findingFor,
  type GoldFinding,
  goldFindings,
  isNoDisagreement,
  wronglyRaised,
} from '@/tests/support/gold-findings'

import { seedStory } from '@/tests/support/seed-story'

const nameOf = ({ topic, relation, dimension, between }: GoldFinding) =>
  `${topic}: ${relation}${dimension ? ` in ${dimension}` : ''} (${between.map(({ slug }) => slug).join(', ')})`

describe.each([
  { source: 'the gold annotations', read: goldStory },
  { source: 'what extraction reads', read: () => seedStory() },
])('findings on $source', ({ read }) => {
  const story = read()
  const comparison = compareStory(story)

  it.each(goldFindings.map((gold) => [nameOf(gold), gold] as const))('finds %s', (_, gold) => {
    expect(findingFor(story, comparison, gold)).toBeDefined()
  })

  it.each(goldFindings.filter(isNoDisagreement).map((gold) => [nameOf(gold), gold] as const))(
    'raises no disagreement on %s',
    (_, gold) => {
      expect(wronglyRaised(story, comparison, gold).map(({ id }) => id)).toEqual([])
    },
  )

  it('puts the Latakia contradiction first', () => {
    expect(comparison.findings[0]).toMatchObject({ id: 'latakia-truce.contradicts.end', relation: 'contradicts' })
  })

  it('is what its schema says, and each id is unique', () => {
    expect(StoryComparison.parse(comparison)).toEqual(comparison)
    const ids = comparison.findings.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const topics = new Set(comparison.topics.map(({ id }) => id))
    expect(topics.size).toBe(comparison.topics.length)
    expect(comparison.findings.filter(({ topicId }) => !topics.has(topicId))).toEqual([])
  })

  it('is the same whichever way it is asked', () => {
    expect(compareStory(read())).toEqual(comparison)
  })

  it('shows the words of each reason in its article', () => {
    const texts = new Map(story.articles.flatMap(({ text, claims }) => claims.map(({ id }) => [id, text] as const)))
    for (const { witnesses, reasons } of comparison.findings) {
      for (const { claimId, start, end, text } of witnesses) expect(texts.get(claimId)?.slice(start, end)).toBe(text)
      for (const { sides } of reasons) for (const { claimId } of sides) expect(texts.has(claimId)).toBe(true)
    }
  })
})
