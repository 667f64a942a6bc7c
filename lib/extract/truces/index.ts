import type { FieldEvidence, TruceClaim } from '@/lib/claims'
import type { Sentence } from '@/lib/text/document'
import { cover, overlapLength, overlaps, type Span } from '@/lib/text/span'
import { ownZone } from '@/lib/text/times'
import type { Context } from '../context'
import { findAnaphor } from './anaphor'
import { announcerOf } from './announcer'
import { type AreaContext, areasOf } from './areas'
import { classOf } from './class-of'
import { declarationOf } from './declaration'
import { newLedger } from './ledger'
import { partiesOf } from './parties-of'
import { type Read, readingsOf } from './readings'
import { settingOf } from './setting'
import type { Reading } from './status'
import { takenUp } from './taken-up'
import { readTerms } from './terms'
import { findTriggers, type Trigger } from './triggers'
import { windowsOf } from './windows'

/**
 * The truce claims of an article, one an area. The way: the words that name a truce, sentence by sentence; what the sentence says of its
 * status, or nothing; the areas; the terms; the announcer; and last what follows from an earlier claim on the same area.
 */
export function extractTruces(context: Context): TruceClaim[] {
  const { document, gazetteer } = context
  const triggers = findTriggers(document, (sentence) => isFurniture(context, sentence)).map(afterDateline(context))
  if (triggers.length === 0) return []
  const setting = settingOf(document, gazetteer)
  const zone = context.zone ?? ownZone(document, context.today?.day ?? null)
  const ledger = newLedger()
  const claims: TruceClaim[] = []
  for (const [sentence, named] of bySentence(context, triggers)) {
    const recent = claims.slice(-MEMORY).filter((claim) => isRecent(context, claim, sentence))
    const lately = [...new Set(recent.flatMap(({ area }) => area ?? []))]
    const areaContext = { document, gazetteer, setting, lately }
    if (document.tokens[sentence.lastToken - 1]?.text === '?') continue // a question claims nothing
    for (const window of windowsOf(document, gazetteer, sentence, named)) {
      for (const read of readingsOf(areaContext, window))
        if (!repeats(context, claims.at(-1), read)) claims.push(...claimsOf(context, areaContext, read, zone, ledger))
    }
  }
  return claims
}

/** Claims that two sentences may hold; so many are asked for their areas. */
const MEMORY = 40

function isFurniture({ metadata, furniture }: Context, sentence: Sentence): boolean {
  const { headline, dateline } = metadata.evidence
  if (headline && overlaps(headline, sentence)) return true
  // What stands above the dateline is the headline's deck; the story tells it again.
  if (dateline && dateline.start < 1500 && sentence.end <= dateline.start) return true
  return furniture.some((span) => overlapLength(span, sentence) * 2 > sentence.end - sentence.start)
}

/** A sentence's own words begin after the dateline before it, whose place is where the story was written. */
function afterDateline({ document, metadata }: Context) {
  const { dateline } = metadata.evidence
  const opening = dateline && document.sentences.find((sentence) => overlaps(dateline, sentence))
  if (!opening) return (trigger: Trigger) => trigger
  const { tokens } = document
  let firstToken = opening.firstToken
  for (let at = firstToken; at < Math.min(opening.lastToken, firstToken + DATELINE); at++)
    if (tokens[at]!.start >= dateline.end && /^[—–-]+$/.test(tokens[at]!.text)) firstToken = at + 1
  const said = { ...opening, firstToken, start: tokens[firstToken]?.start ?? opening.start }
  return (trigger: Trigger) =>
    trigger.sentence === opening && trigger.first >= firstToken ? { ...trigger, sentence: said } : trigger
}

/** Longest dateline, in tokens: "ADDIS ABABA, Ethiopia, Jan. 23, 2014 (Reuters) -". */
const DATELINE = 20

/** Sentences after one that names a truce in which it can be taken up. */
const TAKEN_UP = 2

/** Adds the words that take up a truce, in its own sentence and those after it, to the triggers by sentence. */
function takeUp(document: Context['document'], groups: Map<Sentence, Trigger[]>) {
  let named = Number.NEGATIVE_INFINITY
  const known = new Map([...groups.keys()].map((sentence) => [sentence.index, sentence]))
  for (const following of document.sentences) {
    const sentence = known.get(following.index) ?? following
    const own = groups.get(sentence) ?? []
    if (own.length === 0 && following.index - named > TAKEN_UP) continue
    const anaphor = own.length === 0 && following.index - named === 1 ? findAnaphor(document, following) : null
    const from = following.index - named <= TAKEN_UP ? following.firstToken : own.at(-1)!.next
    const again = anaphor ? [anaphor] : takenUp(document, following, from)
    const fresh = again.filter((one) => !own.some(({ first, next }) => one.at < next && first < one.next))
    if (fresh.length)
      groups.set(
        sentence,
        [...own, ...fresh].sort((a, b) => a.at - b.at),
      )
    if (own.length || fresh.length) named = following.index
  }
}

/** The triggers of each sentence, with the sentences that only take up the truce of the one before ("But it excludes X"). */
function bySentence({ document }: Context, triggers: readonly Trigger[]): [Sentence, Trigger[]][] {
  const groups = new Map<Sentence, Trigger[]>()
  for (const trigger of triggers) {
    const group = groups.get(trigger.sentence)
    if (group) group.push(trigger)
    else groups.set(trigger.sentence, [trigger])
  }
  takeUp(document, groups)
  return [...groups].sort(([a], [b]) => a.start - b.start)
}

