/** Small words of the sentences that findings are written in: names with their article, lists, numbers. */

/** Nouns that make a name take "the" in running text: "the Press Association", "the United Nations", "the Syrian Army". */
const TAKES_THE = new Set(
  `agency army association authority brigade bureau centre center coalition command committee council court department
   force forces front government house group institute ministry movement nations network observatory office opposition party
   police presidency rebels red cross regime secretariat service union military navy kremlin pentagon monitor`
    .split(/\s+/)
    .filter(Boolean),
)

/** Nouns that are names without an article only as a title: "Gaza Health Ministry" takes one, "Anadolu Agency" does not. */
const NEVER_THE = new Set(['anadolu agency'])

/** "Press Association" → "the Press Association"; names of people and of papers with their own article stay. */
export function named(name: string): string {
  // "Ethiopia's government" has its article in the possessive.
  if (/^the\s/i.test(name) || /['’]s?\s/.test(name) || NEVER_THE.has(name.toLowerCase())) return name
  const head = name.split(/\s+(?:for|of|in|on|to)\s+/i)[0] ?? name
  const last = head.split(/\s+/).at(-1)?.toLowerCase() ?? ''
  return head.includes(' ') && TAKES_THE.has(last) ? `the ${name}` : name
}

/** "The New York Times" keeps its capital only where a sentence opens or the name carries it. */
export const opening = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

export const possessive = (name: string) => (/s$/i.test(name) ? `${name}’` : `${name}’s`)

/** "A", "A and B", "A, B and C". */
export function listed(items: readonly string[], conjunction = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

/** The outlets of some witnesses, each once, in their order. */
export const outletsListed = (witnesses: readonly { outlet: string }[]) =>
  listed([...new Set(witnesses.map(({ outlet }) => named(outlet)))])

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** Counts up to twelve in words, as newspapers write them. */
export const counted = (count: number) => SMALL[count] ?? number(count)

const format = new Intl.NumberFormat('en-US')
export const number = (value: number) => format.format(value)

export const quoted = (words: string) => `“${words.replace(/^["“”]+|["“”]+$/g, '')}”`

/** "They are 3 hours apart", "a day", "two days": hours in words that a reader can place. */
export function hoursInWords(hours: number): string {
  if (hours >= 72 && hours % 24 === 0) return `${counted(hours / 24)} days`
  return hours === 1 ? 'one hour' : `${number(hours)} hours`
}

/** "at least an hour", for gaps: whole hours, rounded down, since a gap is a floor. */
export function gapInWords(hours: number): string {
  const whole = Math.floor(hours)
  if (whole < 1) return 'less than an hour'
  if (whole >= 48) return `at least ${counted(Math.floor(whole / 24))} days`
  return whole === 1 ? 'at least an hour' : `at least ${counted(whole)} hours`
}
