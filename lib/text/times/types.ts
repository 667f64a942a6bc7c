import type { Span } from '../span'

/** The day and the zone that relative and local times are read against; null when nothing tells. */
export interface Anchor {
  /** ISO day on which the article speaks. */
  day: string | null
  /** IANA name or fixed offset (`+03:00`). */
  zone: string | null
}

export interface TimeExpression extends Span {
  /** The id of the rule that read it: `time.weekday`, `time.since` … */
  rule: string
  kind: 'point' | 'window' | 'duration'
  /**
   * ISO text at the precision that is known: year, month, day, or an instant in UTC; null is unknown or open. A point has the same
   * in both; a window runs from the first of `from` to the last of `to`; a duration has neither.
   */
  from: string | null
  to: string | null
  /** Length of a duration (or of a window given by its length), in hours; months are 720. */
  hours: number | null
  /** The preposition or conjunction that it stands under. The span does not include it, except in `since` windows. */
  relation: 'from' | 'until' | 'since' | 'after' | 'before' | 'within' | null
  /** A length on top of an earlier one: "another 48 hours". */
  added: boolean
  /** `stated`: the words name the date; `computed`: it was counted from the anchor. */
  basis: 'stated' | 'computed'
}
