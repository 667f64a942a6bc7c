import type { TruceClass } from '@/lib/claims'
import type { Document } from '@/lib/text/document'
import type { Trigger } from './triggers'

/**
 * Adjectives that tell the class, in the terms of the ETH/PRIO ceasefire data: preliminary (a first step without terms), cessation of
 * hostilities, definitive (permanent, part of a settlement); and of PA-X: humanitarian pause, local truce.
 */
const adjectives: Record<string, TruceClass> = {
  humanitarian: 'humanitarian_pause',
  local: 'local_truce',
  permanent: 'definitive',
  lasting: 'definitive',
  comprehensive: 'definitive',
  'long-term': 'definitive',
  definitive: 'definitive',
  preliminary: 'preliminary',
  interim: 'preliminary',
  initial: 'preliminary',
}

/** The class by the truce's own words; null where they say none. */
export function classOf({ tokens }: Document, { first, at, class: own }: Trigger): TruceClass | null {
  for (const { lower } of tokens.slice(first, at)) {
    const named = adjectives[lower]
    if (named) return named
  }
  return own
}
