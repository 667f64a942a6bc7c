/**
 * Nouns for people and nouns that a count of victims never is. Origin: the hyponyms of "person" in WordNet 3.1 that the
 * ACLED and UCDP codebooks use for victims, with the occupations of wire reports; what is no person from the same
 * reports' counts of weapons, buildings, hours and money.
 */
const PERSON_NOUNS = `
  person civilian man woman child boy girl baby infant toddler teenager teen adolescent youth minor adult
  villager resident inhabitant citizen national foreigner local tourist traveler traveller passenger pedestrian motorist driver
  bystander passerby worshipper worshiper pilgrim mourner shopper commuter demonstrator protester protestor rioter marcher
  activist student pupil schoolchild schoolgirl schoolboy teacher professor doctor nurse medic paramedic physician surgeon
  patient worker employee labourer laborer farmer fisherman miner shepherd contractor engineer technician staff staffer
  journalist reporter photographer cameraman correspondent blogger lawyer judge prosecutor politician lawmaker
  official diplomat minister mayor councillor candidate aide leader chief commander general colonel captain lieutenant officer
  policeman policewoman police constable guard agent soldier troop serviceman servicewoman conscript recruit reservist sailor
  marine airman pilot crewman crew veteran peacekeeper observer monitor fighter combatant militant rebel insurgent gunman
  jihadist jihadi extremist terrorist guerrilla guerilla militiaman militia attacker assailant bomber suspect shooter
  operative hijacker hostage captive detainee prisoner inmate refugee migrant evacuee returnee settler asylum-seeker
  victim casualty survivor human being individual relative family household member parent mother father brother sister son
  daughter husband wife cousin uncle aunt grandmother grandfather grandchild sibling spouse couple twin neighbour neighbor friend
  believer monk nun priest bishop imam cleric rabbi missionary volunteer rescuer responder firefighter fireman
  helper translator interpreter servant colleague coworker loyalist supporter partisan mercenary sniper
  athlete player fan spectator concertgoer partygoer reveller reveler guest customer client shopkeeper vendor trader merchant
  businessman businesswoman scientist musician singer artist writer poet executive manager
  tribesman clansman nomad herder cadet paratrooper commando elder widow orphan newborn expatriate compatriot
  deserter defector traitor spy informant criminal robber gangster dealer trafficker smuggler intruder stabber knifeman
  swimmer climber hiker skier cyclist biker motorcyclist rider boater camper occupant holidaymaker vacationer visitor
  follower teammate disciple devotee congregant parishioner educator caregiver carer pensioner retiree trucker trader jogger
  seafarer mariner stowaway castaway trekker mountaineer porter ranger deputy trooper gendarme cop vigilante outlaw bandit
  abductee kidnapper poacher prospector digger quarryman mason welder cleaner cook chef waiter waitress bartender steward
  stewardess attendant conductor cabbie chauffeur courier mechanic electrician plumber carpenter builder roofer logger
  lumberjack fisher firefighter lifeguard jockey golfer surfer diver kayaker snowboarder
  referee trainer organiser organizer usher bouncer dancer actor actress comedian filmmaker producer editor columnist
  broadcaster publisher academic lecturer scholar researcher historian archaeologist geologist psychologist pharmacist
  midwife dentist veterinarian nanny babysitter housewife mum mom dad in-law fiance fiancee
  celebrant churchgoer seminarian archbishop pastor vicar deacon sheikh ayatollah mullah preacher
  envoy ambassador consul attache senator congressman congresswoman councilman governor legislator aide-de-camp
  brigadier major admiral corporal sergeant officer-cadet legionnaire rifleman gunner grenadier conscriptee draftee
  infantryman crewmember servicemember policewoman warder jailer bodyguard watchman doorman nightwatchman
  body corpse life soul folk personnel other elderly`

const IRREGULAR_PLURALS = `people men women children babies infants police troops staff personnel crew families members
  policemen policewomen servicemen servicewomen fishermen firemen cameramen gunmen militiamen airmen crewmen tribesmen
  clansmen businessmen businesswomen schoolchildren grandchildren passersby lives bodies missionaries mercenaries spies
  wives paramilitaries casualties minorities juveniles youths elderly jihadis guerrillas others
  infantrymen congressmen watchmen housewives mountaineers  migrants civilians combatants forces non-combatants noncombatants knifemen schoolgirls schoolboys kids kid`

const singulars = PERSON_NOUNS.split(/\s+/).filter(Boolean)

/** Nouns for people, singular and plural, lower case. */
export const personNouns: ReadonlySet<string> = new Set([
  ...singulars,
  ...singulars.map((noun) => `${noun}s`),
  ...IRREGULAR_PLURALS.split(/\s+/),
])

/** Nouns that a number may count but that are never victims. */
export const otherNouns: ReadonlySet<string> = new Set(
  `second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades
   century centuries time times occasion occasions percent percentage per cent % degree degrees mile miles kilometer
   kilometers kilometre kilometres km meter meters metre metres foot feet yard yards inch inches acre acres hectare hectares
   ton tons tonne tonnes pound pounds kilogram kilograms kg kilo kilos litre litres liter liters gallon gallons barrel barrels
   dollar dollars euro euros cent cents rupee rupees yen franc francs lira shekel shekels
   rocket rockets missile missiles mortar mortars shell shells bomb bombs bullet bullets round rounds gun guns rifle rifles
   grenade grenades mine mines weapon weapons drone drones tank tanks plane planes aircraft jet jets helicopter helicopters
   warship warships ship ships boat boats vehicle vehicles car cars truck trucks bus buses train trains ambulance
   ambulances house houses home homes building buildings apartment apartments school schools hospital hospitals clinic
   clinics mosque mosques church churches shop shops store stores bakery bakeries bridge bridges road roads tent tents
   village villages town towns city cities district districts neighborhood neighborhoods neighbourhood neighbourhoods province
   provinces state states country countries region regions area areas site sites target targets position positions base
   bases camp camps checkpoint checkpoints post posts outpost outposts settlement settlements
   attack attacks strike strikes airstrike airstrikes air-strike raid raids explosion explosions blast blasts bombing
   bombings shooting shootings incident incidents clash clashes battle battles war wars conflict conflicts violation violations
   crime crimes case cases event events operation operations mission missions sortie sorties protest protests rally rallies
   game games match matches goal goals point points seat seats vote votes ballot ballots poll polls bill bills law laws
   amendment amendments measure measures proposal proposals deal deals agreement agreements resolution resolutions plan plans
   program programs programme programmes project projects job jobs company companies firm firms group groups party
   parties faction factions organization organizations organisation organisations agency agencies unit units brigade brigades
   battalion battalions division divisions side sides part parts kind kinds type types way ways thing things reason reasons
   question questions statement statements report reports tweet tweets letter letters document documents page pages
   picture pictures photo photos video videos image images book books film films song songs word words
   animal animals cow cows cattle sheep goat goats horse horses dog dogs cat cats bird birds chicken chickens pig pigs
   donkey donkeys mule mules hen hens bull bulls buffalo buffaloes calf calves lamb lambs deer bees dolphin dolphins turtle turtles
   poultry livestock kangaroo kangaroos badger badgers seal seals rat rats mice camel camels elephant elephants whale whales fish tree trees plant plants crop crops
   sense chance chances doubt idea evidence sign signs indication information need use way choice place places claim claims
   shot shots save saves penalty penalties wicket wickets touchdown touchdowns
   stage phase step steps term terms round series set sets number numbers total totals lot lots
   defection defections career careers dream dreams hope hopes condition conditions account accounts`.split(/\s+/),
)
