/**
 * Media through which words come: "quoted by", "told", "reported". They are channels when they pass on what somebody
 * else said. Agencies: members of the News Agencies World Congress that English papers cite.
 */
export const agencies = new Set(
  `afp reuters ap tass interfax anadolu xinhua sana irna upi ansa efe kyodo bloomberg cnn bbc nbc abc cbs npr fox msnbc
   politico buzzfeed axios breitbart cnbc pbs c-span al-jazeera jazeera arabiya twitter facebook`.split(/\s+/),
)

/** Who is told something without being a source. */
export const audiences = new Set(
  `reporters journalists newsmen viewers listeners audience crowd supporters delegates voters lawmakers colleagues
   parliament congress investors readers donors fans worshippers students`.split(/\s+/),
)
