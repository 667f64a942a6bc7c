import type { Context } from '../../context'
import type { Figure } from '../figure'
import { readVictims } from './victims'

/** Fills one field of all figures of an article; a later reader may lean on what an earlier one read. */
export type FieldReader = (context: Context, figures: readonly Figure[]) => void

export const fieldReaders: readonly FieldReader[] = [readVictims]
