import type { QuotedClaim } from '../views'

/** Offices as articles word them, each with the sources that give it. */
export type ToldOffices = Map<string, Set<string>>

/** What most articles say that each speaker is, by the speaker's name over the story. */
export function officesOf(quotations: readonly QuotedClaim[]): ReadonlyMap<string, string> {
  const told = new Map<string, ToldOffices>()
  for (const { speaker, articleId, claim } of quotations)
    if (speaker && claim.office) countOffice(told, speaker, claim.office.text, articleId)
  return new Map([...told].flatMap(([speaker, offices]) => [[speaker, usualOffice(offices)!] as const]))
}

/** "U.S. Secretary of State" and "US secretary of state" are one office; it stays as it was worded first. */
export function countOffice(told: Map<string, ToldOffices>, speaker: string, office: string, source: string): void {
  const offices = told.get(speaker) ?? new Map<string, Set<string>>()
  const known = [...offices.keys()].find((other) => folded(other) === folded(office)) ?? office
  told.set(speaker, offices.set(known, (offices.get(known) ?? new Set()).add(source)))
}

/** The one that most sources give; of two that are as frequent the fuller. */
export const usualOffice = (offices: ToldOffices | undefined): string | null =>
  [...(offices ?? [])].sort(([a, x], [b, y]) => y.size - x.size || b.length - a.length)[0]?.[0] ?? null

const folded = (office: string) => office.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ')
