import type { Context } from '../../context'
import type { Figure } from '../figure'
import { readCauses } from './cause'
import { readCounters } from './counter'
import { readPeriods } from './period'
import { readPerpetrators } from './perpetrator'
import { readPlaces } from './place'
import { readVictims } from './victims'

/** Fills one field of all figures of an article; a later reader may lean on what an earlier one read. */
export type FieldReader = (context: Context, figures: readonly Figure[]) => void

/** Place and period come after the cause: a war's dead without either are counted in its country, from its start. */
export const fieldReaders: readonly FieldReader[] = [
  readVictims,
  readCauses,
  readPerpetrators,
  readPlaces,
  readCounters,
  readPeriods,
]
