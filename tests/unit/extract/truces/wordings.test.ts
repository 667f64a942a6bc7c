import { describe, expect, test } from 'vitest'
import type { TruceClaim } from '@/lib/claims'
import { extract } from '@/lib/extract/pipeline'

/** Truce claims of a text told on Wednesday 6 May 2020, by status and area. */
const said = (text: string) =>
  extract({ text, referenceDate: '2020-05-06' })
    .claims.filter((claim): claim is TruceClaim => claim.kind === 'truce')
    .map(({ status, area }) => `${status} ${area ?? '–'}`)

/** Wordings of agencies from wars since 1990, one a row. */
const claims: [string, ...string[]][] = [
  // verbs in any form
  ['Saboteurs scuttled a ceasefire in Libya within hours.', 'collapsed Libya'],
  ['The ceasefire in Libya was torpedoed by the generals.', 'collapsed Libya'],
  ['The ceasefire in Yemen has been flouted by both armies.', 'violated Yemen'],
  ['The army warned of infringements of the truce in Darfur.', 'violated Darfur'],
  ['The junta repudiated a ceasefire in Kachin state.', 'ended Kachin'],
  // proposals accepted, orders, truces to be kept
  ['The rebels accepted an Egyptian proposal for a ceasefire in Libya.', 'announced Libya'],
  ['Hamas told its fighters to hold fire in the Gaza Strip.', 'announced Gaza Strip'],
  ['The envoy urged both armies to respect the truce in Sudan.', 'in_force Sudan'],
  ['The truce in Gaza will continue for another two days, mediators said.', 'extended Gaza Strip'],
  ['A ceasefire halted 11 days of fighting in Gaza.', 'in_force Gaza Strip'],
  ['Shops reopened in Aden under a shaky truce in Yemen.', 'in_force Yemen'],
  // taken up by the sentence after
  [
    'The army and the rebels agreed to a truce in Mali. The deal, signed on Saturday by both, is due to take effect on Monday.',
    'announced Mali',
    'announced Mali',
  ],
  [
    'A truce in Mali took effect on Monday. The army accused the rebels of violating the agreement.',
    'in_force Mali',
    'violated Mali',
  ],
  // two truces in a sentence
  [
    'The ELN said it would halt attacks in Colombia, its first gesture since a truce lapsed in August.',
    'announced Colombia',
    'ended Colombia',
  ],
  [
    'The UN renewed calls for a ceasefire in Yemen as a four-day truce came to an end.',
    'proposed Yemen',
    'ended Yemen',
  ],
  [
    'Mediators are pushing for a new truce in Gaza after a previous ceasefire crumbled in March.',
    'proposed Gaza Strip',
    'collapsed Gaza Strip',
  ],
  [
    'The rebels scrapped the ceasefire in Mali on Tuesday, two days after the army walked away from its own truce.',
    'ended Mali',
    'ended Mali',
  ],
  ['Residents of Homs were torn over a truce that was announced in February.', 'announced Syria'],
  // one truce, and what became of it in the same sentence
  [
    'A ceasefire in Libya came into effect on 21 April, but this was ultimately broken on 2 May.',
    'violated Libya',
    'in_force Libya',
  ],
  ['The ceasefire in Libya took effect at midnight; it was broken within hours.', 'violated Libya', 'in_force Libya'],
  ['The truce in Darfur held for years until it was breached in April.', 'violated Darfur', 'in_force Darfur'],
  ['A ceasefire in Libya began at noon, only to be shattered by mortars.', 'collapsed Libya', 'in_force Libya'],
  ['The army declared a ceasefire in Kachin but it ended its operation in Shan earlier.', 'announced Kachin'],
  ['The army declared a ceasefire in Kachin but it was attacked near the border.', 'announced Kachin'],
  ['The rebels agreed to a truce in Kachin only to regroup, the army said.', 'announced Kachin'],
  ['A truce in Darfur took effect on Monday but was quickly broken by air strikes.', 'violated Darfur'],
  // a truce named in the sentence before
  ['The army announced a truce in Taiz. But this broke down within days.', 'announced Taiz', 'collapsed Taiz'],
  ['The army announced a truce in Taiz. It lasted barely an hour.', 'announced Taiz', 'collapsed Taiz'],
  ['The army announced a truce in Mali. The lull was stretched by a day.', 'announced Mali', 'extended Mali'],
  [
    'A truce in Libya began on Monday. Both sides blamed each other for flouting it.',
    'in_force Libya',
    'violated Libya',
  ],
  ['A truce in Libya began on Monday. The army denied violating it.', 'in_force Libya'],
  ['A truce in Libya began on Monday. Neither side has broken it.', 'in_force Libya'],
  ['The army announced a truce in Taiz. It held talks with the rebels on Monday.', 'announced Taiz'],
  ['The army announced a truce in Taiz. This is the second time that talks broke down.', 'announced Taiz'],
  // more wordings of decline
  ['The rebels reneged on the ceasefire in Kachin.', 'violated Kachin'],
  ['The army shelled Kharkiv, making a mockery of its own truce.', 'violated Kharkiv'],
  ['The truce in Donetsk got off to a false start.', 'violated Donetsk'],
  ['The truce in Donetsk got off to a shaky start.', 'eroding Donetsk'],
  ['The truce in Aleppo was rendered meaningless by air strikes.', 'collapsed Aleppo'],
  ['The truce in Tripoli went up in smoke.', 'collapsed Tripoli'],
  ['The truce in Tripoli was put on ice.', 'ended Tripoli'],
  ['Shelling put an end to a three-day truce in Donetsk.', 'ended Donetsk'],
  ['The ceasefire in Gaza met its end on Tuesday.', 'ended Gaza Strip'],
  ['Despite the truce in Daraa, mortars landed on the town.', 'violated Daraa'],
  ['The Farc said on Friday that it was suspending its unilateral ceasefire in Cauca.', 'ended Cauca'],
  // how it is made and prolonged
  [
    'The army and the rebels agreed late on Thursday to a 72-hour extension of their ceasefire in Sudan.',
    'extended Sudan',
  ],
  ['The envoy called late on Thursday for a 72-hour extension of the ceasefire in Sudan.', 'proposed Sudan'],
  ['The rebels gave their blessing to a truce with the army in Mali.', 'announced Mali'],
  ['Armenia and Azerbaijan settled on a ceasefire in Nagorno-Karabakh.', 'announced Nagorno-Karabakh'],
  ['The army and the rebels went ahead with a ceasefire in Libya.', 'announced Libya'],
  ['The truce in Sudan was given a further 72 hours.', 'extended Sudan'],
  ['Rebels turned their backs on a truce in Mali.', 'ended Mali'],
  ['The ceasefire in Kashmir was strictly observed, officers said.', 'in_force Kashmir'],
  // acts by verb and object
  ['Yugoslavia’s army offered a unilateral halt to its operations in Kosovo.', 'proposed Kosovo'],
  ['The rebels declared a two-day suspension of tactical offensives in Mindanao.', 'announced Mindanao'],
  ['The army said it would refrain from all offensive actions in Nepal.', 'announced Nepal'],
  ['Military operations in Helmand will be suspended for Eid.', 'announced Helmand'],
  ['The rebels pledged to silence their rifles in Colombia for two months.', 'announced Colombia'],
  ['The guns along the Line of Control fell silent at midnight.', 'in_force Line of Control'],
  ['Rebels and soldiers alike said calm reigned in Aceh.', 'in_force Aceh'],
  ['The rebels pledged not to attack towns in Mali.', 'announced towns in Mali'],
  ['The generals set noon for the guns to fall silent in Grozny.', 'announced Groznyy'],
  [
    'Hamas rejected a call by the Palestinian leader for an end to all military operations in Gaza.',
    'rejected Gaza Strip',
  ],
  ['The armistice in Korea was “completely nullified”, the army said.', 'ended Korea'],
  // two clauses, two truces
  [
    'The army announced a truce in Homs, while the freezes in Hama were renewed for 72 hours.',
    'announced Homs',
    'extended Hama',
  ],
  ['The army ordered a halt to attacks in Mali at noon. By 11pm it no longer existed.', 'announced Mali', 'ended Mali'],
  ['The two parties on Saturday signed an extension of the truce in Sudan.', 'extended Sudan'],
  // taken up by what follows, with its breaches
  [
    'A truce took effect in Liberia on Tuesday. By Wednesday each side was alleging violations near Monrovia.',
    'in_force Liberia',
    'violated Monrovia',
  ],
  [
    'The 2002 truce with the Tigers held in Sri Lanka. Renewed war has left the pact in tatters.',
    'in_force Sri Lanka',
    'collapsed Sri Lanka',
  ],
  ['The truce in Yemen, due to lapse on Friday, will now run until August.', 'extended Yemen'],
  ['A ceasefire in Sudan starts on Monday and ends on Sunday.', 'announced Sudan'],
  ['The truce in Yemen comes into force on Friday.', 'announced Yemen'],
  ['At least seven truces in Sudan have been agreed and violated.', 'violated Sudan'],
  // acts that stop fighting
  ['The guns fell silent in Donetsk overnight.', 'in_force Donetsk'],
  ['The army has suspended its offensive in Hama for 24 hours.', 'announced Hama'],
  ['The rebels said on Monday that they would suspend offensive operations in Colombia.', 'announced Colombia'],
  ['Macron urged all sides to silence the guns in Sudan.', 'proposed Sudan'],
  ['Hamas has agreed to halt rocket fire for five days, a Palestinian official said.', 'announced Gaza Strip'],
  ['A week-long "reduction in violence" began in Afghanistan at midnight on Saturday.', 'in_force Afghanistan'],
  ['A de-escalation zone took effect in southwestern Syria at noon.', 'in_force southwestern Syria'],
  // no word of war beside it
  ['The truce came into force at midnight.', 'in_force –'],
  ['The truce was rolled over for a further week.', 'extended –'],
  ['The truce expired on Friday.', 'ended –'],
  // course
  ['A shaky truce in Sudan entered its second day on Wednesday.', 'in_force Sudan'],
  ['The truce in Gaza, now in its fifth day, has allowed aid trucks in.', 'in_force Gaza Strip'],
  ['The ceasefire in Syria is due to expire at midnight.', 'in_force Syria'],
  ['No breaches of the truce in Yemen have been reported so far.', 'in_force Yemen'],
  ['Hezbollah said it would abide by the ceasefire.', 'announced Lebanon'],
  ['Pakistan and India have agreed to restore a ceasefire along the Line of Control.', 'announced Line of Control'],
  // refusals
  ['Manila’s army recommended against a holiday ceasefire with the New People’s Army.', 'rejected Philippines'],
  ['The president said he was not keen on declaring a truce with the rebels.', 'rejected –'],
  ['The ceasefire must be respected in Donbas, Merkel said.', 'in_force Donbas'],
  // decline
  ['The ceasefire in Yemen exists only on paper.', 'violated Yemen'],
  ['The generals agreed to a ceasefire, but explosions continued to be heard in Khartoum.', 'violated Khartoum'],
  ['Gunfire rocked Khartoum on Tuesday, shattering a 24-hour truce.', 'collapsed Khartoum'],
  ['Heavy fighting around Debaltseve has cast doubt on the truce.', 'eroding Debaltseve'],
  ['The rebels decided to lift a ceasefire in Mali.', 'ended Mali'],
  ['Syria’s army declared an end to a ceasefire in Idlib on Monday.', 'ended Idlib'],
  ['Troops and rebels traded fire in Monrovia, hours after a truce was declared.', 'violated Monrovia'],
  // areas
  ['The truce between Israel and Hamas expired on Friday.', 'ended Gaza Strip'],
  ['The Houthis rejected the offer of a truce.', 'rejected Yemen'],
  ['Sudan and two Darfur rebel groups signed a truce in the Chadian capital, N’Djamena.', 'announced Darfur'],
  ['The sides agreed to a cease-fire in the besieged capital, Monrovia.', 'announced Monrovia'],
  ['A fragile ceasefire in the Red Sea port city of Hodeidah has largely held.', 'in_force Hodeidah'],
  ['A ceasefire in Syria’s Idlib has collapsed.', 'collapsed Idlib'],
  ['Sri Lankan rebels ended a ceasefire on Monday.', 'ended Sri Lanka'],
  ['Fighters in Ain al-Hilweh have been observing a truce since Monday night.', 'in_force Ain al-Hilweh'],
]

