/** Remembers what a pure function of texts answers; starts afresh after `most` answers. Calendars and zones are dear to ask. */
export function remembered<Texts extends string[], Answer>(answer: (...texts: Texts) => Answer, most = 5000) {
  const known = new Map<string, Answer>()
  return (...texts: Texts): Answer => {
    const key = texts.join('\n')
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const made = answer(...texts)
    known.set(key, made)
    return made
  }
}
