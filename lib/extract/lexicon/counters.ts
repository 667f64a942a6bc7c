/**
 * Short names of bodies that count the dead, with the name that claims carry. Origin: the sources that OCHA, ACLED and Airwars
 * list for their counts.
 */
export const counterNames: ReadonlyMap<string, string> = new Map([
  ['un', 'United Nations'],
  ['u.n.', 'United Nations'],
  ['the united nations', 'United Nations'],
  ['united nations', 'United Nations'],
  ['who', 'World Health Organization'],
  ['world health organization', 'World Health Organization'],
  ['sohr', 'Syrian Observatory for Human Rights'],
  ['icrc', 'International Committee of the Red Cross'],
  ['unicef', 'UNICEF'],
  ['ocha', 'OCHA'],
  ['unhcr', 'UNHCR'],
])

/** Nouns after a body's name that make its count the source: "according to UN figures". */
export const figureNouns: ReadonlySet<string> = new Set(
  'figures figure estimates estimate data numbers statistics count counts tally tallies toll records report reports'.split(
    ' ',
  ),
)

/** Verbs that count only with "that" or the number right behind: one announces, claims and raises other things as well. */
export const numberBoundVerbs: ReadonlySet<string> = new Set(
  'announced claimed claims put puts confirmed raised revised listed lists told tallied registered counts count conceded acknowledged admitted'.split(
    ' ',
  ),
)

/** Verbs by which a body states a number; the subject is the counter. Origin: PolNeAR's cue list, those found with counts. */
export const countingVerbs: ReadonlySet<string> = new Set(
  `said says say reported reports report counted counts documented recorded estimates estimated puts put confirmed
   announced claims claimed stated told tweeted added adding saying reporting wrote estimating reckons reckoned
   verified tallied registered raised revised lists listed conceded acknowledged admitted`.split(/\s+/),
)