/** The same words of quarrels, trades, crafts and history, or without a statement on a truce. */
const silent = [
  'The army in Mali reserved the right to answer any violation of its airspace.',
  'A truce lasts ten turns in the game.',
  'It is 100 years since the guns fell silent on the Western Front in France.',
  'The airline extended the stand-down of its staff in Australia to the end of May.',
  'Teachers suspended their strikes in Chicago after a deal on pay.',
  'The court found violations of the data law in France.',
  'Macron called for a political truce in France after the vote, but the opposition rejected it.',
  'Apple and Samsung agreed to a ceasefire in their patent war.',
  'The premier called a truce with rebel lawmakers in her party.',
  'The ceasefire in the supermarket price war ended on Monday.',
  'The company said it would hold fire on layoffs in Mali.',
  'The Olympic Truce resolution was adopted by the General Assembly.',
  'China and the United States agreed to a 90-day truce in their trade dispute.',
  'The brothers called a truce after their long-running row over the estate.',
  'Musk and Trump reached a truce after days of insults.',
  'Tenants and landlords reached a truce on rents in the city, which held for weeks.',
  'The two coaches agreed a truce after their touchline spat.',
  'The council paused its offensive against litter for a week.',
  'The airline agreed to cease operations in Libya for 48 hours.',
  'The pipeline’s operator halted operations for 12 hours after a leak.',
  'He wants to see a reduction in violence in Syria.',
  'There was a relative lull in the unrest in the streets, after fighting.',
  'The army denied violating the truce in Libya.',
  'The envoy warned the rebels against breaching the ceasefire in Yemen.',
  'The parliament in Tripoli voted for a ceasefire line.',
  'Neither side has formally announced an end to the truce.',
  'De Mistura flew to Moscow to discuss the cessation of hostilities.',
]

