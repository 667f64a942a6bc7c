/** Words for who announces a truce and through what. Origin: news style of AFP, AP and Reuters. */

/** The last word of a source's name that makes it a channel, not a party. */
export const mediumWords = new Set(
  `television tv radio agency news newspaper newspapers media broadcaster channel network website daily press outlet outlets reports
   report`.split(/\s+/),
)

/** Forces that stand for a state's own when nothing names another: "the military" in a Syrian setting is the Syrian Army. */
export const bareForces = new Set([
  'military',
  'army',
  'armed forces',
  'army command',
  'army general command',
  'military command',
])

/** Verbs by which a party makes a truce known or changes it; their subject is the announcer. */
export const announcingVerbs = new Set(
  `announced announces announcing announce declared declares declaring proclaimed extended extends renewed prolonged ordered orders
   offered offers proposed proposes rejected rejects suspended ended unveiled promised promise pledged order
   claims decreed decrees decreeing pronounced pronounces resolved decided decides voted accepted accepts committed commits called calls
   cancelled canceled scrapped abandoned renounced lifted revoked annulled withdrew withdraws`.split(/\s+/),
)

/** Words of a subject that are no part of its name. */
export const subjectStops = new Set(
  `around near across along under inside outside against between whose about into upon while the a an its their his her that and but after hours when as while had has have also already was were will would on in of over
   since which who yet so far earlier later meanwhile then immediately could not with by from for at to ended began despite amid because if until before during following`.split(
    /\s+/,
  ),
)

/**
 * Nouns that make a phrase a warring side where they are its head: "Tuareg separatists", "the Saudi-led coalition". Origin: the actors of
 * UCDP's Armed Conflict Dataset and ACLED's actor types, in the words of the agencies.
 */
export const sideNouns: ReadonlySet<string> = new Set(
  `government army military forces troops rebels militants militiamen militia militias fighters guerrillas separatists insurgents
   jihadists paramilitaries paramilitary junta regime faction factions gang gangs cartel cartels insurgency soldiers warlords clans
   tribes tribesmen coalition alliance opposition maoists islamists loyalists communists tigers guerrilla gunmen generals force front
   movement brigade brigades state factions rebellion group groups presidency settlers armies commanders leaders movements brigades`.split(
    /\s+/,
  ),
)

/** Bodies that broker and report; what they announce binds others. Origin: the third parties of PA-X's agreements. */
export const thirdParties: ReadonlySet<string> = new Set([
  ...'un u.n. eu au osce nato igad ecowas icrc oic gcc who unhcr unicef ocha mercosur asean'.split(' '),
  ...['united nations', 'european union', 'african union', 'arab league', 'red cross', 'red crescent', 'white house'],
  ...['state department', 'security council', 'u.n. security council', 'un security council', 'contact group'],
  ...['trilateral contact group', 'commonwealth', 'vatican', 'sant’egidio', 'general assembly', 'human rights watch'],
])

/** Words for the sides that name none of them: "the two sides", "the warring parties". */
export const namelessSides: ReadonlySet<string> = new Set(
  'sides side parties party rivals foes enemies camps neighbours neighbors adversaries belligerents countries nations states them two leaders delegations'.split(
    ' ',
  ),
)
