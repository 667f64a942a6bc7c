import { describe, expect, test } from 'vitest'
import { read } from './read'

const figure = (text: string, at = 0) => read(text)[at]!

describe('who counted', () => {
  test.each<[string, string | null]>([
    ['More than 250,000 people have been killed, according to UN figures.', 'United Nations'],
    ['According to the Britain-based Observatory for Peace, 12 people were killed.', 'Observatory for Peace'],
    ['The Health Ministry said at least 12 people were killed.', 'Health Ministry'],
    ['At least 12 people were killed, a security official said.', 'security official'],
    ['The Ministry of Health has put the death toll at 12.', 'Ministry of Health'],
    ['Hassan Nur, head of the clinic, said 12 people were killed.', 'Hassan Nur'],
    ['12 people were killed, said the Red Crescent.', 'Red Crescent'],
    ['Police said the bus hit a mine, wounding 12 people.', 'Police'],
    ['The ministry’s spokesman, Ruwan Perera, put the death toll at 12.', 'Ruwan Perera'],
    ['The Taliban claimed to have killed 12 soldiers.', 'Taliban'],
    ['The toll reached at least 12 people the Observatory for Peace said.', 'Observatory for Peace'],
    // and nobody
    ['At least 12 people were killed.', null],
    ['The group claimed responsibility for the blast, which killed 12 people.', null],
    ['Syria announced a truce in some areas last week but not in the city, where shelling has killed 12 people.', null],
    ['The death toll was later revised to 12.', null],
  ])('%s', (text, counter) => expect(figure(text).counter).toBe(counter))

  test('a part has the counter of its whole, inferred', () => {
    const [, part] = read('The Health Ministry said 12 people, including two children, were killed.')
    expect([part?.counter, part?.evidence.counter?.basis]).toEqual(['Health Ministry', 'stated'])
  })
})

describe('through whom the count came', () => {
  test.each<[string, string | null, string | null]>([
    ['State television, citing the health ministry, reported 87 deaths.', 'health ministry', 'State television'],
    ['Reuters reported that 12 people died, citing police.', 'police', 'Reuters'],
    ['Twelve people were killed, an official told AFP.', 'official', 'AFP'],
    ['Twelve people were killed, an official told lawmakers.', 'official', null],
    ['Twelve people were killed, police said.', 'police', null],
    ['The suspect in the attack that killed 12 people, told officers he had friends.', null, null],
    ['Twelve people were killed.', null, null],
  ])('%s', (text, counter, via) => {
    expect([figure(text).counter, figure(text).counterVia]).toEqual([counter, via])
  })
})

describe('cause', () => {
  test.each<[string, string | null]>([
    ['Government air strikes and rebel shelling have killed hundreds of civilians.', 'air strikes and shelling'],
    ['More than 250 people have died in shelling and air strikes.', 'shelling and air strikes'],
    ['A car bomb killed 12 people.', 'car bomb'],
    ['A bomb killed 12 people.', 'bomb'],
    ['The civil war has killed thousands and driven millions from their homes.', 'civil war'],
    ['Twelve people were killed.', null],
  ])('%s', (text, cause) => expect(figure(text).cause).toBe(cause))

  test('the second verb of a subject has its cause', () => {
    expect(figure('An airstrike killed 12 people and wounded 30.', 1).cause).toBe('air strike')
  })
})

describe('period', () => {
  test.each<[string, string | null, string | null]>([
    ['More than 200 people have died in the past week.', '2016-04-25', '2016-05-02'],
    ['A week of fighting has killed 12 people.', '2016-04-25', '2016-05-02'],
    ['More than 250 people have died over the last nine days.', '2016-04-23', '2016-05-02'],
    ['At least 253 people have been killed since April 22.', '2016-04-22', '2016-05-02'],
    ['On Sunday, 12 people were killed.', '2016-05-01', '2016-05-01'],
    ['The conflict erupted in 2011 and became a war, which has killed 12 people.', '2011', '2016-05-02'],
    ['The five-year civil war has killed 12 people.', '2011', '2016-05-02'],
    ['Twelve people were killed, a monitor said on Sunday.', null, '2016-05-02'],
    ['Syria announced a truce last week but not in the city, where shelling has killed 12 people.', null, '2016-05-02'],
    ['Two people were killed on Sunday, bringing the death toll to 12.', '2016-05-01', '2016-05-01'],
  ])('%s', (text, start, end) => {
    const { period } = figure(text)
    expect([period?.start ?? null, period?.end ?? null]).toEqual([start, end])
  })

  test('a paper that tells of yesterday counts up to yesterday', () => {
    expect(figure('The minister said yesterday that talks go on. Shelling has killed 12 people.').period?.end).toBe(
      '2016-05-01',
    )
  })

  test('without a day nothing is made up', () => {
    expect(read('Twelve people were killed.', { today: null })[0]?.period).toBeNull()
  })
})

describe('the clause that carries the figure', () => {
  test.each<[string, number, string]>([
    [
      'Aid groups say that in the camp more than 200 people have died in the past week, most of them children.',
      0,
      'more than 200 people have died in the past week, most of them children',
    ],
    [
      'At least 253 civilians — including 49 children — have been killed since April 22.',
      0,
      'At least 253 civilians — including 49 children — have been killed since April 22',
    ],
    ['At least 253 civilians — including 49 children — have been killed since April 22.', 1, 'including 49 children'],
    [
      'The war has killed thousands, driven millions more from their homes, and ruined cities.',
      1,
      'driven millions more from their homes',
    ],
    ['Two died at the airport, and 12 were hurt at the station.', 1, '12 were hurt at the station'],
    [
      'In and around Taiz, a week of fighting has killed more than 250 people.',
      0,
      'In and around Taiz, a week of fighting has killed more than 250 people',
    ],
    ['And the blast killed 12 people.', 0, 'the blast killed 12 people'],
  ])('%s (%i)', (text, at, words) => expect(figure(text, at).text).toBe(words))
})
