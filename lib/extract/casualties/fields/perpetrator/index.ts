import type { Context } from '../../../context'
import { coreOf } from '../../clause'
import { type Figure, spanOfTokens } from '../../figure'
import { type Accusation, afterwards, asSubject } from './accusation'

/** Rules whose words of harm have a doer as their subject. */
const ACTIVE = /^casualty\.(?:verb-object|driven|lives|hostage|to-death)$/

/**
 * Who is said to have done it: the subject of the verb of harm ("Taliban gunmen killed 12"), the agent behind it ("by Israeli fire", "in
 * a US drone strike", "when gunmen opened fire"); for a part, its whole's. Null where nobody is said to have.
 */
export function readPerpetrators(context: Context, figures: readonly Figure[]): void {
  let previous: Figure | null = null
  for (const figure of figures) {
    const accusation = ownAccusation(context, figure)
    if (accusation) set(figure, accusation)
    else {
      const model = figure.whole
        ? tellsOfItself(figure)
          ? null
          : figure.whole
        : isJoined(previous, figure)
          ? previous
          : null
      if (model?.draft.perpetrator) inherit(figure, model)
    }
    previous = figure
  }
  // "12 people were killed and 30 wounded by Israeli fire": the agent stands behind the last of them
  for (let i = figures.length - 1; i > 0; i--) {
    const [before, after] = [figures[i - 1]!, figures[i]!]
    if (!before.draft.perpetrator && after.draft.perpetrator && !isActive(after) && isJoined(before, after))
      inherit(before, after)
  }
}

const isActive = ({ sighting }: Figure) => ACTIVE.test(sighting.rule)

/** How far before a figure its own words may say whose blow it was, in tokens. */
const BEFORE = 12

function ownAccusation(context: Context, figure: Figure): Accusation | null {
  const { view, sighting, clause } = figure
  const core = coreOf(sighting)
  if (isActive(figure)) return asSubject(view, context.gazetteer, sighting.trigger.first)
  const { trigger, count } = sighting
  const inToll = trigger.last < count.first ? afterwards(view, context.gazetteer, trigger.last, count.first) : null
  const behind = inToll ?? afterwards(view, context.gazetteer, core.last, Math.max(clause.last, core.last))
  // "In an Israeli air strike on Monday 12 people were killed"
  if (behind || figure.whole) return behind
  return afterwards(view, context.gazetteer, Math.max(view.first, core.first - BEFORE), core.first)
}

function set({ draft, view }: Figure, { first, last, name, standing }: Accusation): void {
  draft.perpetrator = name
  draft.perpetratorStanding = standing
  draft.evidence.perpetrator = { ...spanOfTokens(view, { first, last }), basis: 'stated' }
}

function inherit({ draft }: Figure, { draft: model }: Figure): void {
  draft.perpetrator = model.perpetrator
  draft.perpetratorStanding = model.perpetratorStanding
  draft.evidence.perpetrator = { ...model.evidence.perpetrator!, basis: 'inferred' }
}

/** "including 50 in a hospital that rebels say was hit on purpose": what befell such a part is told apart. */
function tellsOfItself({ view, sighting }: Figure): boolean {
  const { tokens, last } = view
  for (let i = sighting.count.last; i < last; i++) {
    const { lower, text } = tokens[i]!
    if (/^[,.;:—–)]$/.test(text) || view.countFrom.has(i)) return false
    if (/^(?:that|which|when|where|after|by)$/.test(lower)) return true
  }
  return false
}

/** "killed 12 people and wounded 30", "12 were killed and 30 wounded": of one voice, with no border of a clause between. */
function isJoined(previous: Figure | null, figure: Figure): previous is Figure {
  if (!previous || previous.view.sentence !== figure.view.sentence || isActive(previous) !== isActive(figure))
    return false
  for (let i = coreOf(previous.sighting).last; i < coreOf(figure.sighting).first; i++) {
    const { lower } = figure.view.tokens[i]!
    if (/^(?:;|but|while|when|whereas|after|before|who|said|says)$/.test(lower)) return false
  }
  return true
}
