/** Gives out ids that are readable first: the second of a name gets `-2`, the third `-3` … in the order asked. */
export function uniqueNames(): (name: string) => string {
  const seen = new Map<string, number>()
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}-${count}`
  }
}
