import { describe, expect, it } from 'vitest'
import type { Claim } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { figure, quotation, storyOf } from '@/tests/support/large-stories'
import { truce } from '../truces/truce'

const background: Claim[] = [
  truce({ area: 'Porto', text: 'the truce in Porto holds' }),
  truce({ area: 'Portugal', text: 'the truce in Portugal holds' }),
  figure({ low: 40, high: 40, place: 'Porto', text: '40 people were killed in Porto' }),
]

/** The topics of the quotation in a story that has a truce in Porto, one in Portugal, and people killed in Porto. */
function subjects(text: string): string[] {
  const { utterances } = compareStory(storyOf([background, [quotation(text, 'Jane Roe')]]))
  return utterances.flatMap(({ witnesses }) => witnesses.flatMap(({ topicIds }) => topicIds))
}

describe('what a quotation speaks of', () => {
  it.each([
    ['We hope that the cease-fire in Porto holds.', ['porto-pt-truce']],
    ['More than a hundred have died in Porto since Monday.', ['killed-in-porto-pt']],
    ['The truce in Porto is over, and many were killed in Porto.', ['porto-pt-truce', 'killed-in-porto-pt']],
    ['We will do all that we can to restore the cessation of hostilities.', ['portugal-truce']],
  ])('%s', (text, expected) => expect(subjects(text).sort()).toEqual(expected.sort()))

  it.each([
    'We met in Porto and had a good talk about trade.',
    'The elections will be held in the spring.',
    'Many were injured in Porto.',
    'People were killed in Braga.',
  ])('nothing: %s', (text) => expect(subjects(text)).toEqual([]))

  it('holds what the words themselves claim', () => {
    const text = 'the freeze holds in the old town'
    const story = storyOf([[quotation(text, 'Jane Roe'), truce({ area: 'Porto', text })]])
    const [article] = story.articles
    const [said, claimed] = article!.claims
    const same = {
      ...story,
      articles: [
        { ...article!, claims: [said!, { ...claimed!, claim: { ...claimed!.claim, start: 0, end: text.length } }] },
      ],
    }
    expect(compareStory(same).utterances[0]!.witnesses[0]!.topicIds).toEqual(['porto-pt-truce'])
  })
})
