import { describe, expect, test } from 'vitest'
import type { TruceClaim } from '@/lib/claims'
import { extract } from '@/lib/extract/pipeline'

/** The last truce claim of a text told on Wednesday 4 May 2016. */
const truceIn = (text: string) =>
  extract({ text, referenceDate: '2016-05-04', zone: 'UTC' }).claims.findLast(
    (claim): claim is TruceClaim => claim.kind === 'truce',
  )

type Times = Partial<Pick<TruceClaim, 'announcedAt' | 'effectiveAt' | 'statedEnd'>>

const rows: [string, Times][] = [
  // what is announced starts on the nearest day of its name
  ['The army announced a truce in Homs starting at 1 a.m. on Thursday.', { effectiveAt: '2016-05-05T01:00:00Z' }],
  ['The army announced a truce in Homs from Tuesday.', { effectiveAt: '2016-05-03' }],
  // or after its announcement
  [
    'The rebels announced on Monday a truce in Mali from Saturday.',
    { announcedAt: '2016-05-02', effectiveAt: '2016-05-07' },
  ],
  // what took effect did so before
  ['A truce in Homs took effect on Thursday.', { effectiveAt: '2016-04-28' }],
  // an end is to come, in the next year too
  ['The army extended its truce in Homs through at least Monday.', { statedEnd: '2016-05-09' }],
  ['The army extended its truce in Homs to June 30.', { statedEnd: '2016-06-30' }],
  ['The truce in Homs ended on Monday.', { statedEnd: '2016-05-02' }],
  // from … to …
  [
    'The rebels declared a truce in Mali from Friday to Sunday.',
    { effectiveAt: '2016-05-06', statedEnd: '2016-05-08' },
  ],
  // the day of the clock is the day told before it
  [
    'The rebels and the army agreed to a truce in Mali on Monday. The truce came into force at 6 p.m.',
    { effectiveAt: '2016-05-02T18:00:00Z' },
  ],
  // in the evening "2 a.m." is tomorrow's
  ['The cabinet declared a truce in Mali to start at 2 a.m.', { effectiveAt: '2016-05-05T02:00:00Z' }],
  // the day between verb and truce is that of the act
  ['The rebels declared an end on Friday to a truce in Mali.', { announcedAt: '2016-04-29', statedEnd: null }],
  ['In February, the rebels agreed to a truce in Mali.', { announcedAt: '2016-02', effectiveAt: null }],
]

describe('the days of a truce', () => {
  test.each(rows)('%s', (text, times) => {
    expect(truceIn(text)).toMatchObject(times)
  })
})
