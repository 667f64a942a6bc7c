import { tokenIndexAt } from '@/lib/text/document'
import { overlaps, spanLength } from '@/lib/text/span'
import { attributionsAbout, sourceNames } from '../../attributed'
import type { Attribution, Context } from '../../context'
import { agencies } from '../../lexicon/agencies'
import { counterNames, countingVerbs, numberBoundVerbs } from '../../lexicon/counters'
import { coreOf, type TokenRange } from '../clause'
import { type Figure, spanOfTokens } from '../figure'
import { ownerOfCount } from './counted-figures'
import { bindsNumber, sourceAfterCue, sourceBefore, sourceBehind } from './counter-phrases'
import { sourceOfPronoun } from './counter-pronouns'
import { runsLong } from './discourse-times'

/**
 * Who counted: the source of "according to X" in the sentence, of an attribution whose content holds the figure, or of a verb of counting
 * beside it; for a part, its whole's. Null when the article names nobody.
 */
export function readCounters(context: Context, figures: readonly Figure[]): void {
  let previous: Figure | null = null
  const read: Figure[] = []
  for (const figure of figures) {
    const { draft } = figure
    const model = figure.whole ?? (isUnderOneVerb(previous, figure) || goesOn(previous, figure) ? previous : null)
    previous = figure
    const found: Source | null = ownCounter(context, figure) ?? sourceOfPronoun(context, figure, read)
    read.push(figure)
    if (found) {
      draft.counter = fullName(context, canonical(found.name))
      draft.evidence.counter = { start: found.start, end: found.end, basis: 'stated' }
      setVia(figure, found.via ?? toldAgency(figure.view, found) ?? citing(figure, found))
    } else if (model?.draft.counter) {
      draft.counter = model.draft.counter
      draft.evidence.counter = { ...(model.draft.evidence.counter ?? model.draft), basis: 'inferred' }
      draft.counterVia = model.draft.counterVia
      if (model.draft.evidence.counterVia)
        draft.evidence.counterVia = { ...model.draft.evidence.counterVia, basis: 'inferred' }
    }
  }
}

/**
 * The sentence's own words: a toll that somebody put or revised first ("police had put the toll at 68, but …, said X"), then the surest,
 * and of an attribution and a verb the one nearer to the number.
 */
function ownCounter(context: Context, figure: Figure): Source | null {
  const verb = fromVerb(figure)
  if (verb && revisesToll(figure, verb)) return verb
  const attribution = fromAttribution(context, figure)
  const owner = fromOwner(figure)
  if (owner) return owner
  const according = fromAccording(figure)
  const told = attribution ?? verb
  // "activists said, according to AP": the agency is the channel
  if (according && told && isAgency(according.name) && !isAgency(told.name) && !overlaps(according, told))
    return { ...told, via: told.via ?? according }
  const nearer = verb && attribution && attribution.end <= verb.start && verb.end <= figure.draft.evidence.number!.start
  return surestOf([according, nearer ? verb : attribution, verb])
}

/** "X had put the death toll at 68": the verb is right before the toll. */
function revisesToll({ view, sighting }: Figure, { end }: Source): boolean {
  if (!/^casualty\.(?:group-)?toll$/.test(sighting.rule)) return false
  const from = tokenIndexAt(view.document, end)
  return view.tokens
    .slice(from, Math.min(from + 4, sighting.count.first))
    .some(({ lower }) => /^(?:put|puts|raised|revised|lowered|placed|set)$/.test(lower))
}

/** Who cites the counter: "state television, citing the ministry, reported 12 deaths". */
function citing(figure: Figure, counter: Source): Source | null {
  const { document, tokens } = figure.view
  const at = tokenIndexAt(document, counter.start)
  if (![at - 1, at - 2].some((i) => /^(?:citing|quoting)$/.test(tokens[i]?.lower ?? ''))) return null
  const carrier = fromVerb(figure)
  return carrier && !overlaps(carrier, counter) ? carrier : null
}

/** "an official told AFP": the agency is the channel. */
function toldAgency({ document, tokens, last }: Figure['view'], { end }: Source): Source | null {
  const after = tokenIndexAt(document, end)
  for (let i = after; i < Math.min(last - 1, after + 4); i++) {
    const next = tokens[i + 1]!
    if (tokens[i]!.lower === 'told')
      return agencies.has(next.lower) ? { name: next.text, start: next.start, end: next.end } : null
    if (/^[,.;]$/.test(tokens[i]!.text)) return null
  }
  return null
}

function setVia({ draft }: Figure, via: Source | null): void {
  if (!via) return
  draft.counterVia = canonical(via.name)
  draft.evidence.counterVia = { start: via.start, end: via.end, basis: 'stated' }
}

const surestOf = (sources: (Source | null)[]) =>
  sources.find((source) => source && !isNameless(source.name)) ?? sources.find((source) => source) ?? null

/** "put the dead at 20, with more than 100 injured": two figures of a sentence with nothing set against each other between. */
function isUnderOneVerb(previous: Figure | null, figure: Figure): previous is Figure {
  if (!previous || previous.view.sentence !== figure.view.sentence || previous.draft.counter === null) return false
  for (let i = previous.sighting.count.last; i < figure.sighting.count.first; i++)
    if (/^(?:;|but|while|whereas|said|says|reported)$/.test(figure.view.tokens[i]!.lower)) return false
  return true
}

