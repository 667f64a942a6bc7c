import { describe, expect, it } from 'vitest'
import { compareStory } from '@/lib/compare'
import { quotation, storyOf } from '@/tests/support/large-stories'

/** Two outlets' versions of one speaker's words: the types of their differences, and what of them is raised. */
function compared(a: string, b: string) {
  const { utterances, findings } = compareStory(storyOf([[quotation(a, 'Jane Roe')], [quotation(b, 'Jane Roe')]]))
  return {
    together: utterances.length === 1,
    types: utterances.flatMap(({ differences }) => differences.map(({ type }) => type)),
    raised: findings.filter(({ relation }) => relation === 'differs').map(({ dimension }) => dimension),
  }
}

/** A sentence with a word or two in it that the other outlet has otherwise. */
const told = (words: string) =>
  `The envoy said to us all that ${words} before the spring elections in the old harbour town.`

describe('one word in two spellings is spelling, and is never raised', () => {
  it.each([
    ['Mr. al-Assad agreed', 'Mr. Al Assad agreed'],
    ['François Hollande agreed', 'Francois Hollande agreed'],
    ['the Gaddafi family left', 'the Kadhafi family left'],
    ['the people of Kiev stayed', 'the people of Kyiv stayed'],
    ['the men of ISIS left', 'the men of ISIL left'],
    ['the cease-fire holds', 'the ceasefire holds'],
    ['the cease fire holds', 'the ceasefire holds'],
    ['48 hours are enough', 'forty-eight hours are enough'],
    ['1,000 men have left', '1000 men have left'],
    ['1,000 men have left', 'a thousand men have left'],
    ['3 million men have left', 'three million men have left'],
    ['the 6-year-old war ends', 'the six-year-old war ends'],
    ['20 percent of it is gone', '20% of it is gone'],
    ['20 percent of it is gone', '20 per cent of it is gone'],
    ['it ends at 1 pm and', 'it ends at 1:00 pm and'],
    ['the United States agreed', 'the U.S. agreed'],
    ['the UN agreed', 'the United Nations agreed'],
    ["they don't agree", 'they do not agree'],
    ["they can't agree", 'they cannot agree'],
    ["that it's over", 'that it is over'],
    ['nobody agreed', 'no one agreed'],
    ['it is their defence programme', 'it is their defense program'],
    ['the grey theatre was organised', 'the gray theater was organized'],
    ['it was cancelled', 'it was canceled'],
    ['the goverment agreed', 'the government agreed'],
    ['Doctor Hadi agreed', 'Dr. Hadi agreed'],
  ])('%s / %s', (a, b) => {
    const { together, types, raised } = compared(told(a), told(b))
    expect(together).toBe(true)
    expect(new Set(types)).toEqual(new Set(['spelling']))
    expect(raised).toEqual([])
  })
})

describe('words that look alike are other words', () => {
  it.each([
    ['we must defend them', 'we must depend them'],
    ['it was filed', 'it was filled'],
    ['the nation stands', 'the notion stands'],
    ['attacks began', 'attacked began'],
    ['four men left', 'for men left'],
  ])('%s / %s', (a, b) => {
    const { types } = compared(told(a), told(b))
    expect(types).not.toContain('spelling')
    expect(types.length).toBeGreaterThan(0)
  })
})

