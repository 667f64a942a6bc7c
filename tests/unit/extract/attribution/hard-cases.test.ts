import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract/pipeline'

/** What is read from a text: type, speaker and words of each quotation in order. */
const read = (text: string) =>
  extract({ text }).claims.flatMap((claim) =>
    claim.kind === 'quotation' ? [`${claim.speaker?.name ?? '?'}: ${claim.text}`] : [],
  )

const marked = (text: string) =>
  extract({ text }).claims.flatMap((claim) =>
    claim.kind === 'quotation' && claim.type !== 'indirect' ? [`${claim.speaker?.name ?? '?'}: ${claim.text}`] : [],
  )

describe('words in quotation marks', () => {
  it.each([
    ['behind the words', '“The bridge is closed,” Maria Lopez said.', ['Maria Lopez: The bridge is closed,']],
    ['inverted', '“The bridge is closed,” said Maria Lopez, a city engineer.', ['Maria Lopez: The bridge is closed,']],
    ['before the words', 'Maria Lopez said: “The bridge is closed.”', ['Maria Lopez: The bridge is closed.']],
    [
      'before, with that',
      'Maria Lopez said that “the bridge is closed” for now.',
      ['Maria Lopez: the bridge is closed'],
    ],
    [
      'in the middle',
      '“The bridge,” Maria Lopez said, “is closed.”',
      ['Maria Lopez: The bridge,', 'Maria Lopez: is closed.'],
    ],
    [
      'running on',
      '“It is closed,” Maria Lopez said. “It will stay so.”',
      ['Maria Lopez: It is closed,', 'Maria Lopez: It will stay so.'],
    ],
    [
      'a name at the end of a line is not joined to the one that begins the next',
      'It is so according to the UN\nMaria Lopez said: “It is closed.”',
      ['Maria Lopez: It is closed.'],
    ],
    ['by colon alone', 'Maria Lopez: “The bridge is closed.”', ['Maria Lopez: The bridge is closed.']],
    ['by dash', '“The bridge is closed.” — Maria Lopez', ['Maria Lopez: The bridge is closed.']],
    [
      'according to, behind',
      'The bridge is “beyond repair,” according to Maria Lopez.',
      ['Maria Lopez: beyond repair,'],
    ],
    ['told somebody', 'Maria Lopez told reporters: “The bridge is closed.”', ['Maria Lopez: The bridge is closed.']],
    [
      'told, behind, with a medium',
      '“The bridge is closed,” Maria Lopez, a city engineer, told CNN.',
      ['Maria Lopez: The bridge is closed,'],
    ],
    ['in a statement', 'In a statement, Maria Lopez said: “We regret it.”', ['Maria Lopez: We regret it.']],
    ['who, between commas', 'Maria Lopez, who built the bridge, said: “It holds.”', ['Maria Lopez: It holds.']],
    ['party in brackets', '“It holds,” Sen. Maria Lopez (D-Ohio) said.', ['Maria Lopez: It holds,']],
    [
      'a verb of judgment',
      'Maria Lopez called the plan “an insult to the city”.',
      ['Maria Lopez: an insult to the city'],
    ],
    ['condemning', 'Maria Lopez condemned the “reckless and needless” plan.', ['Maria Lopez: reckless and needless']],
    [
      'adding',
      '“It holds,” Maria Lopez said, adding that it was “in no way” at risk.',
      ['Maria Lopez: It holds,', 'Maria Lopez: in no way'],
    ],
    ['a participle first', 'Speaking in Lyon, Maria Lopez said: “It holds.”', ['Maria Lopez: It holds.']],
    [
      'as X put it',
      'The bridge is “a lawful source of income,” as Maria Lopez put it.',
      ['Maria Lopez: a lawful source of income,'],
    ],
    ['behind a lead-in', 'Maria Lopez wrote:\n\n“It holds.”', ['Maria Lopez: It holds.']],
    ['a question', '“Does it hold?” Maria Lopez asked.', ['Maria Lopez: Does it hold?']],
    ['a verb that is in no list', '“It holds,” Maria Lopez quipped.', ['Maria Lopez: It holds,']],
    ['single marks', "'It doesn't hold,' Maria Lopez said.", ["Maria Lopez: It doesn't hold,"]],
    ['a quotation inside', '“He told me ‘go’ twice,” Maria Lopez said.', ['Maria Lopez: He told me ‘go’ twice,']],
    ['a ministry', '“We regret it,” the Greek foreign ministry said.', ['Greek Foreign Ministry: We regret it,']],
    [
      'a document’s maker',
      'The two sides “agreed on steps”, a Greek foreign ministry statement said.',
      ['Greek Foreign Ministry: agreed on steps'],
    ],
    [
      'an anonymous official',
      '“We regret it,” a senior Greek official said.',
      ['senior Greek official: We regret it,'],
    ],
    ['officials', 'Greek officials said the “safe corridor” would open.', ['Greek officials: safe corridor']],
  ])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected))

  it.each([
    ['a term behind an article', 'The government announced a “quiet week” in the north.'],
    ['a scare quote', 'The so-called “safe zones” were empty by noon.'],
    ['a scare quote as object of an infinitive', 'A deal to “reinforce” the truce left the city out.'],
    ['a noun with the same', 'The same “freeze” is set to hold in the north.'],
    ['a title', 'Her second book, “The Long Bridge”, came out in May.'],
    ['a nickname', 'Maria “Mitzi” Lopez built the bridge.'],
    ['considering', 'The city is considering a “green belt” for 2020.'],
    ['a broadcast', 'She spoke on CNN’s “Morning Table” about the bridge.'],
    ['a series', 'The city is the home of the series “Long Rivers” and its makers.'],
    ['a sign', 'A banner with “Stop now” hung from the bridge.'],
  ])('nobody says: %s', (_, text) => {
    const { claims, terms } = extract({ text })
    expect(claims.filter(({ kind }) => kind === 'quotation').map(({ text }) => text)).toEqual([])
    expect(terms).toHaveLength(1)
  })
})

