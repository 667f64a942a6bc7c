import { describe, expect, it } from 'vitest'
import { canonicalSpeakers, sameSpeaker } from '@/lib/resolve/speakers'

describe('sameSpeaker', () => {
  it.each([
    ['Adel al-Jubeir', 'Jubeir'],
    ['Adel al-Jubeir', 'Mr. Jubeir'],
    ['Foreign Minister Adel al-Jubeir', 'al-Jubeir'],
    ['Staffan de Mistura', 'de Mistura'],
    ['Syrian Army', 'Syrian military'],
    ['Syria’s army', 'the Syrian Army'],
    ['UN', 'United Nations'],
    ['Donald Trump', 'Donald J. Trump'],
    ['Recep Tayyip Erdoğan', 'Erdogan'],
    ['Russian Foreign Ministry', 'Foreign Ministry of Russia'],
    ['Ban Ki-moon', 'Ban'],
    ['Kim Jong Un', 'Mr. Kim'],
    ['Xi Jinping', 'President Xi'],
    ['Britain-based Lindau Observatory for Human Rights', 'Lindau Observatory for Human Rights monitor'],
    ['Lindau Observatory for Human Rights', 'Lindau Observatory for Human Rights monitoring group'],
    ['London-based Amnesty International', 'Amnesty International'],
    ['Tass', 'Tass news agency'],
    ['Islamic State', 'Islamic State group'],
    ['local rights group', 'rights group'],
  ])('%s is %s', (a, b) => {
    expect(sameSpeaker(a, b)).toBe(true)
    expect(sameSpeaker(b, a)).toBe(true)
  })

  it.each([
    ['Bill Clinton', 'Hillary Clinton'],
    ['Syrian Army', 'Russian military'],
    ['senior US diplomat', 'US official'],
    ['US official', 'US officials'],
    ['John Kerry', 'Kerry Washington'],
    ['Russian Foreign Ministry', 'Russian Defence Ministry'],
    ['John Kerry', 'senior US diplomat'],
    ['United Nations', 'United States'],
    ['Kim Lopez', 'Kim'],
    ['Ban Ki-moon', 'Ki-moon Lopez'],
    ['United Nations', 'UN agency'],
    ['Turkish media', 'Syrian media'],
    ['Syrian state news agency', 'Iranian state news agency'],
    ['US-backed coalition', 'Saudi-led coalition'],
    ['Lindau Observatory', 'Homs Observatory monitor'],
  ])('%s is not %s', (a, b) => {
    expect(sameSpeaker(a, b)).toBe(false)
    expect(sameSpeaker(b, a)).toBe(false)
  })
})

describe('canonicalSpeakers', () => {
  it('ties short forms over articles to the fullest name', () => {
    const speakers = canonicalSpeakers([
      { articleId: 'a', names: ['Jubeir', 'John Kerry'] },
      { articleId: 'b', names: ['Adel al-Jubeir', 'Kerry'] },
    ])
    expect(speakers).toEqual([
      { name: 'John Kerry', aliases: ['John Kerry', 'Kerry'], articleIds: ['a', 'b'], anonymous: false },
      { name: 'Adel al-Jubeir', aliases: ['Adel al-Jubeir', 'Jubeir'], articleIds: ['b', 'a'], anonymous: false },
    ])
  })

  it('never merges anonymous sources of two articles', () => {
    const speakers = canonicalSpeakers([
      { articleId: 'a', names: ['senior US diplomat'] },
      { articleId: 'b', names: ['senior US diplomat'] },
    ])
    expect(speakers).toHaveLength(2)
    expect(speakers.every(({ anonymous }) => anonymous)).toBe(true)
  })

  it('leaves a surname alone that two people of the story share', () => {
    const names = canonicalSpeakers([
      { articleId: 'a', names: ['Bill Clinton', 'Hillary Clinton'] },
      { articleId: 'b', names: ['Clinton'] },
    ]).map(({ name }) => name)
    expect(names).toEqual(['Bill Clinton', 'Hillary Clinton', 'Clinton'])
  })
})
