/** A function of a string that works each answer out once. It lives as long as one comparison. */
export function remembered<T>(read: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = read(key)
    known.set(key, made)
    return made
  }
}
