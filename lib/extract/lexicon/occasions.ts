import type { OccasionKind } from '@/lib/claims'
import { agencies } from './agencies'

/**
 * Where, when and to whom words are spoken, as news writes it: "in a statement", "at a news conference", "told reporters". Origin: the
 * circumstances of attribution in PARC 3 and PolNeAR, and the AP Stylebook's words for events of the press, sorted by hand.
 */

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean))

/**
 * Nouns that name an occasion behind one of the prepositions: "*in* a joint *statement*". A noun in two words is written with `+`; the
 * fuller one is tried first.
 */
const rows: [OccasionKind, prepositions: string, nouns: string][] = [
  ['statement', 'on', 'website websites'],
  ['statement', 'in through via', 'statement statements communique communiqué press+release news+release declaration'],
  [
    'news_conference',
    'at in during after before',
    `news+conference news+conferences press+conference press+conferences media+conference briefing briefings
     press+call conference+call news+briefing press+briefing media+briefing presser`,
  ],
  [
    'interview',
    'in during',
    `interview interviews telephone+interview phone+interview q&a podcast podcasts exchange+with+reporters`,
  ],
  ['interview', 'by', 'telephone phone'],
  [
    'speech',
    'in at during after to',
    `speech speeches address sermon homily keynote lecture remarks rally rallies debate debates town+hall toast eulogy
     campaign+stop campaign+event fundraiser convention commencement`,
  ],
  [
    'assembly',
    'at in during before',
    `hearing hearings testimony court trial parliament inquest tribunal security+council general+assembly city+council
     human+rights+council grand+jury judge jury subcommittee`,
  ],
  ['assembly', 'on', 'senate+floor house+floor floor+of+parliament'],
  [
    'meeting',
    'at in during after before following',
    `meeting meetings talks summit session sessions conference forum ceremony event gathering funeral vigil visit trip tour
     phone+call telephone+call call conversation luncheon dinner`,
  ],
  [
    'document',
    'in through',
    `letter letters report reports memo memoir book article column op-ed op-eds essay editorial email emails e-mail
     e-mails filing filings court+filing court+documents court+papers affidavit indictment complaint lawsuit petition dispatch
     resolution manifesto dossier text+message text+messages open+letter newsletter`,
  ],
  [
    'social_media',
    'on in via through',
    `twitter facebook instagram telegram youtube linkedin tiktok weibo vkontakte tweet tweets facebook+post
     instagram+post facebook+message twitter+post blog blog+post social+media post posts truth+social video+message video+posted`,
  ],
  ['broadcast', 'on', 'television tv radio air state+tv state+television talk+show show'],
]

export interface OccasionNoun {
  /** In lower case, the last one the head. */
  words: readonly string[]
  kind: OccasionKind
  prepositions: ReadonlySet<string>
}

/** By the head; those of most words first. */
export const occasionNouns: ReadonlyMap<string, readonly OccasionNoun[]> = byHead(
  rows.flatMap(([kind, prepositions, nouns]) =>
    [...set(nouns)].map((noun) => ({ words: noun.split('+'), kind, prepositions: set(prepositions) })),
  ),
)

function byHead(nouns: readonly OccasionNoun[]): Map<string, OccasionNoun[]> {
  const index = new Map<string, OccasionNoun[]>()
  for (const noun of nouns) {
    const head = noun.words.at(-1)!
    index.set(head, [...(index.get(head) ?? []), noun])
  }
  for (const known of index.values()) known.sort((a, b) => b.words.length - a.words.length)
  return index
}

export const occasionPrepositions = set('in at on to by via during after before following through')

/** Nouns that need no article before them: plurals, and what is not counted. Any other is a name or a verb without one. */
export const bareNouns = set(
  `remarks talks court testimony parliament telephone phone twitter facebook instagram telegram youtube linkedin tiktok weibo
   vkontakte media social television tv radio air interviews briefings tweets posts emails e-mails reports letters speeches
   hearings statements documents papers conversation debate`,
)

/** What has not been yet is no occasion of words that are told. */
export const notYet = set('upcoming planned scheduled forthcoming coming future next')

/** Words that may follow such a noun without making it another's description ("the email probe"); participles and adverbs may too. */
export const followers = set(
  `this last late early earlier later today tonight yesterday just hours minutes days sent read held broadcast made shown seen given
   there here now then again outside inside near`,
)

/** Who is told something, and on which occasion that is. */
const listeners: [OccasionKind, string][] = [
  ['reporters', 'reporters journalists newsmen press media correspondents'],
  [
    'interview',
    'newspaper magazine website broadcaster network channel radio station agency television tv paper outlet daily weekly',
  ],
  [
    'speech',
    'crowd crowds supporters audience rally delegates voters congregation worshippers students fans demonstrators protesters',
  ],
  [
    'assembly',
    'parliament congress lawmakers senators legislators mps council assembly court courtroom judge jury jurors committee subcommittee commission senate commons lords knesset duma bundestag inquest inquiry panel tribunal hearing',
  ],
  ['news_conference', 'conference briefing'],
  ['meeting', 'summit meeting forum'],
]
export const listenerKinds: ReadonlyMap<string, OccasionKind> = new Map(
  listeners.flatMap(([kind, nouns]) => [...set(nouns)].map((noun) => [noun, kind] as const)),
)

/** Capitalised, these make a name a newspaper's, an agency's or a station's: "the *Times* of London", "Radio *Liberty*". */
export const mediaNames: ReadonlySet<string> = new Set([
  ...[...agencies].filter((name) => name !== 'twitter' && name !== 'facebook'),
  ...set(`times post news journal guardian telegraph independent herald tribune press radio television tv newspaper gazette
          today magazine observer express mail itv sky al-manar itar-tass rtl zdf ard euronews economist newsweek atlantic`),
])

/** A document or a post that speaks for its maker: "a foreign ministry *statement* said", and verbs that say where they write. */
export const tellingNouns: ReadonlyMap<string, OccasionKind> = new Map([
  ['statement', 'statement'],
  ['communique', 'statement'],
  ['communiqué', 'statement'],
  ['tweet', 'social_media'],
  ['tweeted', 'social_media'],
  ['retweeted', 'social_media'],
  ['letter', 'document'],
  ['report', 'document'],
  ['memo', 'document'],
  ['testimony', 'assembly'],
  ['testified', 'assembly'],
  ['speech', 'speech'],
])

/** Verbs by which a speaker goes on with what was begun before: on the same occasion. */
export const goesOn = set('added adding adds continued continuing continues went going concluded concluding')

/** Before "to reporters": the words are spoken to them. */
export const speaking = set(
  'speaking spoke speaks said saying talking talked remarks comments statement told answering',
)

/** What somebody made, told afterwards: "she made the *remarks* at a rally". */
export const speechNouns = set(
  'remarks remark comments comment statement statements announcement appeal accusation pledge',
)
