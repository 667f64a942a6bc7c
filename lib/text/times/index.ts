export { addDays, addMonths, daysBetween, isoDay, weekdayOf } from './calendar'
export {
  addHours,
  coverage,
  gapHours,
  type Interval,
  type Precision,
  precisionOf,
  relateIntervals,
  shift,
  type TimeRelation,
} from './intervals'
export { ownZone } from './own-conversion'
export { readTimes } from './read-times'
export type { Anchor, TimeExpression } from './types'
export { isoInstant, localToMs, offsetMinutes } from './zones'
