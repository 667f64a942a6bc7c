/** Closed lists for reading places. Origin: OpenStreetMap's keys `amenity` and `place` in the words of news, and Quirk et al. 9.15 ff. */
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Prepositions that say where. */
export const locatives = words(
  'in at near outside around across inside within throughout along beside off on over onto into through between',
)

/** Buildings and the like: a place with a larger one about it. */
const siteNouns = words(
  `airport hospital clinic school university market marketplace bazaar mosque church synagogue temple cathedral station
   checkpoint camp base barracks prison jail hotel restaurant cafe nightclub club stadium theatre theater mall supermarket
   bakery square park beach bridge highway motorway road street border fence crossing frontier headquarters compound embassy
   consulate mine factory plant refinery port harbour harbor terminal metro subway building zone shelter farm court
   courthouse palace museum tower shrine bus train plane ferry outpost quarter countryside outskirts suburb suburbs house home apartment`,
)

export const isSite = (lower: string) =>
  siteNouns.has(lower) || (lower.endsWith('s') && siteNouns.has(lower.slice(0, -1)))

/** Nouns for the last place of their kind: "the northern city". */
export const placeNouns = words(
  `city town village capital country province region enclave territory district neighborhood neighbourhood suburb
   governorate state island area section nation kingdom strip metropolis`,
)

/** Verbs whose object is where it happened: "attacked the town of X", "struck Brussels". */
export const strikingVerbs = words(
  `hit hits hitting struck strike strikes striking rocked rocks rocking attacked attacks attacking bombed bombing shelled
   shelling targeted targeting pounded pounding ravaged devastated battered stormed raided raiding ripped swept sweeping
   overran seized besieged bombarded bombarding pummeled pummelled flattened shook shaking jolted engulfed`,
)
