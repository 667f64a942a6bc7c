import { describe, expect, test } from 'vitest'
import type { TruceClaim } from '@/lib/claims'
import { extract } from '@/lib/extract/pipeline'

/** Truce claims of a text told on Wednesday 10 August 2016. */
const trucesIn = (text: string) =>
  extract({ text, referenceDate: '2016-08-10', zone: 'UTC' }).claims.filter(
    (claim): claim is TruceClaim => claim.kind === 'truce',
  )

const said = (text: string) => trucesIn(text).map(({ status, area }) => `${status} ${area ?? '–'}`)

/** One statement a row: the sentence, then status and area of what it claims. */
const claims: [string, ...string[]][] = [
  // proposed
  ['The United Nations called on Tuesday for an immediate ceasefire in Libya.', 'proposed Libya'],
  ['Rebels in Yemen offered a three-day truce if air strikes stopped.', 'proposed Yemen'],
  ['The foreign minister urged both armies to accept a humanitarian pause in Sudan.', 'proposed Sudan'],
  ['France wants a cessation of hostilities in Mali before any talks with the militants.', 'proposed Mali'],
  ['Moscow has proposed a ceasefire in eastern Ukraine, the envoy said.', 'proposed eastern Ukraine'],
  // under negotiation
  ['Talks on a cease-fire in Yemen resumed in Kuwait on Monday.', 'under_negotiation Yemen'],
  ['Negotiators are close to a truce in Gaza, an Egyptian official said.', 'under_negotiation Gaza Strip'],
  ['Diplomats were working to broker a ceasefire in South Sudan.', 'under_negotiation South Sudan'],
  ['A truce for Homs is being negotiated, rebels said.', 'under_negotiation Homs'],
  ['Negotiations continued on extending the cease-fire to Homs, the army said.', 'under_negotiation Homs'],
  // announced
  ['The army announced a 48-hour ceasefire in Homs on Tuesday.', 'announced Homs'],
  ['The government and the rebels have agreed to a truce in Darfur.', 'announced Darfur'],
  ['A ceasefire in Nagorno-Karabakh will take effect at midnight, both armies said.', 'announced Nagorno-Karabakh'],
  ['Colombia’s guerrillas declared a unilateral cease-fire on Sunday after months of fighting.', 'announced Colombia'],
  [
    'The truce, announced on Friday, covers Homs and Idlib province, where rebels hold out.',
    'announced Homs',
    'announced Idlib province',
  ],
  ['A humanitarian pause in Yemen is due to begin on Tuesday, the coalition said.', 'announced Yemen'],
  // in force
  ['A ceasefire in Libya came into force on Friday.', 'in_force Libya'],
  ['The truce in Yemen appeared to be holding on Monday despite scattered clashes.', 'in_force Yemen'],
  ['A cessation of hostilities took effect in Syria at midnight.', 'in_force Syria'],
  ['Fighting eased as a ceasefire took hold around Donetsk.', 'in_force Donetsk'],
  ['The truce in Homs has largely held since Sunday, monitors of the war said.', 'in_force Homs'],
  // extended
  ['Israel and Hamas extended a truce in Gaza by five days.', 'extended Gaza Strip'],
  ['The ceasefire in Homs was renewed for another 72 hours, the army said.', 'extended Homs'],
  ['The military agreed to extend the truce in Donetsk for one week, rebels said.', 'extended Donetsk'],
  // excluded
  ['The ceasefire in Syria does not cover Idlib, the army said.', 'excluded Idlib'],
  ['A truce took hold across Syria on Monday, but not in Homs, where fighting went on.', 'excluded Homs'],
  ['Homs was left out of the truce that the army announced.', 'excluded Homs'],
  ['The cease-fire in Yemen excludes Aden, rebels said.', 'excluded Aden'],
  // violated
  ['Rebels accused the army of violating the ceasefire in Donetsk.', 'violated Donetsk'],
  ['Shelling killed three people in Homs on Tuesday despite a truce, activists said.', 'violated Homs'],
  ['Both sides have repeatedly breached the truce in Yemen.', 'violated Yemen'],
  ['A truce in Darfur has been broken 20 times since Monday, the rebels said.', 'violated Darfur'],
  // eroding, collapsing, collapsed, ended
  ['The fragile ceasefire in Libya is under growing strain after days of clashes.', 'eroding Libya'],
  ['New fighting threatened to derail a truce in Yemen.', 'eroding Yemen'],
  ['The cease-fire in Syria has all but collapsed, a monitor of the war said.', 'collapsing Syria'],
  ['The ceasefire in South Sudan is on the verge of collapse, the UN warned.', 'collapsing South Sudan'],
  ['A truce in Homs collapsed on Sunday amid heavy shelling.', 'collapsed Homs'],
  ['The ceasefire in Gaza broke down within hours.', 'collapsed Gaza Strip'],
  ['Rebels called off a ceasefire in Mali on Thursday.', 'ended Mali'],
  ['The army said that the truce in Homs was over.', 'ended Homs'],
  ['A five-day ceasefire in Yemen expired late on Sunday.', 'ended Yemen'],
  // rejected
  ['The Taliban rejected a ceasefire in Afghanistan.', 'rejected Afghanistan'],
  ['Rebels refused to accept a truce in Donetsk.', 'rejected Donetsk'],
  // degrees of the real
  ['Rebels said the ceasefire in Homs would be extended if needed.', 'proposed Homs'],
  ['The truce in Homs can be renewed, the envoy said.', 'proposed Homs'],
  ['Both sides struck an agreement to extend a ceasefire in Gaza by one more day.', 'extended Gaza Strip'],
  ['Shells hit Homs on Monday despite calls for a ceasefire in Syria.', 'proposed Syria'],
  [
    'Minutes after the truce in Karabakh took effect each side accused the other of breaking it.',
    'violated Nagorno-Karabakh',
  ],
]

