import { SAME_NAMES } from './lexicon'

/**
 * Whether two folded words are one word spelt in two ways: British and American ("centre", "recognise", "labour", "travelled"), one
 * letter more, less or other in a long word, or a name's short form. Number words and words of fewer than five letters are never respelt.
 */
export function areSpellings(a: string, b: string): boolean {
  if (a === b) return true
  // British and American spellings begin alike and are of nearly one length; most pairs end here.
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return isShortForm(a, b)
  if (isShortForm(a, b)) return true
  if (Math.min(a.length, b.length) >= 6 && withinOneEdit(a, b)) return !/\d/.test(a + b) && !differsByEnding(a, b)
  return a[1] === b[1] && plain(a) === plain(b)
}

const isShortForm = (a: string, b: string) => SAME_NAMES.get(a) === b || SAME_NAMES.get(b) === a

const plain = (word: string) =>
  word
    .replace(/our(?=$|[a-z])/g, 'or')
    .replace(/re$/, 'er')
    .replace(/([iy])s(?=(?:e|ed|es|ing|ation|ations|er|ers)$)/, '$1z')
    .replace(/ll(?=(?:ed|ing|er|ers)$)/, 'l')
    .replace(/ence$/, 'ense')

/** "attack" and "attacks", "destroy" and "destroyed" are other forms of a word, hence other words. */
const differsByEnding = (a: string, b: string) => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long.startsWith(short) && long !== short
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
