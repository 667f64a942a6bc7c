/** Tables of more cells than this are not built; such texts are compared by what they share at their beginnings and ends. */
const LARGEST_TABLE = 2_000_000

/** The length of the longest common subsequence of words and of the longest common run. */
export function shared(
  a: readonly string[],
  b: readonly string[],
): { subsequence: number; run: number; runEnd: number } {
  if (a.length * b.length > LARGEST_TABLE) return sharedEdges(a, b)
  let previous = new Uint32Array(b.length + 1)
  let current = new Uint32Array(b.length + 1)
  let previousRun = new Uint32Array(b.length + 1)
  let currentRun = new Uint32Array(b.length + 1)
  let run = 0
  let runEnd = 0
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      current[j] = same ? previous[j - 1]! + 1 : Math.max(previous[j]!, current[j - 1]!)
      currentRun[j] = same ? previousRun[j - 1]! + 1 : 0
      if (currentRun[j]! > run) {
        run = currentRun[j]!
        runEnd = i
      }
    }
    ;[previous, current] = [current, previous]
    ;[previousRun, currentRun] = [currentRun, previousRun]
  }
  return { subsequence: previous[b.length]!, run, runEnd }
}

function sharedEdges(a: readonly string[], b: readonly string[]) {
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a[start] === b[start]) start++
  let end = 0
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return start >= end
    ? { subsequence: start + end, run: start, runEnd: start }
    : { subsequence: start + end, run: end, runEnd: a.length }
}

/** Whether `part` stands in `whole` word for word. */
export function holdsRun(whole: readonly string[], part: readonly string[]): boolean {
  for (let at = whole.indexOf(part[0] ?? ''); at >= 0; at = whole.indexOf(part[0]!, at + 1))
    if (part.every((word, index) => whole[at + index] === word)) return true
  return false
}
