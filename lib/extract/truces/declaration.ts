import type { FieldEvidence, TruceDeclaration } from '@/lib/claims'
import type { Gazetteer } from '@/lib/resolve/places'
import type { Document } from '@/lib/text/document'
import type { Span } from '@/lib/text/span'
import { brokeringWords, declarationWords, mediationNouns } from '../lexicon/truce-declarations'
import { type Name, nameBefore, namesAfter } from './names'
import type { Reading } from './status'
import type { Trigger } from './triggers'

export interface Declaration {
  declaration: TruceDeclaration | null
  span: Span | null
  basis: FieldEvidence['basis']
  mediators: string[]
  mediatorSpan: Span | null
}

/** How far past the truce's name, in tokens, its broker may be told: "a truce in X reached on Monday under UN mediation". */
const REACH = 12

/**
 * How a truce was made: by what its own name says ("a unilateral ceasefire", "the UN-brokered truce"), by who brokered it ("brokered by
 * Egypt"), and last by how many sides are told to have agreed. Null where the words do not tell.
 */
export function declarationOf(
  document: Document,
  gazetteer: Gazetteer,
  trigger: Trigger,
  reading: Reading,
  sides: number,
): Declaration {
  const read =
    inName(document, trigger, trigger.first) ??
    inDeal(document, trigger) ??
    brokered(document, trigger) ??
    bySides(document, reading, sides)
  return { ...read, mediators: read.mediators.map((name) => countryNamed(gazetteer, name) ?? name) }
}

/** "Egyptian-brokered" is brokered by Egypt, "U.S-brokered" by the United States. */
function countryNamed(gazetteer: Gazetteer, name: string): string | undefined {
  const place = gazetteer.resolve(name)
  return gazetteer.countryOf(name)?.name ?? (place?.kind === 'country' ? place.name : undefined)
}

const NONE: Declaration = { declaration: null, span: null, basis: 'stated', mediators: [], mediatorSpan: null }

/** "a U.S.-brokered deal for a truce". */
function inDeal(document: Document, trigger: Trigger): Declaration | null {
  const { tokens } = document
  const { first, sentence } = trigger
  if (!/^(?:for|on|to)$/.test(tokens[first - 1]?.lower ?? '')) return null
  if (!/^(?:deal|agreement|pact|accord|plan|proposal)$/.test(tokens[first - 2]?.lower ?? '')) return null
  return inName(document, { ...trigger, at: first - 2 }, Math.max(sentence.firstToken, first - 8))
}

function inName(document: Document, { at }: Trigger, first: number): Declaration | null {
  const { tokens } = document
  for (let i = first; i < at; i++) {
    const word = tokens[i]!
    const declaration = declarationWords.get(word.lower)
    if (declaration) return { ...NONE, declaration, span: word }
    const joined = /^(.+)[-‑–](\p{L}+)$/u.exec(word.text)
    if (joined && brokeringWords.has(joined[2]!.toLowerCase()))
      return byBroker(nameBefore(document, i, first, joined[1]!), word, brokerBefore(document, i))
    if (brokeringWords.has(word.lower) && i > first)
      return byBroker(nameBefore(document, tokens[i - 1]!.text === '-' ? i - 1 : i, first), word)
  }
  return null
}

/** "U.S.- and Russian-brokered": the first of two brokers, which a hyphen joins to the same word. */
const brokerBefore = (document: Document, at: number): Name | null =>
  document.tokens[at - 1]?.lower === 'and' && /^[-‑–]$/.test(document.tokens[at - 2]?.text ?? '')
    ? nameBefore(document, at - 2, Math.max(0, at - 5))
    : null

const byBroker = (mediator: Name | null, cue: Span, other: Name | null = null): Declaration => ({
  ...NONE,
  declaration: 'mediated',
  span: { start: cue.start, end: cue.end },
  mediators: [other, mediator].flatMap((name) => name?.name ?? []),
  mediatorSpan: mediator && { start: (other ?? mediator).start, end: mediator.end },
})

/** "a truce brokered by Egypt", "reached under UN mediation", "through the mediation of Qatar". */
function brokered(document: Document, { next, sentence }: Trigger): Declaration | null {
  const { tokens } = document
  const end = Math.min(sentence.lastToken, next + REACH)
  for (let i = next; i < end; i++) {
    const { lower } = tokens[i]!
    const noun = mediationNouns.has(lower)
    if (!noun && !brokeringWords.has(lower)) continue
    const by = noun ? tokens[i + 1]?.lower === 'of' || tokens[i + 1]?.lower === 'by' : tokens[i + 1]?.lower === 'by'
    if (by) {
      const names = namesAfter(document, i + 2, sentence.lastToken)
      if (names.length === 0) continue
      return {
        ...NONE,
        declaration: 'mediated',
        span: tokens[i]!,
        mediators: names.map(({ name }) => name),
        mediatorSpan: { start: names[0]!.start, end: names.at(-1)!.end },
      }
    }
    if (noun && tokens[i - 1]?.capitalised) return byBroker(nameBefore(document, i, next), tokens[i]!)
  }
  return null
}

const MUTUAL = /^(?:agreed|agree|agrees|signed|reached|concluded|negotiated)$/

/** Two sides that "agreed" or "signed" bound themselves; who brought them together is not told. */
function bySides({ tokens }: Document, reading: Reading, sides: number): Declaration {
  if (sides < 2) return NONE
  const agreed = tokens.slice(reading.at, reading.next).find(({ lower }) => MUTUAL.test(lower))
  return agreed ? { ...NONE, declaration: 'bilateral', span: agreed, basis: 'inferred' } : NONE
}
