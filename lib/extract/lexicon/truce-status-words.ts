/**
 * Words beside a truce that turn what a cue says of it: wishes, talk, hedges, attacks. Origin: the wording of AP, Reuters and AFP.
 */

/** Before an extension these say that it is wished for or talked about, not done. */
export const unrealised = {
  talk: new Set(
    `talks negotiations negotiating discussions discussing discussed talking working mediating closer progress efforts considering failure failing`.split(
      /\s+/,
    ),
  ),
  wish: new Set(
    `hope hopes hoped hopeful hoping call calls called calling urge urged urges propose proposed proposal want wants wanted seek seeking
     sought ask asked asking appeal appealed push pushing plan plans try trying tries tried can may could might may if whether willing ready
     demand demanded request requested possible persuade persuading convince convincing`.split(/\s+/),
  ),
}

/** Verbs whose object is a truce that must first be mended or kept: no statement about it of their own. */
export const mendingVerbs = new Set(
  `restore restoring restored revive reviving revived salvage salvaging save saving rescue rescuing reinforce reinforcing bolster
   bolstering safeguard safeguarding monitor monitoring supervise implement implementing enforce enforcing preserve preserving
   maintain maintaining strengthen strengthening shore protect protecting consolidate consolidating support supporting keep
   discuss reaffirm`.split(/\s+/),
)

/** Words of hedging that turn an announcement in the same sentence into an offer: "a tentative agreement … a cease-fire". */
export const hedges = new Set(
  'tentative emerging draft outline outlines proposed proposal proposals possible potential hypothetical'.split(' '),
)

/** Between "despite" and a truce these say that there is none yet: "despite calls for a ceasefire". */
export const onlyTalk = new Set(
  'calls call talks talk hopes hope efforts appeals appeal negotiations proposal proposals plans prospects pressure'.split(
    ' ',
  ),
)

/** Before a truce "holds" these say that it should, not that it does. */
export const wishedFor = /^(?:if|unless|should|whether|ensure|ensuring|ensures|guarantee|guaranteeing)$/

export const attackWords = new Set(
  `attack attacks attacked attacking fired firing killed killing bombed bombing bombs shelled shelling airstrike airstrikes strike
   strikes struck violence rocket rockets clashes clashed fighting gunmen raids raid mortar mortars hit pounded explosions gunfire
   bombardment barrage offensive gunbattle gunbattles firefight firefights skirmishes flared erupted gunshots blast blasts
   warplanes bombs sniper snipers`.split(/\s+/),
)

/** Nouns after a truce's name that make the sentence one about talks, whatever else it says: "the cease-fire talks, held in …". */
export const talkHeads = new Set(
  `talks negotiations discussions efforts negotiators mediators mediation proposal proposals plan offer bid initiative`.split(
    /\s+/,
  ),
)

/** Words between "renewed" and a truce that take the renewal for themselves: "renewed talk of a truce". */
export const renewedOthers =
  /^(?:of|for|talks?|calls?|hopes?|efforts?|fighting|violence|clashes|push|pressure|attempts?)$/