describe('who speaks', () => {
  it.each([
    [
      'an office in small letters before the name',
      'Foreign Minister John Hall spoke. He met the UN envoy Maria Lopez, and Lopez left.\n\nThe UN envoy said: “It holds.”',
      ['Maria Lopez: It holds.'],
    ],
    [
      'an office of which there are two is nobody’s',
      'The Red nominee John Hall met Maria Lopez.\n\nThe nominee said: “It holds.”',
      ['nominee: It holds.'],
    ],
    [
      'a surname, tied to the full name given later',
      'Lopez sees hope for the bridge.\n\nThe engineer Maria Lopez came on Monday. “It holds,” Lopez said.',
      ['Maria Lopez: It holds,'],
    ],
    [
      'an article before the surname',
      'Foreign Minister Samir al-Hadi arrived. “We stay,” Mr. Hadi said.',
      ['Samir al-Hadi: We stay,'],
    ],
    [
      'a pronoun for the last subject',
      'Mr. Samir Hadi met Mrs. Maria Lopez on Monday.\n\n“It holds,” he said.',
      ['Samir Hadi: It holds,'],
    ],
    [
      'a pronoun whose gender passes over the last subject',
      'Mr. Samir Hadi met Mrs. Maria Lopez on Monday.\n\n“It holds,” she said.',
      ['Maria Lopez: It holds,'],
    ],
    [
      'the office for the one who holds it',
      'Mayor Maria Lopez met Samir Hadi on Monday.\n\n“It holds,” the mayor said.',
      ['Maria Lopez: It holds,'],
    ],
    [
      'not an anonymous one for the one who holds the office',
      'Senator Maria Lopez spoke on Monday.\n\n“It holds,” a senator said.',
      ['senator: It holds,'],
    ],
    [
      'two people of one name told apart by address',
      'Tom Lopez and Maria Lopez came. “It holds,” Mrs. Lopez said. “It does not,” Mr. Lopez said.',
      ['Maria Lopez: It holds,', 'Tom Lopez: It does not,'],
    ],
    [
      'the possessor is not the speaker',
      '“It holds,” Maria Lopez’s spokesman Ivan Petrov said.',
      ['Ivan Petrov: It holds,'],
    ],
    [
      'one whose name stands behind the office',
      '“It holds,” Greece’s ambassador to France, Ivan Petrov, told reporters.',
      ['Ivan Petrov: It holds,'],
    ],
    [
      'title, nationality and rank are no part of the name',
      'Russian Lt. Gen. Ivan Petrov said: “It holds.”',
      ['Ivan Petrov: It holds.'],
    ],
    [
      'an office of a country',
      'Foreign Minister Ivan Petrov of Bulgaria said: “It holds.”',
      ['Ivan Petrov: It holds.'],
    ],
    [
      'over paragraphs',
      'Ivan Petrov said: “It holds.\n\n“It always will.”\n\nNobody else came.',
      ['Ivan Petrov: It holds.', 'Ivan Petrov: It always will.'],
    ],
    ['nobody named', 'The room was silent.\n\n“It holds,” he said.', ['?: It holds,']],
    ['the reader', 'As I said: “It holds.”', ['?: It holds.']],
  ])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected))

  it('keeps both where two speak together', () => {
    const [claim] = extract({ text: 'Ivan Petrov and Maria Lopez said: “It holds.”' }).claims
    expect(claim).toMatchObject({ speaker: { name: 'Ivan Petrov' }, otherSpeakers: [{ name: 'Maria Lopez' }] })
  })

  it.each([
    ['Ivan Petrov said: “It holds.”', 'named', 'Ivan Petrov'],
    ['An official said: “It holds.”', 'role', 'An official'],
    ['Mr. Ivan Petrov came. He said: “It holds.”', 'pronoun', 'He'],
    ['“It holds,” Ivan Petrov said. “It does.”', 'continued', 'Ivan Petrov'],
  ])('basis of the speaker in %s', (text, basis, words) => {
    const quotation = extract({ text }).claims.findLast((claim) => claim.kind === 'quotation')
    expect(quotation?.kind === 'quotation' && quotation.speaker?.basis).toBe(basis)
    const { start = 0, end = 0 } = quotation?.evidence.speaker ?? {}
    expect(text.slice(start, end)).toBe(words)
  })

  it.each([
    ['The agency quoted Ivan Petrov as saying that talks were going on.', 'Ivan Petrov', 'agency'],
    ['Ivan Petrov was quoted by Tass as saying that talks were going on.', 'Ivan Petrov', 'Tass'],
    [
      'State television reported a Greek army announcement on Monday that talks were going on.',
      'Greek Army',
      'State television',
    ],
  ])('through whom: %s', (text, speaker, via) => {
    const claim = extract({ text }).claims.find(({ kind }) => kind === 'quotation')
    expect(claim).toMatchObject({ speaker: { name: speaker }, via, text: 'talks were going on' })
  })
})

