import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract/pipeline'

const BODY = 'Mayor Maria Lopez spoke on Monday in the town of Lindau. The bridge was closed.'

/** Speaker and words of what is read from a headline over an article. */
const read = (headline: string) =>
  extract({ text: `${headline}\n\n${BODY}` }).claims.flatMap((claim) =>
    claim.kind === 'quotation' ? [`${claim.speaker?.name ?? '?'} | ${claim.text}`] : [],
  )

describe('headlines with their source', () => {
  it.each([
    [
      'behind a colon',
      'At least 20 killed in bridge collapse: police',
      ['police | At least 20 killed in bridge collapse'],
    ],
    ['behind a dash', 'Dozens hurt on old bridge - monitor', ['monitor | Dozens hurt on old bridge']],
    ['an abbreviation', 'Bridge talks must go on: UN', ['United Nations | Bridge talks must go on']],
    ['a name', 'Old bridge will fall: Lopez', ['Maria Lopez | Old bridge will fall']],
    ['in front', 'Maria Lopez: Old Bridge Will Fall', ['Maria Lopez | Old Bridge Will Fall']],
    ['in title case, by a verb', 'Maria Lopez Says Old Bridge Will Fall', ['Maria Lopez | Old Bridge Will Fall']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['a country', 'Syria: 20 hurt in bridge collapse'],
    ['a place', 'Lindau: bridge closed for two weeks'],
    ['an event', 'Bridge attacks: 34 hurt in two explosions'],
    ['a kind of article', 'Analysis: why the bridge must fall'],
    ['what the page is', 'Bridge collapses after heavy rain: live updates'],
    [
      'a sentence',
      'The plan for the town was simple: the mayor would close the bridge and the ferry would sail at night.',
    ],
  ])('none: %s', (_, text) => expect(read(text)).toEqual([]))
})