/** "It also calls for …", "The pact was brokered by …": the same agreement told again, no further truce. */
function repeats({ document }: Context, last: TruceClaim | undefined, { trigger, reading }: Read): boolean {
  if (last?.status !== reading.status || reading.status !== 'announced') return false
  const { firstToken } = trigger.sentence
  const also = document.tokens[firstToken]!.lower === 'it' && document.tokens[firstToken + 1]?.lower === 'also'
  return also || (trigger.takesUp === true && reading.rule === 'truce.announced')
}

const isRecent = ({ document }: Context, claim: TruceClaim, sentence: Sentence) =>
  claim.start >= (document.sentences[Math.max(0, sentence.index - 2)]?.start ?? 0)

function claimsOf(
  context: Context,
  areaContext: AreaContext,
  { trigger, reading, window }: Read,
  zone: string | null,
  ledger: ReturnType<typeof newLedger>,
): TruceClaim[] {
  const { document, today } = context
  const { tokens } = document
  const areas = areasOf(areaContext, trigger, reading, window.first, window.end)
  if (areas.length === 0 && reading.areaOfCue) return []
  const announcer = announcerOf(context, areaContext.gazetteer, areaContext.setting, trigger, reading)
  const terms = readTerms(context, trigger, reading, window, announcer.told, zone)
  const parties = partiesOf(document, areaContext.gazetteer, trigger, reading, window.end)
  const declared = declarationOf(document, areaContext.gazetteer, trigger, reading, parties.names.length)
  const words = (first: number, next: number): Span => ({ start: tokens[first]!.start, end: tokens[next - 1]!.end })
  const named = words(trigger.first, trigger.next)
  const cue = words(reading.at, Math.max(reading.next, reading.at + 1))
  const evidence: Record<string, FieldEvidence> = { status: { ...cue, basis: 'stated' } }
  const note = (field: string, span: Span | null, basis: FieldEvidence['basis'] = 'stated') => {
    if (span) evidence[field] = { start: span.start, end: span.end, basis }
  }
  const spans = [named, cue]
  for (const [field, read] of Object.entries({
    announcedAt: terms.announcedAt,
    effectiveAt: terms.effectiveAt,
    statedEnd: terms.statedEnd,
    durationHours: terms.duration,
  })) {
    note(field, read)
    if (read && read.start >= tokens[window.first]!.start && field !== 'announcedAt') spans.push(read)
  }
  note('announcedBy', announcer.span)
  note('via', announcer.viaSpan)
  note('parties', parties.span)
  note('declaration', declared.span, declared.basis)
  note('mediators', declared.mediatorSpan)
  note('initialHours', terms.initial)
  const prolonged = isProlonged(document, trigger, reading, terms.duration)
  const status = prolonged ? 'extended' : reading.status
  const sameDay = reading.status === 'extended' && /^(?:has|have)$/.test(tokens[reading.at - 1]?.lower ?? '')
  if (!terms.announcedAt && sameDay && today) note('announcedAt', cue, 'inferred')
  return (areas.length ? areas : [{ name: null, span: null }]).map((area) => {
    const span = cover(area.span && isNear(area.span, cover(spans)) ? [...spans, area.span] : spans)
    const claim: TruceClaim = {
      kind: 'truce',
      ...span,
      text: document.text.slice(span.start, span.end),
      rule: prolonged ? 'truce.prolonged' : reading.rule,
      evidence: area.span ? { ...evidence, area: { ...pick(area.span), basis: 'stated' } } : { ...evidence },
      area: area.name,
      class: classOf(document, trigger),
      status,
      parties: parties.names,
      declaration: declared.declaration,
      mediators: declared.mediators,
      announcedBy: announcer.name,
      via: announcer.via,
      announcedAt: terms.announcedAt?.value ?? (sameDay ? (today?.day ?? null) : null),
      effectiveAt: terms.effectiveAt?.value ?? null,
      durationHours: terms.duration?.value ?? null,
      initialHours: terms.initial?.value ?? null,
      statedEnd: terms.statedEnd?.value ?? null,
      derivedEnd: null,
      endsAt: null,
      endBasis: null,
    }
    return ledger.complete(claim, terms.initial?.value ?? null, trigger.sentence.index)
  })
}

/** `truce.prolonged`: a truce that is there and goes on "for another two days". */
function isProlonged({ tokens, text }: Context['document'], trigger: Trigger, reading: Reading, added: Span | null) {
  if (!added || !/^(?:announced|in_force)$/.test(reading.status)) return false
  const definite = /^(?:the|their|its|this|that|it)$/.test(tokens[trigger.first]!.lower)
  return definite && /\b(?:another|additional|further|extra|more)\b/.test(text.slice(added.start, added.end))
}

/** An area that stands farther off than this, in UTF-16 units, is shown as evidence and left out of the claim's span. */
const NEAR = 90

const isNear = (a: Span, b: Span) => a.start - b.end < NEAR && b.start - a.end < NEAR

const pick = ({ start, end }: Span): Span => ({ start, end })
