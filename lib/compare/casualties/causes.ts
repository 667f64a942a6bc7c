/**
 * By what means, as a set of bits. Words for the whole of the violence ("fighting", "war") say nothing against any means and are
 * left at 0. After ACLED's sub-events of explosions and remote violence.
 */
const CAUSES: readonly [bit: number, name: string, pattern: RegExp][] = [
  [1, 'air strikes', /\bair ?-?strikes?\b|\bair raids?\b|\bwar ?planes?\b|\bbarrel bombs?\b|\baerial\b/i],
  [2, 'shelling', /\bshell(?:ing|s|fire)?\b|\bmortars?\b|\bartillery\b|\brockets?\b|\bmissiles?\b/i],
  [4, 'bombings', /\bsuicide\b|\bcar bombs?\b|\bexplosions?\b|\bblasts?\b|\bbombings?\b|\battackers?\b/i],
  [8, 'gunfire', /\bgun(?:fire|men)\b|\bshootings?\b|\bsnipers?\b|\bshot\b/i],
  [16, 'chemical weapons', /\bchemical\b|\bchlorine\b|\bsarin\b|\bgas\b/i],
  [32, 'hunger and illness', /\bstarv\w{0,8}\b|\bhunger\b|\bfamine\b|\bdisease\b/i],
]

/** The means that `words` name; 0 where they name none or only the fighting as a whole. */
export const causesOf = (words: string | null) =>
  words === null ? 0 : CAUSES.reduce((mask, [bit, , pattern]) => (pattern.test(words) ? mask | bit : mask), 0)
