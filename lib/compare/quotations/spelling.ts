/**
 * Whether two words of different normal forms are one word all the same: a slip in a long one ("goverment"), or a name brought over from
 * another script in two ways ("Gaddafi", "Kadhafi"). Words that merely look alike ("defend", "depend") are other words.
 */
export function areSpellings(a: string, b: string, areNames: boolean): boolean {
  if (a === b) return true
  const shorter = Math.min(a.length, b.length)
  if (shorter < 4 || Math.abs(a.length - b.length) > 2 || /\d/.test(a + b) || differsByEnding(a, b)) return false
  if (areNames && skeleton(a) === skeleton(b)) return edits(a, b) <= (shorter >= 6 ? 2 : 1)
  return a[0] === b[0] && shorter >= 8 && edits(a, b) <= 1
}

/** "attack" and "attacks", "destroy" and "destroyed" are other forms of a word, hence other words. */
const differsByEnding = (a: string, b: string) => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long.startsWith(short)
}

/** The consonants of a name as transliterations share them: "Qaddafi", "Gadhafi" and "Kadhafi" are k-d-f. */
const skeleton = (name: string) =>
  name
    .replace(/[gq]/g, 'k')
    .replace(/(?<=.)h/g, '')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1')

/** Letters to change, add, drop or swap with their neighbour: 0, 1, 2, or 3 for more. */
function edits(a: string, b: string): number {
  let [start, endA, endB] = [0, a.length, b.length]
  while (start < endA && start < endB && a[start] === b[start]) start++
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1]
  const [x, y] = [a.slice(start, endA), b.slice(start, endB)]
  if (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]) return 1
  return Math.min(3, distance(x, y))
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}
