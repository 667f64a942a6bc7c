/**
 * Nouns that make a capitalised name an organisation. Origin: the types of the UN's and ISO 20275's lists of bodies, and
 * the armed groups' names in the UCDP actor list.
 */
export const organisationNouns = new Set(
  `ministry army navy forces force council party university college agency committee commission group front house
   department office bank court union association organization organisation institute center centre fund foundation
   observatory coalition alliance brigade brigades movement government parliament congress senate bureau board league
   network campaign company corporation inc corp co ltd llc trust society service services police guard command federation
   authority administration state nations embassy journal times post news television radio tribune press today herald
   guardian mail gazette magazine review committee assembly cabinet caucus club crescent cross faction republic
   kingdom states hospital school church mosque tribunal directorate secretariat security pentagon kremlin vatican
   city county town firm team family project program programme initiative poll survey street house taskforce militia wing watch international monitor watchdog charity ngo leadership management delegation majority minority automaker
   carmaker airline retailer manufacturer lender insurer regulator publisher broadcaster`.split(/\s+/),
)

/** Offices whose "of" goes on with the name: Secretary *of* State, Ministry *of* Defence, University *of* X. */
export const joinsWithOf = new Set(
  `secretary ministry university department house board bank institute college council chief bureau church court office
   minister school league union organization organisation chamber commission state sons daughters federation republic
   kingdom university duke prince queen king joint director head speaker sheriff city bishop archbishop academy
   association society academy front army party brotherhood conference`.split(/\s+/),
)

/** Documents and pronouncements: their maker is the source ("a foreign ministry statement said"). */
export const documentNouns = new Set(
  `statement report reports figures data statistics document documents filing release communique communiqué memo letter
   announcement count tally estimate estimates records survey poll study analysis account accounts paper dispatch
   ad ads advertisement transcript editorial article column book tweet tweets email emails speech
   lawsuit complaint indictment affidavit petition resolution review audit newspaper newspapers website bulletin manifesto polls surveys studies`.split(
    /\s+/,
  ),
)

/** Short forms that the field writes without their long form. */
export const wellKnown = new Map([
  ['un', 'United Nations'],
  ['u.n.', 'United Nations'],
  ['u.n', 'United Nations'],
  ['eu', 'European Union'],
  ['e.u.', 'European Union'],
  ['us', 'United States'],
  ['u.s.', 'United States'],
  ['uk', 'United Kingdom'],
  ['nato', 'NATO'],
  ['ap', 'The Associated Press'],
])

/** Words for peoples and regions that the list of countries lacks; never a person. */
export const peoples = new Set(
  `saudi saudis palestinian palestinians kurd kurds kurdish arab arabs israelis russians syrians americans iranians
   democrats republicans democrat republican gop muslim muslims christian christians jew jews jewish sunni shiite shia
   hispanic hispanics latino latinos african-american african-americans europe european europeans asia africa middle
   western eastern islamic congress senate house washington moscow brussels`.split(/\s+/),
)
