import { describe, expect, it } from 'vitest'
import type { Quotation, Utterance } from '@/lib/claims'
import { compareStory } from '@/lib/compare'
import { quotation, storyOf } from '@/tests/support/large-stories'

/** What comparison makes of the versions of one speaker's words, one outlet each. */
function compared(...texts: (string | [text: string, speaker: string | null, fields?: Partial<Quotation>])[]) {
  const claims = texts.map((text) =>
    typeof text === 'string' ? [quotation(text, 'Jane Roe')] : [quotation(text[0], text[1], text[2])],
  )
  return compareStory(storyOf(claims))
}
const together = (utterances: Utterance[]) => utterances.filter(({ witnesses }) => witnesses.length > 1).length

const WHOLE = 'We will withdraw our troops from the border if the shelling of our towns stops, and not before.'

describe('which quotations are one utterance', () => {
  it.each<[string, Parameters<typeof compared>]>([
    ['the same words', [WHOLE, WHOLE]],
    [
      'with other marks and spelling',
      [WHOLE, 'We will withdraw our troops, from the border, if the shelling of our towns stops and not before'],
    ],
    ['shortened', [WHOLE, 'We will withdraw our troops from the border']],
    ['a fragment word for word', [WHOLE, ['withdraw our troops', 'Jane Roe', { type: 'mixed' }]]],
    ['by a surname', [WHOLE, [WHOLE, 'Roe']]],
    [
      'reported',
      [
        WHOLE,
        ['troops would be withdrawn from the border if shelling of towns stopped', 'Jane Roe', { type: 'indirect' }],
      ],
    ],
  ])('%s: one', (_, texts) => {
    const { utterances } = compared(...texts)
    expect(together(utterances)).toBe(1)
  })

  it.each<[string, Parameters<typeof compared>]>([
    ['other words', [WHOLE, 'The elections will be held in the spring, whatever the opposition says about them.']],
    ['function words only', ['in the next hours', 'It will be over in the next few hours, we hope.']],
    ['a short run that anybody says', [WHOLE, 'We will see what the coming days bring for all of us here.']],
    ['another speaker with other words', [WHOLE, ['We will withdraw from the talks at once.', 'John Doe']]],
  ])('%s: two', (_, texts) => {
    const { utterances } = compared(...texts)
    expect(together(utterances)).toBe(0)
  })

  describe('one or two words', () => {
    const long = 'What is happening in the harbour town is an outrage, and it has to stop at once.'
    /** Whether “outrage” in a sentence of another outlet's is the word of the long version. */
    const isOf = (sentence: string) => {
      const story = storyOf([[quotation(long, 'Jane Roe')], [quotation('outrage', 'Jane Roe', { type: 'mixed' })]])
      const [first, second] = story.articles
      const start = sentence.indexOf('outrage')
      const [stored] = second!.claims
      const moved = { ...stored!, claim: { ...stored!.claim, start, end: start + 'outrage'.length } }
      const articles = [first!, { ...second!, text: sentence, claims: [moved] }]
      return together(compareStory({ ...story, articles }).utterances) === 1
    }
    it.each([
      ['the same thing', 'Ms. Roe called the shelling of the harbour an “outrage” on Monday.', true],
      ['another thing', 'Ms. Roe called the new tax on tea an “outrage” on Monday.', false],
      ['another sentence', 'She was at the harbour. Ms. Roe called the tax an “outrage” on Monday.', false],
    ])('of %s', (_, sentence, expected) => expect(isOf(sentence)).toBe(expected))
  })

  it('holds the words of a hundred outlets together', () => {
    const texts = Array.from({ length: 100 }, (_, at) => (at % 3 === 0 ? WHOLE.replace('our troops', 'troops') : WHOLE))
    const { utterances } = compared(...texts)
    expect(utterances.map(({ witnesses }) => witnesses.length)).toEqual([100])
  })

  it('joins what one article breaks in two', () => {
    const story = storyOf([
      [quotation(WHOLE, 'Jane Roe')],
      [
        quotation('We will withdraw our troops from the border', 'Jane Roe'),
        quotation('if the shelling of our towns stops, and not before.', 'Jane Roe'),
      ],
    ])
    const { utterances } = compareStory(story)
    expect(utterances).toHaveLength(1)
    expect(utterances[0]!.witnesses.map(({ claimIds, coverage }) => [claimIds.length, coverage])).toEqual([
      [1, 'full'],
      [2, 'full'],
    ])
    expect(utterances[0]!.differences.map(({ type }) => type)).toEqual(['split'])
  })
})

