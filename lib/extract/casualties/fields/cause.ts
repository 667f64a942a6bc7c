import type { Context } from '../../context'
import { causeNouns } from '../../lexicon/causes'
import { coreOf, type TokenRange } from '../clause'
import { type Figure, spanOfTokens } from '../figure'

/** Prepositions that lead from the victims to what befell them. */
const LEADS = new Set('in by during from of amid after through to when as since'.split(' '))

/**
 * By what: nouns of the lexicon in the subject of the verb of harm ("government air strikes and rebel shelling have killed"), or after
 * it ("died in shelling and air strikes"); for a part, and for the second verb of one subject, the cause of the figure before.
 */
export function readCauses(_context: Context, figures: readonly Figure[]): void {
  let previous: Figure | null = null
  for (const figure of figures) {
    const { draft, whole } = figure
    const found = inSubject(figure) ?? afterwards(figure) ?? sinceThen(figure)
    const model = whole ?? (sharesSubject(figure, previous) ? previous : null)
    if (found) {
      draft.cause = found.cause
      draft.evidence.cause = { ...spanOfTokens(figure.view, found), basis: 'stated' }
    } else if (model?.draft.cause) {
      draft.cause = model.draft.cause
      draft.evidence.cause = { ...model.draft.evidence.cause!, basis: 'inferred' }
    }
    previous = figure
  }
}

type Found = TokenRange & { cause: string }

/** "killed 12 people and wounded 30": the second verb has the first one's subject. */
const sharesSubject = (figure: Figure, previous: Figure | null) =>
  previous !== null &&
  previous.view.sentence === figure.view.sentence &&
  isActive(figure) &&
  isActive(previous) &&
  figure.clause.first >= coreOf(figure.sighting).first - 2

const isActive = ({ sighting }: Figure) => /^casualty\.(?:verb-object|driven|lives)$/.test(sighting.rule)

function inSubject({ view, clause, sighting }: Figure): Found | null {
  if (!/^casualty\.(?:verb-object|driven|lives|participle)$/.test(sighting.rule)) return null
  const end = coreOf(sighting).first
  const relative = lastRelative(view, clause.first, end)
  const antecedent =
    relative === null ? null : collect(view, Math.max(clause.first, relative - ANTECEDENT), relative, false)
  return antecedent ?? collect(view, clause.first, end, false)
}

/** Tokens before "which" that may be what it stands for. */
const ANTECEDENT = 4

/** "the attacks came in a war that has killed 12": the word nearest to the verb counts. */
function lastRelative({ tokens }: Figure['view'], from: number, to: number): number | null {
  for (let i = to - 1; i > from; i--) if (/^(?:that|which)$/.test(tokens[i]!.lower)) return i
  return null
}

function afterwards({ view, clause, sighting }: Figure): Found | null {
  const from = sighting.rule === 'casualty.toll' ? sighting.trigger.last : coreOf(sighting).last
  const to = sighting.rule === 'casualty.toll' ? sighting.count.first : clause.last
  return collect(view, from, to, true)
}

/** "Since then, 250,000 people have been killed": by what the sentence before tells of. */
function sinceThen({ view }: Figure): Found | null {
  const { tokens, first, document, sentence } = view
  if (tokens[first]!.lower !== 'since' || tokens[first + 1]?.lower !== 'then') return null
  const before = document.sentences[sentence.index - 1]
  return before ? collect(view, before.firstToken, before.lastToken, false) : null
}

/** The cause nouns between two tokens, joined; with `led` only those after a preposition, up to the first group of them. */
function collect(view: Figure['view'], from: number, to: number, led: boolean): Found | null {
  const nouns: string[] = []
  let first = -1
  let last = -1
  for (let i = from; i < to; i++) {
    const hit = causeAt(view, i, to)
    if (!hit) continue
    if (led && nouns.length === 0 && !isLed(view, from, i)) continue
    if (nouns.length > 0 && !joins(view, last, i)) break
    nouns.push(hit.cause)
    if (first < 0) first = i
    last = hit.last
    i = hit.last - 1
  }
  return nouns.length > 0 ? { first, last, cause: [...new Set(nouns)].join(' and ') } : null
}

function causeAt(view: Figure['view'], at: number, to: number): Found | null {
  const { lower } = view.tokens[at]!
  const next = at + 1 < to ? `${lower} ${view.tokens[at + 1]!.lower}` : ''
  const two = causeNouns.get(next)
  if (two) return { first: at, last: at + 2, cause: two }
  const one = causeNouns.get(lower)
  return one ? { first: at, last: at + 1, cause: one } : null
}

/** A preposition stands before the noun, with at most six words between. */
function isLed(view: Figure['view'], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 7); i--) {
    if (LEADS.has(view.tokens[i]!.lower)) return true
    if (view.tokens[i]!.kind === 'punctuation') return false
  }
  return false
}

/** "air strikes and rebel shelling": joined by "and" or a comma within a few words. */
function joins(view: Figure['view'], last: number, at: number): boolean {
  if (at - last > 6) return false
  for (let i = last; i < at; i++) if (/^(?:and|or|,)$/.test(view.tokens[i]!.lower)) return true
  return false
}