/** Sentences that name a truce, or something like one, and claim nothing of it. */
const silent = [
  'The two companies called a truce in their price war over phones.',
  'Washington and Beijing agreed on a 90-day trade-war truce on Saturday.',
  'The singer and her rival have declared a truce in their Twitter feud.',
  'Republicans and Democrats reached a budget truce after the committee met.',
  'Troops fired across the ceasefire line in Kashmir on Monday.',
  'Ceasefire monitors visited the two villages near the front on Monday.',
  'Kerry flew to Geneva to salvage the truce in Syria.',
  'Officials met to discuss safeguarding the flagging ceasefire in Syria.',
  'Could a ceasefire in Syria work?',
  'He paused before answering, then called for a break in the meeting.',
  'The army will not hold its annual parade this year because of the fighting.',
  'Prices collapsed after the agreement was extended.',
  'The pause button was extended to all players in the war game.',
  'The 1953 armistice ended the Korean War.',
  'Rebels warned of new fighting if the truce collapses.',
  'The government has failed to stop the fighting.',
  'The peace process in Northern Ireland took decades of talks.',
]

describe('what a sentence says of a truce', () => {
  test.each(claims)('%s', (sentence, ...expected) => {
    expect(said(sentence).sort()).toEqual([...expected].sort())
  })
})

describe('what is no claim on a truce', () => {
  test.each(silent)('%s', (sentence) => {
    expect(said(sentence)).toEqual([])
  })
})

describe('the words of a decline', () => {
  test.each([
    ['A truce from late May that has all but fallen apart as shelling grew.', /all but fallen apart$/],
    ['The truce in Yemen had collapsed in some areas, the envoy said.', /collapsed in some areas$/],
    ['The truce in Yemen has all but collapsed, the envoy said.', /all but collapsed$/],
  ])('are read to their end: %s', (text, words) => {
    expect(trucesIn(text)[0]?.text).toMatch(words)
  })
})