describe('what turns the meaning is raised', () => {
  it.each([
    ['negation', 'we will never agree', 'we will agree'],
    ['negation', 'it is not over', 'it is over'],
    ['negation', "they won't agree", 'they will agree'],
    ['negation', 'it is impossible to agree', 'it is possible to agree'],
    ['negation', 'they hardly agree', 'they agree'],
    ['number', '250 men have left', '253 men have left'],
    ['number', 'forty men have left', 'fourteen men have left'],
    ['number', 'at least 250 men have left', 'men have left'],
    ['name', 'the men of Moscow left', 'the men of Tehran left'],
    ['name', 'Russia and its friends left', 'its friends left'],
    ['name', 'the people around John Smith left', 'the people around Anna Smith left'],
    ['day', 'they will leave on Monday', 'they will leave on Tuesday'],
    ['condition', 'they will leave, provided the shelling stops,', 'they will leave'],
  ])('%s: %s / %s', (dimension, a, b) => {
    expect(compared(told(a), told(b)).raised).toEqual([dimension])
    expect(compared(told(b), told(a)).raised).toEqual([dimension])
  })

  it.each([
    ['a negation in the other clause', 'we do not think it will hold', 'we think it will not hold'],
    ['a negation in other words', 'they do not have a plan', 'they have no plan'],
    ['a negation spelt out', 'that is not possible', 'that is impossible'],
    ['"one of"', 'it is one of the worst', 'it is among the worst'],
    ['"first"', 'for the first time they left', 'for once they left'],
    ['a first name', 'the people around John Smith left', 'the people around Smith left'],
    ['a title', 'the people around Mr. Smith left', 'the people around Smith left'],
    ['a pronoun made plain', 'he should leave', 'Smith should leave'],
    ['a name in brackets', 'he should leave', '[Smith] should leave'],
    ['a short form', 'the men of the Free Syrian Army left', 'the men of the FSA left'],
    ['where a thing is from', 'the Russian plan is good', 'Russia’s plan is good'],
    ['a day left out', 'they will leave on Monday', 'they will leave'],
    ['what is asked', 'we asked if they would leave', 'we asked whether they would leave'],
    ['a marked cut', 'they will leave if it stops', 'they will leave ...'],
    ['words moved', 'total and complete silence', 'complete and total silence'],
  ])('not %s', (_, a, b) => {
    const { together, raised } = compared(told(a), told(b))
    expect(together).toBe(true)
    expect(raised).toEqual([])
  })
})

describe('a cut that loses a condition', () => {
  const kept = 'We will keep the truce in the whole of the region'
  it.each([
    'if the other side keeps it too.',
    'unless the other side breaks it.',
    'as long as the other side keeps it too.',
    'only when the other side keeps it too.',
    'until the last of the prisoners is home.',
    'but not before the elections.',
  ])('%s', (condition) => expect(compared(`${kept} ${condition}`, kept).raised).toEqual(['condition']))

  it('stands before the words as well', () =>
    expect(compared(`If they keep it, ${kept.replace('We', 'we')}.`, `${kept}.`).raised).toEqual(['condition']))

  it.each([
    ['a sentence of its own', `${kept}. If they break it, we will see.`, `${kept}.`],
    ['in spite of it', `${kept} even if the other side breaks it.`, kept],
    ['a cut that is marked', `${kept} if the other side keeps it too.`, `${kept} ...`],
    [
      'a question',
      'We asked them all in the region many times if they would keep it.',
      'We asked them all in the region many times',
    ],
    ['time and no condition', `${kept} before the elections.`, kept],
  ])('not %s', (_, whole, part) => expect(compared(whole, part).raised).toEqual([]))
})

describe('how differences are told', () => {
  const texts = (...versions: (string | string[])[]) =>
    compareStory(
      storyOf(versions.map((own) => [own].flat().map((text) => quotation(text, 'Jane Roe')))),
    ).utterances.flatMap(({ differences }) => differences.map(({ type, text }) => `${type}: ${text}`))

  it('words in another order are one change', () =>
    expect(texts(told('total and complete silence'), told('complete and total silence'))).toEqual([
      'substitution: Outlet 2 has “complete and total” where Outlet 1 has “total and complete”.',
    ]))

  it('a comma that goes with the words behind it is told with them', () =>
    expect(texts(told('we, you know, agreed'), told('we agreed'))).toEqual(['omission: Outlet 2 drops “you know”.']))

  it('what stands between two quotations of one outlet is not left out of them', () =>
    expect(
      texts('We strongly condemn this cowardly attack on the hospital and its staff', [
        'strongly condemn',
        'attack on the hospital and its staff',
      ]).map((text) => text.split(':')[0]),
    ).not.toContain('omission'))

  it('a version that ends in another word ends there', () =>
    expect(
      texts(
        'I know there are people who expected a wider operation, and it could be needed in the spring',
        'I know there are people who expected a wider response',
      ),
    ).toEqual([
      'substitution: Outlet 2 has “response” where Outlet 1 has “operation”.',
      'fragment: Outlet 2 stops before “and it could be needed in the spring”.',
    ]))
})
