import { describe, expect, it } from 'vitest'
import { compareStory } from '@/lib/compare'
import { quotation, storyOf } from '@/tests/support/large-stories'

type Telling = [text: string, type: 'direct' | 'indirect', cue?: string]

const claim = ([text, type, cue]: Telling) =>
  quotation(text, 'Jane Roe', { type, cue: cue ? { text: cue, class: 'neutral', start: 0, end: 0 } : null })

/** Whether two outlets' tellings are taken for one utterance. */
const areOne = (a: Telling, b: Telling) => compareStory(storyOf([[claim(a)], [claim(b)]])).utterances.length === 1

describe('reported speech that says the same', () => {
  it.each<[Telling, Telling]>([
    [
      ['He can leave through a political process, or he will be removed by force', 'direct'],
      ['the president would be removed either through a political process or by force', 'indirect'],
    ],
    [
      ['talks about a cease-fire for Lisbon were continuing', 'indirect'],
      ['the talks are continuing about a truce for Lisbon', 'indirect'],
    ],
    [
      ['The bridge over the river will stay closed until the engineers have checked every pillar', 'direct'],
      ['engineers had to check every pillar first and the bridge stays closed', 'indirect'],
    ],
  ])('%s', (a, b) => expect(areOne(a, b)).toBe(true))

  it.each<[string, Telling, Telling]>([
    [
      'names only',
      ['that Portuguese President Ana Silva had broken an agreement', 'indirect'],
      ['the regime of President Ana Silva', 'indirect'],
    ],
    [
      'two words in common',
      ['an end to rocket fire from the town and a halt to smuggling of weapons through tunnels', 'indirect'],
      ['an end to the flow of weapons', 'indirect'],
    ],
    [
      'the opposite',
      ['the army would withdraw its tanks from the harbour district', 'indirect'],
      ['the army would not withdraw its tanks from the harbour district', 'indirect'],
    ],
    [
      'what is denied',
      ['the army supplied the rockets to the fighters', 'indirect', 'said'],
      ['the army supplied the rockets to the fighters', 'indirect', 'denied'],
    ],
    [
      'another place',
      ['the talks about a truce in Lisbon were continuing', 'indirect'],
      ['the talks about a truce in Porto were continuing', 'indirect'],
    ],
    [
      'another number',
      ['the fighters had released 40 prisoners at the border', 'indirect'],
      ['the fighters had released 60 prisoners at the border', 'indirect'],
    ],
  ])('not %s', (_, a, b) => expect(areOne(a, b)).toBe(false))

  it('two reports in one article are two things that were said', () => {
    const story = storyOf([
      [
        claim(['the monitors of the truce will be more in number', 'indirect']),
        claim(['the truce has a number of monitors who will track it', 'indirect']),
      ],
    ])
    expect(compareStory(story).utterances).toHaveLength(2)
  })
})
