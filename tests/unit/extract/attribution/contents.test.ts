import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract/pipeline'

/** Rule, speaker and words of each reported content. */
const reported = (text: string) =>
  extract({ text }).claims.flatMap((claim) =>
    claim.kind === 'quotation' && claim.type === 'indirect'
      ? [`${claim.rule.replace('quotation.', '')} | ${claim.speaker?.name ?? '?'} | ${claim.text}`]
      : [],
  )

describe('contents without marks', () => {
  it.each([
    ['planned', 'Maria Lopez plans to close the bridge.', ['called-on | Maria Lopez | to close the bridge']],
    [
      'expected of another',
      'Maria Lopez expects the court to rule on Monday.',
      ['called-on | Maria Lopez | the court to rule on Monday'],
    ],
    [
      'expected, a clause',
      'Maria Lopez expects that the bridge will hold.',
      ['called-on | Maria Lopez | the bridge will hold'],
    ],
    [
      'voted, with its day',
      'The city council voted Thursday to close the bridge.',
      ['called-on | city council | close the bridge'],
    ],
    ['asked for later', 'Maria Lopez called again for an inquiry.', ['called-on | Maria Lopez | an inquiry']],
    [
      'asked whether',
      'Maria Lopez asked whether the bridge was safe.',
      ['called-on | Maria Lopez | whether the bridge was safe'],
    ],
    [
      'asked somebody to',
      'Maria Lopez asked the engineers to check the bridge.',
      ['called-on | Maria Lopez | the engineers to check the bridge'],
    ],
    ['told to', 'Maria Lopez told reporters to leave the bridge.', ['said-before | Maria Lopez | to leave the bridge']],
    [
      'has, not is',
      'Maria Lopez is no friend of the bridge. She’s called for its closure.',
      ['called-on | Maria Lopez | its closure'],
    ],
    ['afraid', 'Maria Lopez is afraid that the bridge will fall.', ['minded | Maria Lopez | the bridge will fall']],
    ['critical of', 'Residents have long been critical of the bridge.', ['minded | Residents | the bridge']],
    [
      'reluctant to',
      'Maria Lopez remained reluctant to close the bridge.',
      ['minded | Maria Lopez | to close the bridge'],
    ],
    [
      'accused by nobody named',
      'Maria Lopez was accused of closing the bridge.',
      ['believed | ? | closing the bridge'],
    ],
    [
      'accused by somebody',
      'Maria Lopez was accused by residents of closing the bridge.',
      ['believed | residents | closing the bridge'],
    ],
    ['believed to', 'The bridge is believed to be unsafe.', ['believed | ? | to be unsafe']],
    [
      'a poll',
      'A poll released on Friday shows Maria Lopez ahead by two points.',
      ['shown | poll | Maria Lopez ahead by two points'],
    ],
    [
      'found, without that',
      'Maria Lopez found the bridge had been closed.',
      ['said-before | Maria Lopez | the bridge had been closed'],
    ],
    ['seen as', 'Maria Lopez sees the bridge as a danger.', ['judged | Maria Lopez | the bridge as a danger']],
    [
      'inverted, without marks',
      'The bridge was closed for years, but for some it was home, said Maria Lopez.',
      ['said-inverted | Maria Lopez | The bridge was closed for years, but for some it was home'],
    ],
    [
      'in the middle',
      'But in recent days, aides to Maria Lopez say, the mayor has wavered on the bridge.',
      ['said-after | aides | in recent days', 'said-after | aides | the mayor has wavered on the bridge'],
    ],
    [
      'before the main clause',
      'After Maria Lopez insisted that the bridge was safe, the engineers closed it.',
      ['said-before | Maria Lopez | the bridge was safe'],
    ],
    [
      'without what the writer adds',
      'Maria Lopez acknowledged the risk of a collapse, which troubled the engineers.',
      ['said-before | Maria Lopez | the risk of a collapse'],
    ],
    [
      'of whom',
      'The mayor met several engineers, some of whom say the bridge is safe.',
      ['said-before | engineers | the bridge is safe'],
    ],
    [
      'a participle at the head',
      'Claiming that the bridge was safe, Maria Lopez opened it.',
      ['said-before | Maria Lopez | the bridge was safe'],
    ],
    ['as somebody has said', 'The bridge is safe, as the mayor has said.', ['said-after | mayor | The bridge is safe']],
    [
      'shouted that',
      'Maria Lopez shouted to the crew that the bridge was falling.',
      ['said-before | Maria Lopez | the bridge was falling'],
    ],
    [
      'a thing with more said of it',
      'Maria Lopez stressed the risk that had troubled the engineers.',
      ['said-before | Maria Lopez | the risk that had troubled the engineers'],
    ],
    [
      'decided, later not to',
      'The council decided after a long debate not to close the bridge.',
      ['called-on | council | not to close the bridge'],
    ],
    [
      'a campaign plans',
      'The Lopez campaign plans to close the bridge.',
      ['called-on | Lopez campaign | to close the bridge'],
    ],
    [
      "she's worried",
      'Maria Lopez is here. She’s worried that the bridge will fall.',
      ['said-before | Maria Lopez | the bridge will fall'],
    ],
    [
      'a number of people',
      'A number of engineers want the bridge closed.',
      ['called-on | engineers | the bridge closed'],
    ],
    [
      'in a clause behind another verb',
      'The engineers demonstrated on the bridge after Maria Lopez admitted that it was unsafe.',
      ['said-before | Maria Lopez | it was unsafe'],
    ],
    [
      'judged by somebody',
      'The closure of the bridge was condemned by residents.',
      ['judged-by | residents | The closure of the bridge'],
    ],
    [
      'told to one with an office',
      'Maria Lopez told Lindau Radio host Ivan Petrov how surprised she was.',
      ['said-before | Maria Lopez | how surprised she was'],
    ],
    [
      'in a clause of the writer’s behind an action',
      'Maria Lopez chose to build in Lindau, where engineers say the ground is firm.',
      ['called-on | Maria Lopez | build in Lindau', 'said-before | engineers | the ground is firm'],
    ],
    [
      'behind a day between commas',
      'The secretary general, Maria Lopez, on Monday condemned the closure of the bridge.',
      ['judged | Maria Lopez | the closure of the bridge'],
    ],
    [
      'voted, with its count',
      'The council voted 11-3 to close the bridge.',
      ['called-on | council | close the bridge'],
    ],
    [
      'said of a number at the head',
      'At least 20 engineers were hurt on the bridge, Maria Lopez said.',
      ['said-after | Maria Lopez | At least 20 engineers were hurt on the bridge'],
    ],
    [
      'without what came after it',
      'Maria Lopez has warned that the old bridge is close to collapse, after heavy rain left a pillar damaged.',
      ['said-before | Maria Lopez | the old bridge is close to collapse'],
    ],
    [
      'said to one’s face',
      'Maria Lopez told him to his face that he should resign.',
      ['said-before | Maria Lopez | he should resign'],
    ],
    [
      'inverted, with who it is',
      'The bridge will be closed for a year, said Maria Lopez, the mayor of Lindau.',
      ['said-inverted | Maria Lopez | The bridge will be closed for a year'],
    ],
    [
      'a thing without article',
      'The council expects earnings of $2 a share.',
      ['called-on | council | earnings of $2 a share'],
    ],
    [
      'judged, with what is said of it',
      'Maria Lopez praised the bridge engineers oppose.',
      ['judged | Maria Lopez | the bridge engineers oppose'],
    ],
    [
      'by one called May',
      'Theresa May said that the bridge was safe.',
      ['said-before | Theresa May | the bridge was safe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(reported(text)).toEqual(expected)
  })

  it.each([
    ['an adjective before a noun', 'The reluctant engineers closed the bridge.'],
    ['an adjective with no content', 'Maria Lopez was happy.'],
    ['a thing in a state', 'The road was set to the north of the river.'],
    ['a passive that holds nothing', 'Maria Lopez was charged on Friday and released.'],
    ['a backing', 'The talks began with US and Russian backing and have since stopped.'],
    ['being back', 'Maria Lopez was seen back in Lindau on Monday.'],
    ['what is only asked', 'It is unclear whether Maria Lopez opposes the bridge.'],
    ['threats of fire', 'Wildfires threatened thousands of homes in the north.'],
    ['carried, not judged', 'The bridge was supported by two pillars.'],
    ['held by arms', 'The bridge was defended by 300 soldiers.'],
    ['judged, but said elsewhere', 'It was condemned by the mayor.'],
    ['a participle’s action', 'Claiming benefits, Maria Lopez left the bridge.'],
    ['a meeting called', 'The council called an emergency meeting on the bridge.'],
    ['a thing related', 'The city closed the road related to the bridge.'],
    ['a rule of the past', 'The bridge was built under British rule before the war.'],
    ['a call to a show', 'Maria Lopez called into a radio show.'],
    ['a comparison of figures', 'The city repaired 20 bridges last year, compared with 30 in 2012.'],
    ['a headline’s noun', 'Lindau attacks: 34 die in two explosions'],
    ['attacks of arms', 'Radical gunmen attacked the bridge at dawn.'],
    ['a document noun by itself', 'The poll of voters ended on Friday.'],
    ['a verb of finding with its object', 'Maria Lopez found the bridge.'],
    [
      'a change of mind that is only asked about',
      'It was unclear whether Maria Lopez could persuade the engineers to close the bridge.',
    ],
  ])('none: %s', (_, text) => {
    expect(reported(text)).toEqual([])
  })

  it.each([
    [
      'the pair',
      'Maria Lopez met Ivan Petrov in Lindau. The pair said the bridge would be closed.',
      ['Maria Lopez', 'Ivan Petrov'],
    ],
    [
      'they',
      'Maria Lopez and Ivan Petrov said the road was safe. They said the bridge would be closed.',
      ['Maria Lopez', 'Ivan Petrov'],
    ],
    ['one only', 'Maria Lopez walked in Lindau. The pair said the bridge would be closed.', ['pair']],
    ['they, of a crowd', 'Residents said the road was safe. They said the bridge would be closed.', ['Residents']],
  ])('two together: %s', (_, text, expected) => {
    const last = extract({ text }).claims.findLast((claim) => claim.kind === 'quotation')
    const names =
      last?.kind === 'quotation' ? [last.speaker, ...last.otherSpeakers].map((speaker) => speaker?.name) : []
    expect(new Set(names)).toEqual(new Set(expected))
  })

  it.each([
    [
      'what its speaker did besides',
      'The council announced a local truce in other areas last week but has failed to extend it to Lindau.',
      'a local truce in other areas last week',
    ],
    [
      'the same, after "and"',
      'The council announced a curfew in the old town and has sent police there.',
      'a curfew in the old town',
    ],
    [
      'not where the clause has its own subject',
      'The council said the bridge was closed but has been repaired.',
      'the bridge was closed but has been repaired',
    ],
    [
      'not behind "that"',
      'The council announced that a truce in the old town had begun and was holding.',
      'a truce in the old town had begun and was holding',
    ],
  ])('ends before the next predicate: %s', (_, text, content) => {
    expect(reported(text).map((line) => line.split(' | ')[2])).toEqual([content])
  })

  it('tells what is only thought or wanted from what is said', () => {
    const classes = ['thinks', 'said'].map((verb) => {
      const [claim] = extract({ text: `Maria Lopez ${verb} that the bridge is safe.` }).claims
      return claim?.kind === 'quotation' ? claim.cue?.class : null
    })
    expect(classes).toEqual(['attitude', 'neutral'])
  })

  it('does not count the dead on the word of who only thinks', () => {
    const text = 'Maria Lopez thinks that 12 people were killed in the raid.'
    const figure = extract({ text }).claims.find(({ kind }) => kind === 'casualty')
    expect(figure).toMatchObject({ counter: null })
  })
})
