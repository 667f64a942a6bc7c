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
    `say add state write report detail note mention explain reply respond answer observe remark comment tweet
     post recount relate+that disclose reveal indicate specify estimate suggest conclude acknowledge testify recommend predict
     forecast project clarify echo elaborate interject quote joke quip agree sing describe+how put+it insinuate opine
     postulate theorize surmise intimate hint relay recap summarize summarise sum+up spell+out jot  weigh+in`,
  ],
  [
    'neutral',
    'fact',
    `find show recall hear discover determine confirm maintain prove rule pronounce calculate signal mean  demonstrate `,
  ],
  ['neutral', 'words', 'continue read sing recite'],
  ['neutral', 'listener', 'tell inform advise remind notify assure reassure brief alert'],
  [
    'assertive',
    'clause',
    `announce declare insist stress emphasize emphasise argue affirm assert contend proclaim reiterate
     repeat underline underscore point+out make+clear counter retort rejoin concede admit posit
     reason charge complain confess caution vent attest swear+that vouch profess avow reaffirm`,
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
    'hope fear worry lament bemoan regret rejoice boast brag gloat marvel despair gripe grumble wish dread',
  ],
  [
    'emotional',
    'words',
    `shout yell cry scream chant whisper mutter murmur sigh laugh smile nod shrug exclaim snap fume seethe thunder
     roar growl deadpan crow gush muse chuckle bellow chime+in`,
  ],
  ['emotional', 'object', 'bristle+at applaud welcome mourn disdain tout celebrate relish cheer'],
  ['attitude', 'clause', 'think believe feel+that hold+that'],
  [
    'attitude',
    'fact',
    `know understand realize realise remember imagine assume recognize recognise reckon guess anticipate foresee see envision
     feel decide figure learn judge deem sense trust`,
  ],
  [
    'attitude',
    'action',
    `plan intend expect aim+to prefer+to consider consider+whether want wish+to|for seek+to hope+to|for like+to love+to hate+to decide+to|against
     opt+to choose+to  mean+to long+for|to look+to contemplate dream+of strive+to resolve+to anticipate`,
  ],
  [
    'attitude',
    'object',
    `oppose support endorse back embrace accept tolerate appreciate detest loathe despise abhor adore mistrust favor favour love hate dislike resent distrust view regard consider see+~as doubt
     agree+with disagree+with side+with believe+in object+to reject think+of`,
  ],
  ['neutral', 'action', 'ask+for ask+about ask inquire'],
  [
    'judgment',
    'object',
    `accuse blame condemn denounce criticize criticise slam blast  deny dismiss reject refute dispute praise laud
     hail ridicule mock deride decry chastise rebuke lambast lambaste assail defend rip bash scold berate castigate
     commend thank salute credit fault liken compare portray paint describe characterize characterise label brand dub
     call term cite reference invoke discuss outline highlight tout question raise+about rail+against
     speak+about|of|out|against disavow downplay ignore hammer skewer admire apologize+for congratulate warn+of|against
     complain+about|of worry+about boast+about|of refer+to point+to talk+about|up hit+back|out lash+out
     express voice dispute debate challenge  compliment identify link unveil lay+out propose promote pitch protest
     trumpet herald champion float depict cast+~as criticise grill pan knock chide admonish upbraid reprimand
     taunt belittle disparage demean denigrate insult renounce repudiate rebut reprove vilify demonize trash savage
     acclaim extol glorify commemorate congratulate charge+with diagnose+with suspect+of convict+of cite+for
     argue+for|against  rally+against|behind inveigh+against fume+about|at|over gripe+about grumble+about
     remark+on|upon comment+on|upon touch+on elaborate+on reflect+on expound+on testify+about lie+about joke+about
     allude+to hint+at seize+on dwell+on set+out|forth put+forward|forth bring+up play+down shrug+off brush+off|aside
     hit+out call+out excoriate deplore decry censure reproach pillory lampoon debunk espouse recite protest`,
  ],
  [
    'directive',
    'action',
    `urge demand order call+for|on|upon press+for|to plead+for|with appeal+for|to implore beg exhort encourage instruct
     request push+for|to lobby+for|to  ask+to advocate+for advocate command insist+on advise forbid ban
     prohibit challenge+to warn+to vote+to|against|for rule+against|in dare entreat beseech petition `,
  ],
  ['directive', 'clause', 'warn recommend'],
  [
    'commissive',
    'action',
    `vow pledge promise agree+to|on threaten+to swear refuse decline guarantee commit+to undertake+to offer+to volunteer+to`,
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
