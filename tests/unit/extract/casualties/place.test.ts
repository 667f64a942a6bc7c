import { describe, expect, test } from 'vitest'
import { extract } from '@/lib/extract/pipeline'
import { read } from './read'

const figure = (text: string, at = 0) => read(text)[at]!

describe('place', () => {
  test.each<[string, string | null]>([
    ['In Damascus, a blast killed 12 people.', 'Damascus'],
    ['A blast killed 12 people in Damascus.', 'Damascus'],
    ['In and around Damascus, a week of fighting has killed 12 people.', 'Damascus and surroundings'],
    ['A strike on a hospital in the northern Syrian city of Homs killed 12 people.', 'hospital in Homs'],
    ['Talks go on in Homs. Shelling in the city killed 12 people.', 'Homs'],
    ['Talks go on in Homs. Most of the 12 people killed were on the rebel-held side of town.', 'Homs, rebel-held side'],
    ['Talks go on in Homs. A shell killed 12 people in a school.', 'school in Homs'],
    ['Extremists attacked the town of Gamboru Ngala, killing 300 people.', 'Gamboru Ngala'],
    ['Two rockets fell in Baghdad’s heavily fortified Green Zone, killing one person.', 'Green Zone in Baghdad'],
    ['The Syrian civil war has killed 12 people.', 'Syria'],
    ['Ten people died at the airport and 20 at the station.', 'airport'],
    ['A strike on targets in the Gusami forest killed 12 people.', 'Gusami forest'],
    ['The plane crashed into the Java Sea, killing 12 people.', 'Java Sea'],
    ['Twelve people were killed in the Lockerbie bombing.', 'Lockerbie'],
    ['The collapse of Rana Plaza killed 12 people.', 'Rana Plaza'],
    ['A truck plunged into a ravine in Nueva Ecija province, killing 12 people.', 'Nueva Ecija province'],
    ['The fire at the Kiss nightclub in Santa Maria killed 12 people.', 'Kiss nightclub in Santa Maria'],
    ['Troops shot dead 12 people in the West Bank city of Nablus.', 'Nablus'],
    ['A mortar round landed on al-Jalloum, killing 12 people.', 'al-Jalloum'],
    ['The bridge collapse in Genoa killed 12 people, the prosecutor said in Rome.', 'Genoa'],
    ['The worst-hit city was its capital, Muzaffarabad, where 12 people died.', 'Muzaffarabad'],
    ['The coast was hit hardest: Manabi Province, where 12 people died.', 'Manabi Province'],
    ['Gunmen raided Gumsuri village and killed 12 people.', 'Gumsuri'],
    [
      'Three bombs fell on Nyaung Kone village in the northern Sagaing region, killing 12 people.',
      'Nyaung Kone in Sagaing region',
    ],
    ['Gunmen kidnapped 12 women close to the town of Chibok.', 'Chibok'],
    ['More than 15,000 people have fled Damascus.', 'Damascus'],
    ['Jets hit vehicles at Sharana, the provincial capital of Paktika, killing 12 people.', 'Sharana'],
    ['Rain killed 12 people in the Oyo state capital of Ibadan.', 'Ibadan'],
    ['Twelve people died in three nights of US airstrikes near Jalalabad.', 'Jalalabad'],
    ['A plane crashed in Homs in Syria. It fell in the centre of the town, killing 12 people.', 'Homs'],
    ['The agency of Sri Lanka spoke. Rain killed 12 people as the storm moved off towards India.', 'Sri Lanka'],
    ['Sudanese security forces killed 12 people.', 'Sudan'],
    ['A Southern California mudslide has killed 12 people.', 'California'],
    [
      'A shell hit the Al-Noor Hospital in Beit Lahiya in northern Gaza, wounding 12 people.',
      'Al-Noor Hospital in Beit Lahiya',
    ],
    ['Up to 3,072 migrants died in the Mediterranean in 2014.', 'Mediterranean'],
    ['A shell fell on Homs in Syria in the two-year war, which has killed 12 people.', 'Syria'],
    // of two sites neither holds the whole
    ['Explosions at the Brussels airport and a metro station killed 12 people.', 'Brussels'],
    ['Talks go on in Homs. Blasts hit the airport and a station, killing 12 people.', 'Homs'],
    ['Bombings in Baghdad and Mosul killed 12 people.', 'Baghdad and Mosul'],
    ['Twelve people died in Homs and Hama residents fled.', 'Homs'],
    // not where somebody spoke, nor whose blow it was
    ['A bomb went off in Kandahar. The ministry in Kabul said 12 people were killed.', 'Kandahar'],
    ['A bomb went off. A doctor at a hospital in Kandahar confirmed that 12 people died.', 'Kandahar'],
    ['Jets hit Rehovot. The Health Ministry in Gaza said 12 people were killed.', 'Gaza'],
    ['Twelve soldiers were killed in an attack on a base in Nampala claimed by rebels.', 'base in Nampala'],
    ['A clash in the northeastern part of the country killed 12 people in Mali.', 'Mali'],
    ['Shells fell on Kharkiv. At least 12 people have been killed since Russia invaded.', 'Ukraine'],
    ['Health officials in Gaza said 12 people were killed in attacks by Israel.', 'Gaza'],
    // and nowhere
    ['A US drone strike killed 12 people.', null],
    ['The Ministry of Health said 12 people were killed.', null],
    ['A Daesh attack killed 12 people.', null],
    ['Twelve people died in a Kurdish-populated district.', null],
    ['Medics of QRCS in QRCS said 12 people died.', null],
    ['Twelve people were killed by Israeli troops.', null],
    ['The Taliban attack killed 12 people.', null],
    ['US-led strikes killed 12 people.', null],
    ['Twelve people were killed.', null],
  ])('%s', (text, place) => expect(figure(text).place).toBe(place))

  test('a place that the figure does not name is inferred, with the words that it was taken from', () => {
    const text = 'Talks go on in Homs. Twelve people were killed.'
    const { place, evidence } = figure(text)
    expect(place).toBe('Homs')
    expect(evidence.place?.basis).toBe('inferred')
    expect(text.slice(evidence.place!.start, evidence.place!.end)).toBe('Homs')
  })

  test('the people of a nation died in their country where the article plays there', () => {
    const text =
      'Militants in Israel fought. Fighting went on in Lebanon. Five Israelis have been killed by rocket fire.'
    expect(figure(text).place).toBe('Israel')
  })
})

describe('the dateline', () => {
  const placeOf = (text: string) =>
    extract({ text, referenceDate: '2016-05-02' }).claims.flatMap((claim) =>
      claim.kind === 'casualty' ? claim.place : [],
    )

  test.each<[string, string | null]>([
    ['KABUL (Reuters) - A suicide bomber killed 12 people on Monday.', 'Kabul'],
    ['KABUL (Reuters) - An Afghan policeman killed 12 people on Monday.', 'Kabul'],
    ['KABUL (Reuters) - A suicide bomber killed 12 people in Herat on Monday.', 'Herat'],
    ['BANGKOK (Reuters) - A Myanmar villager killed 12 people on Monday.', 'Myanmar'],
  ])('%s', (text, place) => expect(placeOf(text)).toEqual([place]))
})
