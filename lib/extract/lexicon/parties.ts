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
   claims`.split(/\s+/),
)

/** Words of a subject that are no part of its name. */
export const subjectStops = new Set(
  `the a an its their his her that and but after hours when as while had has have also already was were will would on in of over
   since which who yet so far earlier later meanwhile then immediately could not with by from for at to ended began despite amid because if until before during following`.split(
    /\s+/,
  ),
)
