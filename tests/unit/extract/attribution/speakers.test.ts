import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract/pipeline'

/** Speakers (null for none) with the first words of what each says. */
const speakers = (text: string) =>
  extract({ text }).claims.flatMap((claim) =>
    claim.kind === 'quotation'
      ? [`${claim.speaker?.name ?? 'null'}: ${claim.text.split(' ').slice(0, 2).join(' ')}`]
      : [],
  )

describe('whose words they are', () => {
  it.each([
    [
      'a magazine passes on what a minister said',
      'Maria Lopez said the bridge would fall if it rains, even in summer, Lindau Magazine said on Monday.',
      ['Maria Lopez: the bridge'],
    ],
    [
      'two reports set against each other',
      'Maria Lopez said it rained, but the roads were dry, Ivan Petrov said.',
      ['Maria Lopez: it rained', 'Ivan Petrov: the roads'],
    ],
    [
      'words run on from who was quoted, not from who did something beside',
      '“The bridge is old,” Maria Lopez said at a meeting where city engineers were unveiling a plan. “It will fall this year.”',
      ['Maria Lopez: The bridge', 'city engineers: a plan', 'Maria Lopez: It will'],
    ],
    [
      'an aide with his office behind another’s name',
      'Lopez spokesman Ivan Petrov fired back on Twitter within minutes: “The bridge will never fall in our time.”',
      ['Ivan Petrov: The bridge'],
    ],
    [
      'somebody behind a preposition',
      'The plan met growing criticism from bridge engineers who complain that the pillars are weak.',
      ['bridge engineers: the pillars'],
    ],
    [
      'a husband named by title before his wife is named in full',
      'Mr. Lopez spoke on Monday, and his wife, Maria Lopez, listened. “It holds,” Mr. Lopez said.',
      ['Lopez: It holds,'],
    ],
    [
      'two people with plural titles',
      'Senators Maria Lopez and Ivan Petrov said the bridge would be closed.',
      ['Maria Lopez: the bridge'],
    ],
    [
      'a body by where it sits, and by what it is',
      'The Britain-based Lindau Observatory for Rivers said the water was high. Later the Lindau Observatory for Rivers monitor said it fell.',
      ['Lindau Observatory for Rivers: the water', 'Lindau Observatory for Rivers: it fell'],
    ],
    ['a news agency', 'The Tass news agency said the bridge was new.', ['Tass: the bridge']],
    ['a body of a state keeps its words', 'A UN agency said the bridge was safe.', ['UN agency: the bridge']],
    [
      'an agency that reports what a minister said',
      'Maria Lopez, head of the council, said on Sunday the bridge was safe, state-owned SANA reported.',
      ['Maria Lopez: the bridge'],
    ],
    [
      'marked words that an agency reports',
      'Maria Lopez has said that the people reject the “new bridge that nobody wants”, reported Lindau News.',
      ['Maria Lopez: new bridge'],
    ],
    [
      'one named inside a relative clause is not who calls',
      'The letter, which was sent to the mayor, Maria Lopez, and Ivan Petrov, the engineer, calls for “an inquiry at once”.',
      ['letter: an inquiry'],
    ],
    [
      'two who reject, joined by "and"',
      'Maria Lopez said the old town and the villages reject the plan for the bridge.',
      ['Maria Lopez: the old'],
    ],
    [
      'a person who has been quoted over several paragraphs is meant',
      'Maria Lopez said: “One bridge is enough.\n\n“We have two.\n\n“They are old.”\n\nThe water was low at the River Club. She added: “It will rain.”',
      ['Maria Lopez: One bridge', 'Maria Lopez: We have', 'Maria Lopez: They are', 'Maria Lopez: It will'],
    ],
    ['one calls himself', 'Maria Lopez calls herself a “B-list engineer”.', ['Maria Lopez: B-list engineer']],
    ['warns of, in a headline', 'Engineer warns of ‘last chance’ as bridge cracks', ['Engineer: last chance']],
    [
      'a verb inside the marks',
      'Maria Lopez left, claiming the mayor “sold bridges like popcorn” for years.',
      ['Maria Lopez: sold bridges'],
    ],
    ['asked, with a short question', 'Police asked the public, “Who saw this man?”', ['Police: Who saw']],
    [
      'one of several is not known',
      'The engineers were worried by the cracks. One said: “It will fall.”',
      ['engineers: the cracks', 'null: It will'],
    ],
    [
      'an organisation, over what it said it in',
      'The council, in a statement read on state television, blamed “vandals” and vowed to repair the bridge.',
      ['council: vandals', 'council: to repair'],
    ],
    [
      'a minister, over a relative clause',
      'The foreign minister, who is due in Lindau on Thursday, condemned the closure of the bridge.',
      ['foreign minister: the closure'],
    ],
    [
      'one between commas behind "with"',
      'The council called for an inquiry, with the town engineer, Ivan Petrov, accusing the mayor of haste.',
      ['council: an inquiry', 'Ivan Petrov: the mayor'],
    ],
    [
      'each of two',
      'Maria Lopez and Ivan Petrov, who own the bridge, have each blamed the other engineer.',
      ['Maria Lopez: the other'],
    ],
    [
      'what an army described, behind what a commander said',
      'Col. Ivan Petrov claimed that 40 soldiers had left - a figure that the army described as “fantasy”.',
      ['Ivan Petrov: 40 soldiers', 'Army: fantasy'],
    ],
  ])('%s', (_, text, expected) => expect(speakers(text)).toEqual(expected))

  it.each([
    ['a party named once is no “she”', 'Lindau rejects the plan. “The bridge holds,” she said.', ['null: The bridge']],
    ['said so', 'Maria Lopez said so again.', []],
    ['one who is accused in a headline', 'Maria Lopez accused of closing the bridge', []],
    ['what is done according to plan', 'The bridge was closed in May according to the plan of the council.', []],
    ['a title', 'Maria Lopez read an article headlined “Old bridge will fall soon”.', []],
    ['what something is regarding', 'Maria Lopez sent a letter regarding the bridge.', []],
    ['what staff are told to do', 'Staff were warned not to discuss the bridge.', []],
    ['a reason for having no name', 'Two engineers, who asked not to be named, left.', []],
    ['nobody named', '“The bridge holds,” was written on the wall.', []],
    ['the writer', 'As I said last week, the bridge will fall.', []],
  ])('none: %s', (_, text, expected) => expect(speakers(text)).toEqual(expected))
})