describe('reported speech', () => {
  it.each([
    ['that', 'Maria Lopez said on Monday that the bridge was closed.', ['Maria Lopez: the bridge was closed']],
    ['no that', 'Maria Lopez said the bridge was closed.', ['Maria Lopez: the bridge was closed']],
    ['behind', 'The bridge was closed, Maria Lopez said.', ['Maria Lopez: The bridge was closed']],
    ['behind, inverted', 'The bridge was closed, said Maria Lopez.', ['Maria Lopez: The bridge was closed']],
    ['according to', 'According to the UN, the bridge was closed.', ['United Nations: the bridge was closed']],
    ['told', 'Maria Lopez told CNN that the bridge was closed.', ['Maria Lopez: the bridge was closed']],
    [
      'two verbs, one speaker',
      'Maria Lopez said the bridge was closed, but warned it might fall.',
      ['Maria Lopez: the bridge was closed', 'Maria Lopez: it might fall'],
    ],
    ['accused', 'Maria Lopez accused the city of wasting money.', ['Maria Lopez: the city of wasting money']],
    ['called for', 'Maria Lopez called for the bridge to be closed.', ['Maria Lopez: the bridge to be closed']],
    ['urged', 'Maria Lopez urged the city to close the bridge.', ['Maria Lopez: the city to close the bridge']],
    ['persuaded that', 'Maria Lopez persuaded the city that it was safe.', ['Maria Lopez: it was safe']],
    ['called somebody something', 'Maria Lopez called Ivan Petrov a liar.', ['Maria Lopez: Ivan Petrov a liar']],
    [
      'an aside in dashes',
      'Maria Lopez said nine workers — two of them women — had come.',
      ['Maria Lopez: nine workers — two of them women — had come'],
    ],
    [
      'a dash and “but” go on with it',
      'Maria Lopez said the bridge is safe - but more work is needed.',
      ['Maria Lopez: the bridge is safe - but more work is needed'],
    ],
    [
      'a report inside a report is the outer one’s',
      'Maria Lopez said Ivan Petrov believed the bridge was safe.',
      ['Maria Lopez: Ivan Petrov believed the bridge was safe'],
    ],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected))

  it.each([
    ['a noun of the same form', 'The report in May had three parts.'],
    ['plans as a noun', 'The plans of the city were drawn in May.'],
    ['a claim as a noun', 'The claim form is on the desk.'],
    ['called as a name', 'The river runs by a village called Lindau.'],
    ['found a thing', 'Maria Lopez found a coin on the bridge.'],
    ['showed a thing', 'Maria Lopez showed the bridge to the guests.'],
    ['what is left unsaid', 'Maria Lopez did not say how many had come.'],
    ['the writer', 'I say the bridge is fine.'],
    ['persuaded to do', 'Maria Lopez could not persuade the city to close the bridge.'],
    ['called to talk', 'Maria Lopez called Mayor Ivan Petrov to arrange a walk over the bridge.'],
    ['called by telephone', 'Maria Lopez called Mayor Ivan Petrov on Monday.'],
    ['hopes that nobody is said to have', 'The flood has dampened hopes that the bridge could open.'],
    [
      'an action of its own, with the subject behind',
      'While agreeing in theory to support a truce, Russia has done little.',
    ],
    ['no verb at all', 'The old bridge over the river in the east.'],
  ])('nobody says: %s', (_, text) => expect(read(text)).toEqual([]))
})
