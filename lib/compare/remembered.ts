/** A function that works each answer out once. It lives as long as one comparison. */
export function remembered<K, T>(read: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = read(key)
    known.set(key, made)
    return made
  }
}
