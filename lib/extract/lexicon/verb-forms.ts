/** The forms of English verbs by rule, and of those that do not follow it. */
export interface VerbForms {
  /** "breaks", "break", "breaking", "broke", "broken". */
  all: string[]
  /** Those that can be a predicate by themselves: "breaks", "broke"; the base form is left to "to" and modals. */
  finite: string[]
  /** Past tense, then participle where it differs. */
  past: string[]
}

const irregular: Record<string, string[]> = {
  break: ['broke', 'broken'],
  hold: ['held'],
  stick: ['stuck'],
  sink: ['sank', 'sunk'],
  seek: ['sought'],
  win: ['won'],
  shake: ['shook', 'shaken'],
  strike: ['struck'],
  mar: ['marred'],
  scrap: ['scrapped'],
  cancel: ['cancelled', 'canceled'],
  annul: ['annulled'],
  initial: ['initialled', 'initialed'],
}

/** Doubled before "-ing" as before "-ed". */
const DOUBLED = /^(?:mar|scrap|annul|cancel|initial|win|submit)$/

export function formsOf(verb: string): VerbForms {
  const past = irregular[verb] ?? [regularPast(verb)]
  const third = /(?:s|sh|ch|x|z)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`
  const present = participles(verb)
  const finite = [third, ...past]
  return { all: [...new Set([verb, ...finite, ...present])], finite, past }
}

function regularPast(verb: string): string {
  if (verb === 'submit') return 'submitted'
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return `${verb}ed`
}

function participles(verb: string): string[] {
  if (verb.endsWith('e') && !verb.endsWith('ee')) return [`${verb.slice(0, -1)}ing`]
  if (!DOUBLED.test(verb)) return [`${verb}ing`]
  return [`${verb}${verb.at(-1)}ing`, ...(verb === 'cancel' || verb === 'initial' ? [`${verb}ing`] : [])]
}