describe('wordings of wars since 1990', () => {
  test.each(claims)('%s', (sentence, ...expected) => {
    expect(said(sentence).sort()).toEqual([...expected].sort())
  })
})

describe('look-alikes that claim nothing', () => {
  test.each(silent)('%s', (sentence) => {
    expect(said(sentence)).toEqual([])
  })
})

describe('terms and announcers in such wordings', () => {
  const first = (text: string) =>
    extract({ text, referenceDate: '2020-05-06' }).claims.find((claim): claim is TruceClaim => claim.kind === 'truce')

  test.each<[string, Partial<Pick<TruceClaim, 'durationHours' | 'announcedBy'>>]>([
    ['Israel agreed to extend a 12-hour truce in the Gaza war by four hours.', { durationHours: 4 }],
    ['Ukraine’s week-long unilateral ceasefire expired at 10 p.m.', { durationHours: 168 }],
    ['Yemen’s truce lapsed after the Houthis refused to renew it for six months.', { durationHours: null }],
    ['The rivals signed a ceasefire, to take effect within 72 hours.', { durationHours: null }],
    ['The main rebel group in Colombia, the Farc, has ordered a ceasefire.', { announcedBy: 'Farc' }],
    ['The sides agreed to a ceasefire in Yemen, the United Nations announced.', { announcedBy: 'United Nations' }],
    ['Israel will hold its fire in Gaza for seven hours, the military said.', { announcedBy: 'military' }],
  ])('%s', (text, terms) => {
    const claim = first(text)
    for (const [field, value] of Object.entries(terms))
      if (typeof value === 'string') expect(claim?.announcedBy?.toLowerCase()).toContain(value.toLowerCase())
      else expect(claim?.[field as 'durationHours']).toBe(value)
  })
})
