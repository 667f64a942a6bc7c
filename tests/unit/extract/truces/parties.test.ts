import { describe, expect, test } from 'vitest'
import type { TruceClaim } from '@/lib/claims'
import { extract } from '@/lib/extract/pipeline'

const truceIn = (text: string) =>
  extract({ text, referenceDate: '2020-05-06' }).claims.find((claim): claim is TruceClaim => claim.kind === 'truce')

/** The sentence, and the sides that it names. */
const sides: [string, ...string[]][] = [
  ['A truce between Israel and Hamas came into force at dawn.', 'Israel', 'Hamas'],
  ['A ceasefire in Libya between the army and Islamist militias has collapsed.', 'army', 'Islamist militias'],
  ['An Israel-Hamas ceasefire took effect on Sunday.', 'Israel', 'Hamas'],
  ['Russia and Ukraine agreed to a ceasefire on Monday.', 'Russia', 'Ukraine'],
  ['The government and the FARC rebels have agreed to extend a ceasefire.', 'government', 'FARC rebels'],
  ['The Taliban announced a three-day ceasefire for Eid.', 'Taliban'],
  ['The New People’s Army (NPA) on Friday declared a truce for Christmas.', 'New People’s Army'],
  ['The government said it would end a 2002 truce with the Tamil Tigers.', 'government', 'Tamil Tigers'],
  ['A unilateral ceasefire declared by the Rapid Support Forces (RSF) began on Tuesday.', 'Rapid Support Forces'],
  ['The army accused the RSF of violating the truce in Khartoum.', 'army', 'RSF'],
  ['Armenia and Azerbaijan accused each other of breaking the ceasefire.', 'Armenia', 'Azerbaijan'],
  ['Rebels in southern Syria rejected a Russian offer of a truce.', 'Rebels'],
  ['Israel struck targets across the Gaza Strip, shattering a ceasefire with Hamas.', 'Israel', 'Hamas'],
  ['Israel’s security cabinet voted on Saturday night to declare a ceasefire in Gaza.', 'Israel’s security cabinet'],
  ['The Muslim separatists of the Moro Front began a ceasefire in Mindanao.', 'Muslim separatists of the Moro Front'],
  ['The unilateral ceasefire of the LTTE took effect in Sri Lanka.', 'LTTE'],
  [
    'Burundi’s government and the main rebel group, the FDD, signed a truce in Burundi.',
    'Burundi’s government',
    'main rebel group',
    'FDD',
  ],
  ['The government and the main rebel group the SPLA have extended a truce in Sudan.', 'government', 'SPLA'],
  // who brokers, tells or asks is no side
  ['The United Nations called on Tuesday for a ceasefire in Libya.'],
  ['The United States and Qatar announced a truce in Gaza on Sunday.'],
  ['Macron urged the two sides to agree to a truce in Lebanon.'],
  ['A ceasefire between the two sides took effect in Yemen.'],
  ['World leaders welcomed the truce in Gaza.'],
  ['The UN envoy said a truce in Yemen had been extended.'],
]

describe('the sides of a truce', () => {
  test.each(sides)('%s', (text, ...parties) => {
    expect(truceIn(text)?.parties).toEqual(parties)
  })
})

/** The sentence, and who makes the truce known. */
const announcers: [string, string | null][] = [
  [
    'The cease-fire in Gaza, announced by Egypt and the United Nations, took effect on Monday.',
    'Egypt and United Nations',
  ],
  ['Duterte’s unilateral ceasefire, proclaimed on Monday, collapsed.', 'Duterte'],
  ['India and Pakistan agreed to a ceasefire, the foreign minister of Qatar said.', 'foreign minister of Qatar'],
  ['A wave of attacks came hours after Ruto announced a truce with the rebels in Congo.', 'Ruto'],
  ['The envoy announced on Thursday that the army and the rebels agreed to a truce in Mali.', 'envoy'],
  ['The 36-hour ceasefire the Kremlin decreed existed mostly on paper in Ukraine.', 'Kremlin'],
  ['A lull, which the RSF had announced on Friday, collapsed in Sudan.', 'RSF'],
  ['The cabinet voted on Monday to withdraw from the truce in Sri Lanka.', 'cabinet'],
  ['A truce in Mali, which starts on Monday, was announced by the chief negotiator, Luis Mora.', 'Luis Mora'],
  ['The U.S.-brokered deal calls for a two-month halt to fighting in Lebanon.', null],
  ['The Sudanese army and the rebels agreed to extend a truce.', null],
  ['Syria’s truce has collapsed.', null],
]

describe('who makes it known', () => {
  test.each(announcers)('%s', (text, announcedBy) => {
    expect(truceIn(text)?.announcedBy).toBe(announcedBy)
  })
})
