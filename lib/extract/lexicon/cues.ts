import type { CueClass } from '@/lib/claims'
import { formsOf, type VerbForm } from './cues-forms'

/**
 * What a cue verb takes as its content: `clause` (said that …), `fact` (only with "that", "how", "whether": found that …),
 * `listener` (told X that …), `object` (condemned the
 * raid), `action` (vowed to …, urged X to …, called for …), `words` (only marked words: smiled).
 */
export type Complement = 'clause' | 'fact' | 'listener' | 'object' | 'action' | 'words'

export interface CueRow {
  lemma: string
  class: CueClass
  complement: Complement
  /** Prepositions that tie the content to the verb: "accused X *of*", "called *for*". One of them must follow. */
  particles: string[]
}

/**
 * Verbs of attribution with their class: what the writer shows of the act of saying. Origin: the cues annotated in PARC 3
 * and PolNeAR, Levin's classes 37 (communication), 33 (judgment) and 29 (opinion), sorted by hand into the classes of
 * Hyland's reporting verbs. A verb with a preposition is written `verb+preposition|preposition`.
 */
const rows: [CueClass, Complement, string][] = [
  [
    'neutral',
    'clause',
    `say add state write report note mention explain reply respond answer observe remark comment  recall tweet
     post  recount relate disclose reveal indicate specify estimate    suggest conclude
     acknowledge testify recommend predict forecast project       clarify echo
     elaborate interject quote joke quip agree         think sing
            describe+how put+it `,
  ],
  [
    'neutral',
    'fact',
    `find show hear learn discover see decide figure know understand determine realize realise remember imagine confirm
     prove assume rule recognize recognise calculate detail reckon guess signal anticipate envision question wonder mean`,
  ],
  ['neutral', 'words', 'continue read sing recite'],
  ['neutral', 'listener', 'tell inform advise remind notify assure brief'],
  [
    'assertive',
    'clause',
    `announce declare insist stress emphasize emphasise argue maintain affirm assert contend proclaim reiterate
     repeat underline underscore point+out make+clear believe believes counter retort rejoin concede admit posit
     reason charge complain confess caution feel+that hold+that vent`,
  ],
  ['assertive', 'listener', 'convince persuade'],
  [
    'doubtful',
    'clause',
    'claim allege suspect doubt suppose presume speculate purport insinuate imply wonder question pretend',
  ],
  [
    'emotional',
    'clause',
    'hope fear worry lament bemoan regret rejoice boast brag gloat marvel despair gripe grumble wish',
  ],
  [
    'emotional',
    'words',
    `shout yell cry scream chant whisper mutter murmur sigh laugh smile nod shrug exclaim snap fume seethe thunder
     roar growl deadpan crow gush muse chuckle bellow chime+in`,
  ],
  ['emotional', 'object', 'bristle+at applaud welcome mourn disdain tout celebrate'],
  ['neutral', 'action', 'ask+for ask plan intend seek+to expect aim+to prefer+to consider consider+whether'],
  [
    'judgment',
    'object',
    `accuse blame condemn denounce criticize criticise slam blast attack deny dismiss reject refute dispute praise laud
     hail ridicule mock deride decry chastise rebuke lambast lambaste assail oppose defend support endorse back
     rip bash scold berate castigate commend thank salute credit fault liken compare portray paint describe characterize
     characterise label brand dub call term cite reference invoke discuss outline highlight tout question raise+about
     object+to rail+against speak+about|of|out disavow downplay ignore hammer skewer admire apologize+for congratulate
     disagree+with warn+of|against complain+about|of worry+about boast+about|of refer+to point+to talk+about
     express voice dispute challenge address compliment identify link unveil lay+out propose offer`,
  ],
  [
    'directive',
    'action',
    `urge demand order call+for|on|upon press+for|to plead+for|with appeal+for|to implore beg exhort encourage instruct
     request want push+for|to lobby+for invite ask+to advocate+for advocate require command insist+on advise forbid ban
     prohibit challenge+to warn+to`,
  ],
  ['directive', 'clause', 'warn recommend'],
  [
    'commissive',
    'action',
    `vow pledge promise agree+to|on threaten swear refuse decline guarantee commit+to undertake+to decide+to|against`,
  ],
]

export type CueForm = VerbForm & { row: CueRow }

/** Every written form of every cue verb, with the rows that it may belong to. */
export const cueForms: ReadonlyMap<string, CueForm[]> = build()

function build() {
  const forms = new Map<string, CueForm[]>()
  for (const [cueClass, complement, verbs] of rows) {
    for (const entry of verbs.split(/\s+/)) {
      const [lemma = '', particles = ''] = entry.split('+')
      const row: CueRow = {
        lemma,
        class: cueClass,
        complement,
        particles: particles === '' ? [] : particles.split('|'),
      }
      for (const form of formsOf(lemma)) {
        const known = forms.get(form.text) ?? []
        known.push({ ...form, row })
        forms.set(form.text, known)
      }
    }
  }
  return forms
}