/** "Police said 12 people died. Another 30 were hurt.": the report goes on in the next sentence of the paragraph, and names nobody else. */
function goesOn(previous: Figure | null, figure: Figure): previous is Figure {
  if (!previous?.draft.counter) return false
  const { sentence, tokens, first, last } = figure.view
  const before = previous.view.sentence
  if (sentence.index !== before.index + 1 || sentence.paragraph !== before.paragraph) return false
  // a look back at other deaths is the writer's
  if (runsLong({ document: figure.view.document }, figure.clause)) return false
  return !tokens.slice(first, last).some(({ lower }) => countingVerbs.has(lower) || lower === 'according')
}

/** A surname under the full name that the article gives elsewhere. */
function fullName(context: Context, name: string): string {
  if (/\s/.test(name) || !/^\p{Lu}/u.test(name)) return name
  for (const source of sourceNames(context.attributions).all) if (source.endsWith(` ${name}`)) return source
  return name
}

interface Source {
  name: string
  start: number
  end: number
  /** The channel that the attribution names. */
  via?: Source | null
}

function fromAccording({ view, sighting }: Figure): Source | null {
  const range = sourceAfterCue(view, coreOf(sighting))
  return range && sourceOf(view, range)
}

/** A name that a pronoun ends is a misread clause. */
const isSource = (name: string) => !/(?:^|\s)(?:he|she|it|they|we|i)$/i.test(name)

const isPlaceName = ({ gazetteer }: Context, name: string) =>
  gazetteer.resolve(name) !== null || /^\p{L}+-\p{Lu}\p{L}+$/u.test(name)

/** Reports without an owner: a counter only where nobody else is named. */
const isNameless = (name: string) => NAMELESS.test(name.trim())

const NAMELESS =
  /^(?:the |a )?(?:(?:early|earlier|initial|preliminary|first|latest|previous|some|several|other|unconfirmed|various|conflicting|recent|multiple|numerous|new) )*(?:(?:(?:eye)?witness |media |news |press )?(?:reports?|accounts?|estimates?|figures?|statements?|rumou?rs|information))$/i

/** The smallest attribution about the number. */
function fromAttribution(context: Context, { draft, view, sighting }: Figure): Source | null {
  const number = draft.evidence.number!
  const harm = draft.evidence.outcome!
  let nearest: Attribution | null = null
  for (const attribution of attributionsAbout(context.attributions, number)) {
    // What somebody only thinks, fears or wants is nobody's count.
    if (attribution.cue?.class === 'attitude' || attribution.cue?.class === 'emotional') continue
    // "a campaign that has claimed 12 lives" says nothing
    if (attribution.cue && overlaps(attribution.cue, harm)) continue
    if (!attribution.source || !isSource(attribution.source.name)) continue
    // a pronoun laid to a town or a people is a misreading
    if (attribution.source.basis === 'pronoun' && isPlaceName(context, attribution.source.name)) continue
    if (!countsHere(view, attribution, sighting.count.first)) continue
    if (!nearest || spanLength(attribution.content) < spanLength(nearest.content)) nearest = attribution
  }
  if (!nearest?.source) return null
  const { source, via, viaSpan } = nearest
  return {
    name: source.name,
    start: source.start,
    end: source.end,
    via: via && viaSpan ? { name: via, ...viaSpan } : null,
  }
}

/** "Syria announced a truce … where strikes have killed hundreds" counts nobody: such a verb must be about the number. */
function countsHere(view: Figure['view'], { cue }: Attribution, count: number): boolean {
  if (!cue || !numberBoundVerbs.has(cue.text.toLowerCase())) return true
  const verb = tokenIndexAt(view.document, cue.start)
  return verb > count || bindsNumber(view, verb, count)
}

const isAgency = (name: string) => agencies.has(name.replace(/^the /i, '').toLowerCase())

function fromOwner({ view, sighting }: Figure): Source | null {
  const range = ownerOfCount(view, sighting.count.first)
  return range && sourceOf(view, range)
}

function fromVerb({ view, sighting }: Figure): Source | null {
  const core = coreOf(sighting)
  const toll = /^casualty\.(?:group-)?toll$/.test(sighting.rule)
  const range = sourceBefore(view, core.first, toll) ?? sourceBehind(view, core.last)
  return range && sourceOf(view, range)
}

function sourceOf(view: Figure['view'], range: TokenRange): Source {
  const span = spanOfTokens(view, range)
  return { name: view.document.text.slice(span.start, span.end), ...span }
}

/** Without the article, "Britain-based" and the like; well-known bodies under their full name. */
export function canonical(words: string): string {
  const plain = words.replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s/i, '')
  const known = counterNames.get(plain.toLowerCase())
  if (known) return known
  const bare = plain.replace(/^\p{L}+-based\s/u, '').replace(/^(?:the)\s/i, '')
  const monitor = /^(.+ \p{Lu}\p{L}+) (?:monitor|monitoring group|watchdog|activist group|group)$/u.exec(bare)
  return monitor ? monitor[1]! : bare
}
