import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract/pipeline'

/** Speaker, noun and content of what the rule reads. */
const owned = (text: string) =>
  extract({ text }).claims.flatMap((claim) =>
    claim.kind === 'quotation' && claim.rule === 'quotation.owned-noun'
      ? [`${claim.speaker?.name ?? '?'} | ${claim.cue?.text} | ${claim.text}`]
      : [],
  )

describe('nouns of speech and mind with their owner', () => {
  it.each([
    [
      'a genitive, before the main verb',
      "Maria Lopez's refusal to close the bridge angered residents.",
      ['Maria Lopez | refusal | to close the bridge'],
    ],
    [
      'before the main verb, with a year',
      "The mayor's decision to close the bridge in 2011 received support.",
      ['mayor | decision | to close the bridge in 2011'],
    ],
    ['voiced', 'Maria Lopez voiced deep concern about the bridge.', ['Maria Lopez | concern | the bridge']],
    ['has none', 'Maria Lopez has no plans to close the bridge.', ['Maria Lopez | plans | to close the bridge']],
    [
      'made, without its occasion',
      'Maria Lopez made the case for a new bridge in a speech on Monday.',
      ['Maria Lopez | case | a new bridge'],
    ],
    [
      'his',
      'Ivan Petrov spoke on Monday. His promise of a new bridge was forgotten.',
      ['Ivan Petrov | promise | a new bridge'],
    ],
    [
      'renewed by a woman',
      'Maria Lopez renewed her pledge to repair the bridge.',
      ['Maria Lopez | pledge | to repair the bridge'],
    ],
    ['by somebody', 'Calls by residents for a new bridge went unheard.', ['residents | Calls | a new bridge']],
    ['opposed to a thing', "The council's opposition to the bridge has grown.", ['council | opposition | the bridge']],
  ])('%s', (_, text, expected) => expect(owned(text)).toEqual(expected))

  it.each([
    ['nobody’s', 'The decision to close the bridge came late.'],
    ['a market’s', 'The demand for steel rose in May.'],
    ['a prospect', 'Maria Lopez had a view of the river.'],
    ['an order to somebody', 'Maria Lopez gave an order to the waiter.'],
    ['inside another’s report', "Maria Lopez said the council's refusal to pay was a mistake."],
    ['a verb', 'The company shares offers for books.'],
  ])('none: %s', (_, text) => expect(owned(text)).toEqual([]))
})
