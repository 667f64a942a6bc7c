/**
 * Abbreviations that carry a full stop. Titles are never the end of a sentence; the others may be, when a word that
 * opens sentences follows. Origin: Punkt's English list, cut to news style, and the military ranks of the AP Stylebook.
 */
export const titleAbbreviations = new Set(
  `mr mrs ms messrs dr prof rev hon sr sra st gen lt col maj capt cpl cmdr adm sgt pvt brig rep reps sen sens gov govs
   pres supt insp fr msgr amb asst det`.split(/\s+/),
)

export const otherAbbreviations = new Set(
  `jr inc ltd co corp bros vs etc no nos fig approx est dept univ assn ave blvd rd ft jan feb mar apr jun jul aug sep
   sept oct nov dec mon tue tues wed thu thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md
   mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo a.m p.m e.g i.e`.split(/\s+/),
)
