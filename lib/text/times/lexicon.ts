/** Words of time in English news. Months and days with the abbreviations of the AP Stylebook. */

const rows = <T>(...entries: [string, T][]) =>
  new Map(entries.flatMap(([words, value]) => words.split(' ').map((word) => [word, value] as const)))

export const weekdays = rows<number>(
  ['sunday sundays sun', 0],
  ['monday mondays mon', 1],
  ['tuesday tuesdays tue tues', 2],
  ['wednesday wednesdays wed', 3],
  ['thursday thursdays thu thurs', 4],
  ['friday fridays fri', 5],
  ['saturday saturdays sat', 6],
)

export const months = rows<number>(
  ['january jan', 1],
  ['february feb', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sep sept', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12],
)

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Each unit word as so many of a base unit; a weekend or a season is no unit. */
export const units = rows<{ unit: Unit; times: number }>(
  ['minute minutes', { unit: 'minute', times: 1 }],
  ['hour hours', { unit: 'hour', times: 1 }],
  ['day days', { unit: 'day', times: 1 }],
  ['week weeks', { unit: 'week', times: 1 }],
  ['fortnight fortnights', { unit: 'week', times: 2 }],
  ['month months', { unit: 'month', times: 1 }],
  ['year years', { unit: 'year', times: 1 }],
  ['decade decades', { unit: 'year', times: 10 }],
)

/** Hours of a unit; months and years by convention 30 and 365 days. */
export const unitHours: Record<Unit, number> = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 720, year: 8760 }

export const smallNumbers = new Map<string, number>(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
)
for (const [word, value] of Object.entries({ thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, hundred: 100 }))
  smallNumbers.set(word, value)

export const partsOfDay = new Set(
  'morning afternoon evening night midday noon midnight dawn dusk daybreak sunrise sunset sundown lunchtime'.split(' '),
)

/**
 * Zones that news names with a clock time. A name that is also a place's local time ("Damascus time") is left to the story's zone.
 * Abbreviations after the IANA database; "IST" (India, Ireland, Israel) and "CST" (America, China) are left out as ambiguous.
 */
export const zoneNames = new Map<string, string>(
  Object.entries({
    gmt: 'UTC',
    utc: 'UTC',
    z: 'UTC',
    et: 'America/New_York',
    est: '-05:00',
    edt: '-04:00',
    eastern: 'America/New_York',
    ct: 'America/Chicago',
    cdt: '-05:00',
    pt: 'America/Los_Angeles',
    pst: '-08:00',
    pdt: '-07:00',
    bst: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    jst: '+09:00',
    aedt: '+11:00',
    aest: '+10:00',
  }),
)

/** Verbs and adjectives that put the weekday after them into the future: "is due on Tuesday", "will begin on Friday". */
export const futureCues = new Set(
  `will shall would 'll due scheduled set expected planned plans planning upcoming going heading next until till expire expires
   expiring tomorrow could should might hopes hoped hoping`.split(/\s+/),
)

/** Past verbs without -ed that put the weekday after them into the past. */
export const pastCues = new Set(
  `said told was were had did met began broke fell took came went held struck hit left gave made saw spoke since killed
   put brought sent won lost wrote`.split(/\s+/),
)
