import { describe, expect, test } from 'vitest'
import type { TruceClaim } from '@/lib/claims'
import { extract } from '@/lib/extract/pipeline'

const truceIn = (text: string) =>
  extract({ text, referenceDate: '2020-05-06' }).claims.find((claim): claim is TruceClaim => claim.kind === 'truce')

/** The sentence, how the truce was made, and who brokered it. */
const rows: [string, TruceClaim['declaration'], ...string[]][] = [
  ['The FARC declared a unilateral ceasefire in Colombia on Sunday.', 'unilateral'],
  ['The army announced a self-declared truce in Homs.', 'unilateral'],
  ['A bilateral ceasefire took effect in Colombia at midnight.', 'bilateral'],
  ['A UN-brokered truce in Yemen expired on Sunday.', 'mediated', 'UN'],
  ['A U.S.- and Russian-brokered truce in Syria has all but collapsed.', 'mediated', 'United States', 'Russia'],
  ['A Kuwait- and Oman-brokered truce in Yemen expired on Sunday.', 'mediated', 'Kuwait', 'Oman'],
  ['Officials from Egypt and a UN-brokered truce in Yemen expired on Sunday.', 'mediated', 'UN'],
  ['An Egyptian-mediated ceasefire in Gaza appeared to be holding.', 'mediated', 'Egypt'],
  ['A truce in Gaza brokered by Egypt and Qatar came into force.', 'mediated', 'Egypt', 'Qatar'],
  ['A U.S-brokered truce in Gaza came into force.', 'mediated', 'United States'],
  ['A ceasefire in Tigray was reached under the auspices of the African Union.', 'mediated', 'African Union'],
  ['A truce between Israel and Hamas was agreed on Sunday in Gaza.', 'bilateral'],
  // the words do not tell
  ['A ceasefire in Libya came into force on Friday.', null],
  ['Rebels violated the ceasefire in Yemen, the government said.', null],
  ['Egypt said the ceasefire in Gaza was holding.', null],
]

describe('how a truce was made', () => {
  test.each(rows)('%s', (text, declaration, ...mediators) => {
    expect(truceIn(text)).toMatchObject({ declaration, mediators })
  })
})