describe('how versions differ', () => {
  const differences = (...texts: Parameters<typeof compared>) =>
    compared(...texts).utterances.flatMap(({ differences }) =>
      differences.map(({ type, text, serious }) => `${type}${serious ? '!' : ''}: ${text}`),
    )

  it.each<[string, string, string[]]>([
    ['a word left out', WHOLE.replace('our troops', 'troops'), ['omission: Outlet 2 drops “our”.']],
    [
      'another word',
      WHOLE.replace('withdraw', 'remove'),
      ['substitution: Outlet 2 has “remove” where Outlet 1 has “withdraw”.'],
    ],
    ['a negation lost', WHOLE.replace('not ', ''), ['omission!: Outlet 2 drops “not”.']],
    [
      'a condition cut off',
      'We will withdraw our troops from the border.',
      ['fragment!: Outlet 2 quotes “We will withdraw our troops from the border” alone.'],
    ],
    [
      'a comma',
      WHOLE.replace('stops,', 'stops'),
      ['punctuation: Outlet 2 writes “stops”, Outlet 1 “stops,”: punctuation only.'],
    ],
    [
      'capitals',
      WHOLE.replace('border', 'Border'),
      ['case: Outlet 2 writes “Border”, Outlet 1 “border”: capitals only.'],
    ],
    [
      'a marked cut',
      WHOLE.replace('of our towns ', '... '),
      ['marked_edit: Outlet 2 marks a cut where Outlet 1 has “of our towns”.'],
    ],
    [
      'a gloss',
      WHOLE.replace('our towns', 'our [northern] towns'),
      ['marked_edit: Outlet 1 puts “northern” in brackets.'],
    ],
    ['house style at the end', WHOLE.replace('before.', 'before,'), []],
    ['curly and straight marks', WHOLE, []],
  ])('%s', (name, other, expected) => {
    const [first, second] = name === 'a gloss' ? [other, WHOLE] : [WHOLE, other]
    expect(differences(first, second)).toEqual(expected)
  })

  it.each([
    ['air planes', 'airplanes'],
    ['centre', 'center'],
    ['recognise', 'recognize'],
    ['labour', 'labor'],
    ['cease-fire', 'ceasefire'],
  ])('%s and %s are spelling', (a, b) => {
    const sentence = (word: string) => `They told us that the ${word} would be seen by everybody in town.`
    expect(differences(sentence(a), sentence(b)).map((text) => text.split(':')[0])).toEqual(['spelling'])
  })

  it.each([
    ['attacked', 'attacks'],
    ['forty', 'fourteen'],
    ['1,500', '1,600'],
  ])('%s and %s are other words', (a, b) => {
    const sentence = (word: string) => `They told us that ${word} men would be seen by everybody in town.`
    expect(differences(sentence(a), sentence(b)).map((text) => text.split(/[!:]/)[0])).toEqual(['substitution'])
  })

  it('lays three versions beside each other and names the one that stands apart', () => {
    const { utterances } = compared(WHOLE, WHOLE.replace('our troops', 'troops'), WHOLE)
    const [{ witnesses, columns, differences }] = utterances as [Utterance]
    expect(differences.map(({ text }) => text)).toEqual(['Outlet 2 drops “our”.'])
    expect(witnesses.map(({ cells }) => cells.map(({ column }) => column))).toEqual([
      [0, 1, 2],
      [0, 2],
      [0, 1, 2],
    ])
    expect(columns).toBe(3)
    expect(witnesses[0]!.cells.map(({ text }) => text).join(' ')).toBe(WHOLE)
  })
})

describe('findings on utterances', () => {
  it('raises a lost negation', () => {
    const { findings } = compared(WHOLE, WHOLE.replace('not ', ''))
    expect(findings[0]).toMatchObject({ relation: 'differs', dimension: 'negation', severity: 65 })
  })

  it('raises the same words laid to two speakers, and not to a body or an unnamed official', () => {
    expect(compared(WHOLE, [WHOLE, 'John Doe']).findings[0]).toMatchObject({
      relation: 'differs',
      dimension: 'speaker',
    })
    for (const other of ['a senior official', 'Kremlin', 'Foreign Ministry', 'Downing Street', 'Interfax']) {
      const { utterances, findings } = compared(WHOLE, [WHOLE, other])
      expect(utterances, other).toHaveLength(1)
      expect(findings.filter(({ relation }) => relation === 'differs')).toEqual([])
    }
  })

  it('takes a name brought over in two ways for one speaker', () => {
    const { utterances, findings } = compared([WHOLE, 'Denis Pushilin'], [WHOLE, 'Denis Pushylin'])
    expect(utterances).toHaveLength(1)
    expect(findings.filter(({ relation }) => relation === 'differs')).toEqual([])
    expect(compared([WHOLE, 'Denis Pushilin'], [WHOLE, 'Denis Pushkin']).findings[0]).toMatchObject({
      dimension: 'speaker',
    })
  })

  it('raises a short version that lost its negation, and no other short words', () => {
    const whole = 'We will not withdraw our guns until the other side has withdrawn theirs.'
    expect(compared(whole, 'We will withdraw our guns').findings.map(({ dimension }) => dimension)).toContain(
      'negation',
    )
    expect(compared(whole, 'We will lay down our guns').utterances).toHaveLength(2)
    expect(compared('We will not go there until the spring comes.', 'We will go').utterances).toHaveLength(2)
  })

  it('never raises spelling or punctuation', () => {
    const { findings } = compared(WHOLE, WHOLE.replace('stops,', 'stops').replace('border', 'bordre'))
    expect(findings.every(({ relation, severity }) => relation === 'variant' && severity === 0)).toBe(true)
  })

  it('says nothing of an outlet that repeats itself', () => {
    const story = storyOf([[quotation(WHOLE, 'Jane Roe'), quotation(WHOLE, 'Jane Roe')]])
    expect(compareStory(story).findings).toEqual([])
  })
})
