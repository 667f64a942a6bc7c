import type { CueClass, Term } from '@/lib/claims'
import { findMarkedSpans } from '@/lib/text/quotation-marks'
import type { Attribution, Context } from '../context'
import { type Discourse, namesIn, newDiscourse, notice, noticeNames, resolve } from './discourse'
import { tieNames } from './entities'
import { findEvents } from './events'
import { buildFrames } from './frames'
import { resolvePair } from './pairs'
import type { Draft, Reading } from './reading'
import { rules } from './rules'
import type { Frame, Mention, QuoteItem, Resolved, Scene } from './types'
import { namesWork } from './works'

/**
 * Who says what in an article. The way: quotation marks, then the writer's sentences with each quotation as one item,
 * then names tied to people, then sentence by sentence the cue verbs, the rules, and whom their sources name.
 */
export function findAttributions(
  context: Omit<Context, 'attributions' | 'terms'>,
): Pick<Context, 'attributions' | 'terms'> {
  const { document, furniture } = context
  const marks = findMarkedSpans(document.text, document.paragraphs)
  const frames = buildFrames(document, marks, furniture)
  const scene = buildScene(context, frames, marks)
  const discourse = newDiscourse()
  const attributions: Attribution[] = []
  const claimed = new Set<number>()
  let last: Reading['last'] = null
  for (const frame of frames) {
    const reading = openReading(scene, frame, last)
    const drafts: Draft[] = []
    for (const rule of rules) {
      for (const draft of rule(reading)) {
        drafts.push(draft)
        if (draft.quote) reading.free.delete(draft.quote)
      }
    }
    last =
      settle(
        scene,
        discourse,
        frame,
        drafts,
        reading.events.flatMap(({ sources }) => sources),
        attributions,
        claimed,
      ) ?? last
  }
  const terms: Term[] = marks
    .filter((mark) => !claimed.has(mark.start) && frames.length > 0)
    .map(({ start, end }) => ({ start, end, text: document.text.slice(start, end) }))
  attributions.sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  return { attributions, terms }
}

/** A frame as the rules find it: its cue verbs, and the quotations that are no title of a work. */
export function openReading(scene: Scene, frame: Frame, last: Reading['last']): Reading {
  const free = new Set(
    frame.items.filter((item, at): item is QuoteItem => item.kind === 'quote' && !namesWork(scene, frame, at)),
  )
  return { scene, frame, events: findEvents(scene, frame), free, done: new Set(), last }
}

/** The names of a document, for its frames. */
export function buildScene({ document }: Pick<Context, 'document'>, frames: Frame[], marks: Scene['marks']): Scene {
  const { entities, mentions } = tieNames(document, frames)
  const byToken: (Mention | undefined)[] = new Array(document.tokens.length).fill(undefined)
  for (const mention of mentions) byToken.fill(mention, mention.first, mention.last + 1)
  return { document, frames, marks, entities, mentionAt: (token) => byToken[token] }
}

/** Resolves the sources of a frame in the order of its words, and tells the discourse who was named and who spoke. */
function settle(
  scene: Scene,
  discourse: Discourse,
  frame: Frame,
  drafts: Draft[],
  sources: Draft['sources'],
  attributions: Attribution[],
  claimed: Set<number>,
): Reading['last'] {
  const names = namesIn(scene, frame)
  if (sources.length === 0 && drafts.length === 0) {
    noticeNames(discourse, frame, names, 0, Number.POSITIVE_INFINITY)
    return null
  }
  const resolved = new Map<Draft['sources'][number], Resolved[]>()
  let noticed = frame.items[0]!.start
  const all = [...new Set([...sources, ...drafts.flatMap((draft) => draft.sources)])].sort(
    (a, b) => a.span.start - b.span.start,
  )
  for (const source of all) {
    noticeNames(discourse, frame, names, noticed, source.span.start)
    noticed = Math.max(noticed, source.span.start)
    const one = () => [resolve(discourse, source, frame.index)].flatMap((found) => found ?? [])
    resolved.set(source, resolvePair(discourse, discourse.together, source, frame.index) ?? one())
  }
  noticeNames(discourse, frame, names, noticed, Number.POSITIVE_INFINITY)
  let last: Reading['last'] = null
  let quoted = false
  for (const draft of drafts) {
    const speakers =
      draft.carried?.map((speaker) => ({ ...speaker, basis: 'continued' as const })) ??
      draft.sources.flatMap((source) => resolved.get(source) ?? [])
    const [first = null, ...others] = speakers
    attributions.push({
      source: first && reference(first),
      otherSources: others.map(reference),
      cue: draft.cue && {
        ...draft.cue.span,
        class: draft.cue.class,
        text: scene.document.text.slice(draft.cue.span.start, draft.cue.span.end),
      },
      via: draft.via?.name ?? null,
      viaSpan: draft.via?.span ?? null,
      content: draft.content,
      rule: draft.rule,
    })
    if (draft.quote) claimed.add(draft.quote.mark.start)
    const people = [...new Set(speakers.flatMap(({ entity }) => (entity?.kind === 'person' ? entity : [])))]
    if (people.length > 1) discourse.together = { entities: people, frame: frame.index }
    // Words that run on are those of whoever was quoted, not of one whose deed or wish was told beside.
    const beside = quoted && !draft.quote && draft.cue !== null && !tells.has(draft.cue.class)
    if (speakers.length > 0 && !beside) last = { sources: speakers, frame }
    quoted ||= draft.quote !== null
  }
  for (const { carried = [] } of drafts)
    for (const { entity } of carried) if (entity) notice(discourse, entity, frame.index, 'subject')
  const spoke = new Set(drafts.flatMap((draft) => draft.sources))
  const lead = frame.items.at(-1)!.text === ':' ? sources.findLast((source) => resolved.get(source)?.length) : undefined
  if (lead) last = { sources: resolved.get(lead)!, frame }
  for (const source of all) {
    for (const speaker of resolved.get(source) ?? []) {
      if (speaker.entity) notice(discourse, speaker.entity, frame.index, spoke.has(source) ? 'speaker' : 'subject')
      if (source.kind !== 'pronoun' && (!speaker.entity || speaker.entity.kind === 'organisation'))
        discourse.groups.push({
          name: speaker.name,
          frame: frame.index,
          plural: source.kind === 'nominal' && source.plural,
          entity: speaker.entity,
        })
    }
  }
  return last
}

const tells: ReadonlySet<CueClass> = new Set(['neutral', 'assertive', 'doubtful'])

const reference = ({ name, basis, span }: Resolved) => ({ name, basis, start: span.start, end: span.end })
