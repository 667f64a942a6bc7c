import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract/pipeline'
import { textAt } from '@/lib/text/span'
import { cpuMilliseconds } from '../../../support/cpu-time'

const quotations = (text: string) => extract({ text }).claims.filter((claim) => claim.kind === 'quotation')

/** "kind: words" of each quotation; null where the text does not say. */
const occasions = (text: string) =>
  quotations(text).map(({ occasion }) => {
    if (occasion) expect(textAt(text, occasion)).toBe(occasion.text)
    return occasion ? `${occasion.kind}: ${occasion.text}` : null
  })

describe('on which occasion words were spoken', () => {
  it.each([
    ['Ana Silva said in a statement on Monday that the bridge was closed.', 'statement: in a statement on Monday'],
    ['In an e-mailed statement, Ana Silva said the bridge was closed.', 'statement: In an e-mailed statement'],
    ['“The bridge is closed,” a foreign ministry statement said.', 'statement: statement'],
    ['The ministry said on its website that the bridge was closed.', 'statement: on its website'],
    [
      '“The bridge is closed,” Ana Silva said at a joint news conference in Lisbon with Omar Hadi.',
      'news_conference: at a joint news conference in Lisbon with Omar Hadi',
    ],
    [
      'Ana Silva told a regular government news conference that the bridge was closed.',
      'news_conference: told a regular government news conference',
    ],
    ['“The bridge is closed,” Ana Silva told reporters in Lisbon.', 'reporters: told reporters in Lisbon'],
    ['Speaking to journalists on Sunday, Ana Silva said the bridge was closed.', 'reporters: to journalists on Sunday'],
    ['Ana Silva said in a telephone interview that the bridge was closed.', 'interview: in a telephone interview'],
    ['Ana Silva told The Lisbon Times that the bridge was closed.', 'interview: told The Lisbon Times'],
    ['Ana Silva, speaking by telephone, said the bridge was closed.', 'interview: by telephone'],
    ['“The bridge is closed,” Ana Silva said on CNN.', 'broadcast: on CNN'],
    ['In a televised speech to the nation, Ana Silva said the bridge was closed.', 'speech: In a televised speech'],
    ['Ana Silva told a cheering crowd that the bridge was closed.', 'speech: told a cheering crowd'],
    ['Ana Silva told the UN Security Council that the bridge was closed.', 'assembly: told the UN Security Council'],
    ['“It was a mistake,” Ana Silva testified.', 'assembly: testified'],
    ['After meeting Mr. Hadi, Ana Silva said the bridge was closed.', 'meeting: After meeting'],
    [
      '“It is closed,” Ana Silva said at the start of a meeting with Omar Hadi.',
      'meeting: at the start of a meeting with Omar Hadi',
    ],
    ['Ana Silva said in a letter to the mayor that the bridge was closed.', 'document: in a letter'],
    ['Ana Silva wrote on Twitter that the bridge was closed.', 'social_media: on Twitter'],
    ['In a post on X, Ana Silva said the bridge was closed.', 'social_media: In a post on X'],
    ['Ana Silva tweeted that the bridge was closed.', 'social_media: tweeted'],
  ])('%s', (text, expected) => expect(occasions(text)).toEqual([expected]))

  it.each([
    'Ana Silva said the minister would speak at a news conference on Friday.',
    'Ana Silva told her husband that the bridge was closed.',
    'Ana Silva said the report on the bridge was wrong.',
    'In the email probe into the bridge, Ana Silva said that nothing was found.',
    'Ana Silva said ahead of the upcoming debates that the bridge was closed.',
    '“The bridge is closed,” said Ana Silva, who had met Mr. Hadi at a summit in Oslo.',
    'The article on the bridge was in the post, Ana Silva said.',
  ])('not said: %s', (text) => {
    const found = occasions(text)
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((occasion) => occasion === null)).toBe(true)
  })

  it('is each cue’s own where a sentence has two', () => {
    const text = 'On Twitter, Ana Silva said the plan was dead, and Omar Hadi told reporters that it was alive.'
    const of = (words: string) => quotations(text).find((claim) => claim.text.includes(words))?.occasion?.kind
    expect([of('dead'), of('alive')]).toEqual(['social_media', 'reporters'])
  })

  it.each([
    ['a pause for the attribution', '“It is closed,” Ana Silva told reporters. “It will stay closed.”'],
    ['going on', 'Ana Silva told reporters the bridge was closed. “It will stay closed,” she added.'],
    ['a participle', 'Ana Silva told reporters the bridge was closed, saying it would stay closed.'],
  ])('carries on over %s', (_, text) =>
    expect(occasions(text)).toEqual(['reporters: told reporters', 'reporters: told reporters']),
  )

  it('does not carry on to another speaker, or to what is said later', () => {
    expect(occasions('“It is closed,” Ana Silva told reporters. “It is open,” Omar Hadi said.')[1]).toBeNull()
    expect(occasions('“It is closed,” Ana Silva told reporters. She said the bridge was old.')[1]).toBeNull()
  })

  it('is told by the next sentence where that speaks of the remarks', () => {
    expect(
      occasions(
        'Ana Silva called for a new bridge. She made the remarks after meeting Mr. Hadi, at a news conference.',
      ),
    ).toEqual(['news_conference: at a news conference'])
  })

  it('takes time in step with the text', () => {
    const hostile = 'told the in a in an at the reporters said '.repeat(2_500)
    expect(cpuMilliseconds(() => extract({ text: hostile }))).toBeLessThan(4_000)
  })
})
