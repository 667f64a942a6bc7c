import type { Area, AreaContext } from './areas'
import { placeBefore } from './excluded-areas'
import { isMediator } from './setting'
import type { Trigger } from './triggers'

/** "Syria's floundering truce", "a Syrian truce". */
export function possessor({ document, gazetteer }: AreaContext, trigger: Trigger): Area | null {
  const { tokens } = document
  for (let i = trigger.at - 1; i >= Math.max(trigger.sentence.firstToken, trigger.at - 5); i--) {
    const token = tokens[i]!
    if (!token.capitalised) continue
    const before = tokens[i - 1]
    const pair = before?.capitalised ? gazetteer.countryOf(`${before.text} ${token.text}`) : null
    const country = pair ?? gazetteer.countryOf(token.text)
    const owner = /^['’]s$/.test(tokens[i + 1]?.text ?? '') ? gazetteer.resolve(token.text) : null
    const place = (country && !isMediator(country) ? country : null) ?? owner
    return place ? { name: place.name, span: token } : null
  }
  return null
}

export function nationwide({ document, setting }: AreaContext, trigger: Trigger): Area | null {
  const word = document.tokens
    .slice(trigger.first, trigger.at)
    .find(({ lower }) => /^(?:nationwide|countrywide|nation-wide|country-wide)$/.test(lower))
  if (!word) return null
  return { name: setting?.kind === 'country' ? `${setting.name}, nationwide` : word.lower, span: word }
}

const KINDS = /^(?:city|town|village|province|region|enclave|district|capital|camp)$/

/** "these areas": those of the truces before; "the city": the last city named. */
export function areaTakenUp(context: AreaContext, trigger: Trigger, first: number, end: number): Area[] {
  const { tokens } = context.document
  for (let at = first; at + 1 < end; at++) {
    const [word, noun] = [tokens[at]!, tokens[at + 1]!]
    const span = { start: word.start, end: noun.end }
    if (
      /^(?:these|those|both|such)$/.test(word.lower) &&
      /^(?:areas|places|cities|regions|suburbs|towns)$/.test(noun.lower)
    )
      return context.lately.map((name) => ({ name, span }))
    const near = at >= trigger.first && at - trigger.next < 8
    if (
      near &&
      /^(?:in|over|across|around|within)$/.test(tokens[at - 1]?.lower ?? '') &&
      word.lower === 'the' &&
      KINDS.test(noun.lower)
    ) {
      const named = placeBefore(context, word.start, noun.lower)
      if (named) return [{ name: named.name, span }]
    }
    if (at === trigger.next && word.lower === 'there') {
      const last = context.lately.at(-1)
      return last ? [{ name: last, span: word }] : []
    }
  }
  return []
}
