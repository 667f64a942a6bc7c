export interface VerbForm {
  text: string
  /** `past` also stands for the participle where both are one word. */
  form: 'base' | 's' | 'past' | 'participle' | 'ing'
}

/** Irregular cue verbs: past and participle. */
const irregular: Record<string, [string, string]> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  put: ['put', 'put'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  know: ['knew', 'known'],
  think: ['thought', 'thought'],
  see: ['saw', 'seen'],
  hear: ['heard', 'heard'],
  understand: ['understood', 'understood'],
  make: ['made', 'made'],
  feel: ['felt', 'felt'],
  hold: ['held', 'held'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  seek: ['sought', 'sought'],
  mean: ['meant', 'meant'],
  sing: ['sang', 'sung'],
  undertake: ['undertook', 'undertaken'],
  forbid: ['forbade', 'forbidden'],
  deny: ['denied', 'denied'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  choose: ['chose', 'chosen'],
  cast: ['cast', 'cast'],
  hit: ['hit', 'hit'],
  strive: ['strove', 'striven'],
  spell: ['spelled', 'spelled'],
  beseech: ['besought', 'besought'],
}

/** Verbs of more than one syllable that double their last letter all the same. */
const doubling = new Set([
  'rebut',
  'refer',
  'admit',
  'commit',
  'regret',
  'rebel',
  'compel',
  'quip',
  'nod',
  'shrug',
  'beg',
  'brag',
  'slam',
  'rip',
  'plan',
  'dub',
  'ban',
  'snap',
  'chat',
  'pan',
  'sum',
  'hit',
])

/** The written forms of a verb. Where base and past are one word ("put") it stands as past. */
export function formsOf(lemma: string): VerbForm[] {
  const [past, participle] = irregular[lemma] ?? [regularPast(lemma), regularPast(lemma)]
  const forms: VerbForm[] = [
    { text: lemma, form: 'base' },
    { text: thirdPerson(lemma), form: 's' },
    { text: past, form: 'past' },
    { text: present(lemma), form: 'ing' },
  ]
  if (past === lemma) forms.shift()
  if (participle !== past) forms.push({ text: participle, form: 'participle' })
  return forms
}

function thirdPerson(lemma: string) {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPast(lemma: string) {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${doubled(lemma)}ed`
}

function present(lemma: string) {
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return `${doubled(lemma)}ing`
}

const doubled = (lemma: string) => (doubling.has(lemma) ? lemma + lemma.at(-1) : lemma)
