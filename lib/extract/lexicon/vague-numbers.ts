/**
 * What a vague plural is worth, as a floor in persons. The convention of Parallax, in one place: a plural counts two of its
 * unit ("dozens" 24, "hundreds" 200), "several" counts three. A figure read through this table has no value and is marked vague.
 */
export const vagueFloors: ReadonlyMap<string, number> = new Map([
  ['several', 3],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2_000_000],
  ['dozens of thousands', 24_000],
  ['tens of thousands', 20_000],
  ['tens of millions', 20_000_000],
  ['hundreds of thousands', 200_000],
  ['hundreds of millions', 200_000_000],
  ['several dozen', 36],
  ['several score', 60],
  ['several hundred', 300],
  ['several thousand', 3000],
  ['several million', 3_000_000],
])

/**
 * ACLED's convention (Codebook, "Reported fatalities": several 3, dozens 12, hundreds 100; larger plurals go on alike), for
 * those who compare with its data. Not used by the extractors.
 */
export const acledFloors: ReadonlyMap<string, number> = new Map([
  ['several', 3],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1_000_000],
  ['tens of thousands', 10_000],
  ['hundreds of thousands', 100_000],
])
