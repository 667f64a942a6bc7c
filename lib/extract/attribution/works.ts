import { mentionEndingAt, mentionStartingAt } from './sources'
import type { Frame, Scene } from './types'

/** The title of a broadcast or book, or a nickname: words in marks with a capital each that nobody says. */
export function namesWork(scene: Scene, frame: Frame, at: number): boolean {
  const item = frame.items[at]!
  if (item.kind !== 'quote') return false
  if (/^(?:headlined|titled|entitled|captioned)$/.test(frame.items[at - 1]?.lower ?? '')) return true
  const text = scene.document.text.slice(item.mark.start, item.mark.end)
  if (!isTitleCase(text)) return false
  const before = frame.items[at - 1]
  if (mentionEndingAt(scene, frame, at - 1) && mentionStartingAt(scene, frame, at + 1)) return true
  if (!before) return item.mark.style === 'single' && frame.items.length === 1
  if (/^['’]s$/.test(before.text)) {
    const owner = mentionEndingAt(scene, frame, at - 2)
    return owner !== undefined && owner.entity.kind !== 'person'
  }
  return (
    before.lower === 'on' ||
    /^(?:book|film|show|series|song|novel|album|documentary|movie|program|programme|play|poem)$/.test(before.lower)
  )
}

/** Every longer word begins with a capital, and the first one too. */
function isTitleCase(text: string): boolean {
  let count = 0
  for (const [word] of text.matchAll(/[\p{L}\p{N}'’]+/gu)) {
    count++
    if (count > 8 || (count === 1 && !/^\p{Lu}/u.test(word))) return false
    if (word.length >= 4 && !/^[\p{Lu}\p{N}]/u.test(word)) return false
  }
  return count > 0
}
