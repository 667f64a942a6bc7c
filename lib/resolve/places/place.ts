/** A place with what contains it. */
export interface Place {
  /** Stable, for addresses: `syria`, `aleppo-sy`, `eastern-ghouta`. */
  id: string
  name: string
  kind: 'country' | 'province' | 'city' | 'district' | 'site'
  /** ISO 3166 alpha-2 code; null where nothing tells. */
  country: string | null
  /** The next larger place, by id; null for a country or where nothing tells. */
  within: string | null
  lat: number | null
  lon: number | null
  inhabitants: number | null
  /** The place itself, some part of it ("eastern Ukraine", "a hospital in Homs"), or the place with what lies about it. */
  scope: 'whole' | 'part' | 'around'
  source: 'story' | 'world'
}

/**
 * Names compared: without case, diacritics, apostrophes and hyphens, so that "Khan al-Ahmar" and "Khan Al Ahmar", "Debal’tseve" and
 * "Debaltseve" are one.
 */
export function foldName(words: string): string {
  if (isLetters(words)) {
    const lower = words.toLowerCase()
    return lower === 'saint' ? 'st' : lower
  }
  const plain = isAscii(words) ? words : words.normalize('NFKD').replace(/[\u0300-\u036f’‘ʻʼ]/g, '')
  return plain
    .replace(/['`.]/g, '')
    .toLowerCase()
    .replace(/[\s\-‑–_]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .trim()
}

/** Most names are one word of ASCII letters, which needs none of the replacements: this runs for every capital of a text. */
function isLetters(words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at) | 0x20
    if (code < 0x61 || code > 0x7a) return false
  }
  return true
}

const isAscii = (words: string) => /^[\x20-\x7e]*$/.test(words)

/** The first word of a folded name. */
export function openerOf(folded: string): string {
  const space = folded.indexOf(' ')
  return space < 0 ? folded : folded.slice(0, space)
}

/**
 * A name without what transliterations differ in: vowels, doubled letters and the Arabic article. "Idlib" and "Idleb", "Benghazi" and
 * "Bengazi", "Deir ez-Zor" and "Deir al-Zour" have one key.
 */
export const spellingKey = (folded: string) =>
  folded
    .split(' ')
    .filter((word) => !ARTICLES.has(word))
    .join(' ')
    .replace(/[aeiouy]+/g, '*')
    .replace(/([^*])\1/g, '$1')

/** Two folded names of one key, the first letter the same and one letter in four other at the most: "Lajayang" is not "Lijiang". */
export function isRespelling(a: string, b: string): boolean {
  const [one, other] = [withoutArticles(a), withoutArticles(b)]
  return one[0] === other[0] && edits(one, other) <= Math.max(1, Math.floor(Math.min(one.length, other.length) / 4))
}

const withoutArticles = (folded: string) =>
  folded
    .split(' ')
    .filter((word) => !ARTICLES.has(word))
    .join(' ')

/** Letters to add, drop or change (Levenshtein); names are short. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

const ARTICLES = new Set('al el az ez ad as ar ash at an ed es er'.split(' '))

export const slugOf = (name: string) => foldName(name).replace(/[^\p{L}\p{N}]+/gu, '-')

/** Great-circle kilometres; null where a coordinate is missing. */
export function kilometres(a: Place, b: Place): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const rad = Math.PI / 180
  const dLat = (b.lat - a.lat) * rad
  const dLon = (b.lon - a.lon) * rad
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(dLon / 2) ** 2
  return 12_742 * Math.asin(Math.sqrt(h))
}
