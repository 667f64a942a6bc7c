/** Words before a name that are no part of it: forms of address and ranks of the AP and Guardian style books. */
export const formsOfAddress = new Set(
  `mr mrs ms miss sir dame lady lord dr prof professor president prime minister foreign secretary gen general lt col
   colonel maj major capt captain adm admiral sen senator rep representative gov governor king prince queen sheikh pope
   rev judge justice mayor ambassador envoy chancellor premier deputy vice former`.split(/\s+/),
)

/** Nouns for people without a name. Two articles that write one of them may mean two people. */
export const anonymousNouns = new Set(
  `official officials diplomat diplomats source sources spokesman spokeswoman spokesperson spokesmen aide aides adviser
   advisers resident residents witness witnesses activist activists expert experts analyst analysts rebel rebels
   correspondent correspondents reporter reporters officer officers commander commanders soldier soldiers doctor doctors
   medic medics critic critics supporter supporters lawmaker lawmakers senator senators lawyer lawyers people others
   leader leaders man woman men women pair authorities militants fighters protesters investigators prosecutors`.split(
    /\s+/,
  ),
)

/**
 * Nouns behind an organisation's name that say what it is and make no other organisation of it ("SANA news agency"), where
 * they are written small: a capital makes them a part of the name ("International Crisis Group").
 */
export const genericNouns = new Set(
  `monitor monitors monitoring group agency news watchdog organisation organization charity ngo network body rights media
   outlet broadcaster newspaper magazine website militia movement`.split(/\s+/),
)

/** Words before it that say where it sits or what kind it is: "Britain-based", "local". */
export const placing = /^(?:\p{L}[\p{L}.]*-based|local|independent|official|semi-official|state-run|so-called)$/u

/** Different words for a state's army. */
export const armedForces = new Set(['army', 'military', 'armed forces', 'troops'])

/** Short forms that the field writes without the long one, folded. */
export const shortForms = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['ap', 'associated press'],
  ['afp', 'agence france-presse'],
  ['us', 'united states'],
  ['uk', 'united kingdom'],
  ['sohr', 'syrian observatory for human rights'],
  ['icrc', 'international committee of the red cross'],
  ['ocha', 'office for the coordination of humanitarian affairs'],
  ['who', 'world health organization'],
  ['osce', 'organization for security and co-operation in europe'],
])

/** The most frequent family names of Korea (census of 2015), of which a given name of two syllables follows. */
export const koreanFamilyNames = new Set(
  'kim lee yi rhee park pak choi choe jung chung kang cho yoon yun jang chang lim han oh shin seo kwon hwang ahn song hong moon ban'.split(
    ' ',
  ),
)

/** Frequent family names of China (census of 2020) that are no common English first name. */
export const chineseFamilyNames = new Set(
  'xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo jiang deng mao wen'.split(' '),
)
