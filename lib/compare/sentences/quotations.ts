import type { VariantType } from '@/lib/claims'
import type { Word } from '../quotations/words'
import { counted, listed, named, opening, quoted } from './words'

/** Wording of what tells versions of one utterance apart. */

const LONGEST = 9

/** The words as written, cut in the middle of the string where they are many. */
export function shown(words: readonly Word[]): string {
  const raw = words.map(({ raw, after }, at) => raw + (at === words.length - 1 ? '' : after))
  if (raw.length <= LONGEST) return quoted(raw.join(' '))
  return quoted(`${raw.slice(0, LONGEST - 3).join(' ')} …`)
}

const withMarks = (words: readonly Word[]) => quoted(words.map(({ raw, after }) => raw + after).join(' '))

const who = (outlets: readonly string[]) => opening(listed(outlets.map(named)))
const verb = (outlets: readonly string[], one: string, many: string) => (outlets.length === 1 ? one : many)

/** 'Anadolu Agency drops “side”.' `own` is what `outlets` have, `usual` what `others` have. */
export function differenceWords(
  type: VariantType,
  outlets: readonly string[],
  own: readonly Word[],
  usual: readonly Word[],
  others: readonly string[],
): string {
  const name = who(outlets)
  switch (type) {
    case 'omission':
      return `${name} ${verb(outlets, 'drops', 'drop')} ${shown(usual)}.`
    case 'marked_edit':
      return own.length === 0
        ? `${name} ${verb(outlets, 'marks', 'mark')} a cut where ${listed(others.map(named))} ${verb(others, 'has', 'have')} ${shown(usual)}.`
        : `${name} ${verb(outlets, 'puts', 'put')} ${shown(own)} in brackets.`
    case 'addition':
      return `${name} ${verb(outlets, 'has', 'have')} ${shown(own)} as well.`
    case 'substitution':
      return `${name} ${verb(outlets, 'has', 'have')} ${shown(own)} where ${listed(others.map(named))} ${verb(others, 'has', 'have')} ${shown(usual)}.`
    case 'punctuation':
      return `${name} ${verb(outlets, 'writes', 'write')} ${withMarks(own)}, ${listed(others.map(named))} ${withMarks(usual)}: punctuation only.`
    case 'case':
      return `${name} ${verb(outlets, 'writes', 'write')} ${shown(own)}, ${listed(others.map(named))} ${shown(usual)}: capitals only.`
    case 'spelling':
      return `${name} ${verb(outlets, 'writes', 'write')} ${shown(own)}, ${listed(others.map(named))} ${shown(usual)}: spelling only.`
    case 'split':
    case 'fragment':
      throw new Error(`a ${type} is told by its own sentence`)
  }
}

export const splitWords = (outlets: readonly string[], next: readonly Word[]) =>
  `${who(outlets)} ${verb(outlets, 'breaks', 'break')} off before ${shown(next)} and ${verb(outlets, 'goes', 'go')} on in a quotation of its own.`

/** A version that holds a part only. */
export function cutWords(
  outlets: readonly string[],
  own: readonly Word[],
  before: readonly Word[],
  after: readonly Word[],
): string {
  const name = who(outlets)
  if (own.length <= LONGEST) return `${name} ${verb(outlets, 'quotes', 'quote')} ${shown(own)} alone.`
  const parts = [
    before.length > 0 ? `${verb(outlets, 'begins', 'begin')} after ${shown(lastWords(before))}` : null,
    after.length > 0 ? `${verb(outlets, 'stops', 'stop')} before ${shown(after)}` : null,
  ].filter((part) => part !== null)
  return `${name} ${parts.join(' and ')}.`
}

const lastWords = (words: readonly Word[]) => words.slice(-LONGEST)

/** "In full in Anadolu Agency, in part in The New York Times, as a fragment in …; not in the other articles." */
export function coverageSentence(
  coverage: readonly { outlet: string; coverage: 'full' | 'part' | 'fragment' | 'paraphrase' }[],
  missing: readonly string[],
): string {
  const labels = {
    full: 'In full in',
    part: 'in part in',
    fragment: 'a fragment in',
    paraphrase: 'in reported speech in',
  }
  const parts = (['full', 'part', 'fragment', 'paraphrase'] as const).flatMap((kind) => {
    const outlets = [...new Set(coverage.filter((one) => one.coverage === kind).map(({ outlet }) => outlet))]
    return outlets.length > 0 ? [`${labels[kind]} ${listed(outlets.map(named))}`] : []
  })
  // Where nobody quotes, an article that tells it in other words still may have it.
  const inWords = coverage.every(({ coverage }) => coverage === 'paraphrase') ? 'in these words ' : ''
  if (missing.length > 0) parts.push(`not ${inWords}in ${listed(missing.map(named), 'or')}`)
  return opening(`${parts.join('; ')}.`)
}

export const sameWordsSentence = (outlets: readonly string[]) => `${who(outlets)} have the same words.`

export const twoSpeakersSentence = (sides: readonly { outlet: string; speaker: string }[], words: string) =>
  `The same words are laid to ${counted(new Set(sides.map(({ speaker }) => speaker)).size)} speakers: ${listed(
    sides
      .map(({ outlet, speaker }) => `${named(outlet)} has ${speaker} say ${words}`)
      .map((side, at) => (at === 0 ? side : side.replace(` say ${words}`, ''))),
  )}.`

/** What is lost or changed, for differences that may turn the meaning. */
export const seriousWords: Record<'negation' | 'number' | 'name' | 'day' | 'condition', string> = {
  negation: 'The change turns on a negation.',
  number: 'The change turns on a number.',
  name: 'The change turns on a name.',
  day: 'The change turns on a day.',
  condition: 'A condition is left out.',
}
