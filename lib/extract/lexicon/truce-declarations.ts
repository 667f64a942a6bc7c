import type { TruceDeclaration } from '@/lib/claims'

/**
 * How a truce was made. Terms after the ETH/PRIO Civil Conflict Ceasefire dataset (declaration type: unilateral, bilateral or
 * multilateral; mediated or not); the verbs of brokering as AP, AFP and Reuters write them.
 */
export const declarationWords: ReadonlyMap<string, TruceDeclaration> = new Map([
  ['unilateral', 'unilateral'],
  ['one-sided', 'unilateral'],
  ['self-declared', 'unilateral'],
  ['self-imposed', 'unilateral'],
  ['bilateral', 'bilateral'],
  ['mutual', 'bilateral'],
  ['reciprocal', 'bilateral'],
  ['two-way', 'bilateral'],
])

/** Participles that name a third party: "Egyptian-brokered", "mediated by Qatar". */
export const brokeringWords: ReadonlySet<string> = new Set(
  'brokered mediated sponsored facilitated backed negotiated arranged guaranteed'.split(' '),
)

/** Nouns of the third party's work: "under the auspices of the UN", "with Egyptian mediation". */
export const mediationNouns: ReadonlySet<string> = new Set('mediation auspices sponsorship'.split(' '))
