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
   courthouse palace museum tower shrine arena hall venue pub bar cinema warehouse block kindergarten nursery monastery
   convent orphanage resort casino dormitory hostel villa mansion junction roundabout crossroads cemetery pier dock oilfield
   favela slum township pipeline dam tunnel mall plaza campus shop store restaurant morgue lodge bus train plane ferry outpost quarter countryside outskirts suburb suburbs house home apartment`,
)

/** Words before such a noun that belong to it: "the Bataclan concert hall". */
export const siteModifiers = words(
  `concert steel nuclear power shopping tower train railway rail bus metro subway refugee police military air army naval coal gold oil gas
   football sports detention displacement border cargo fish vegetable chemical garment textile fireworks primary secondary high
   elementary girls boys international`,
)

export const isSite = (lower: string) =>
  siteNouns.has(lower) || (lower.endsWith('s') && siteNouns.has(lower.slice(0, -1)))

/** Nouns for the last place of their kind: "the northern city". */
export const placeNouns = words(
  `city town village capital country province region enclave territory district neighborhood neighbourhood suburb
   governorate state island area section nation kingdom strip metropolis`,
)

/** Nouns that make the capitals before them the name of a place, wherever these stand: "Gumsuri village", "Rakhine State". */
export const settlements = words(
  `city town village district province governorate township county locality oblast municipality suburb neighborhood neighbourhood
   parish prefecture island hamlet commune`,
)

/** Features of land and water that a name may end in: "the Java Sea", "Gusami forest". */
export const landNouns = words(
  `sea ocean lake river bay gulf strait channel canal delta basin island islands isle archipelago peninsula coast valley
   mountain mountains mount hills highlands plateau forest jungle desert glacier pass volcano heights marshes swamp reservoir
   archipelago atoll steppe plains corridor`,
)

/** Events that take the name of where they happened: "the Bali bombing", "the siege of Homs". */
export const eventNouns = words(
  `bombing bombings blast blasts explosion explosions massacre massacres earthquake quake tsunami flood floods crash disaster siege shooting shootings
   fire fires attack attacks battle derailment stampede landslide wildfire wildfires collapse bombardment shelling killings raid tragedy
   mudslide mudslides avalanche blaze inferno sinking capsizing protests riots crackdown uprising war conflict insurgency drought famine`,
)

/** Before "of", these lead to a place: "the collapse of X", "the fall of X". */
export const placedEvents = words(
  'collapse siege bombing bombardment shelling battle fall invasion storming destruction streets outskirts coast',
)

/** What strikes a place by nature; its object is a place even where no list knows the name. */
export const naturalBlows = words(
  'hit hits struck strikes rocked ravaged devastated battered swept shook jolted flattened engulfed inundated',
)

/** Verbs whose object is where it happened: "attacked the town of X", "struck Brussels". */
export const strikingVerbs = words(
  `hit hits hitting struck strike strikes striking rocked rocks rocking attacked attacks attacking bombed bombing shelled
   shelling targeted targeting pounded pounding ravaged devastated battered stormed raided raiding ripped swept sweeping
   overran seized besieged bombarded bombarding pummeled pummelled flattened shook shaking jolted engulfed`,
)

/** Blows that a country deals out as often as it suffers them: before these its adjective says whose, not where. */
export const wieldedBlows = words(
  `strike strikes airstrike airstrikes air-strike air-strikes shelling fire raid raids drone drones missile missiles bombardment
   rocket rockets offensive warplane warplanes jet jets gunfire artillery invasion`,
)

/** Verbs by which a country acts: it is then the doer, not the place. */
export const statecraftVerbs = words(
  `began started accused accuses denied denies blamed condemned backs backed supports led leads vowed annexed seized withdrew
   retaliated responded intervened sent deployed imposed declared says supported supplied rejected`,
)

/** Verbs whose object is the place that people leave. */
export const fleeingVerbs = words('fled flee flees fleeing evacuated')

/** Seas that news names without "Sea". */
export const seas = words('mediterranean atlantic pacific aegean adriatic caribbean')
