/** Whether two names, as claims carry them, mean one person, office or organisation. */
export function sameName(a: string, b: string): boolean {
  return simple(a) === simple(b)
}

const simple = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the\s+|[.,]/g, '')
    .replace(/\b(military|armed forces)\b/, 'army')
