import { BE, type StatusRow } from './truce-refusals'
import { formsOf } from './verb-forms'

/**
 * What is done to a truce, and what a truce does, by status: verbs in their base form, all forms of which are read in the active ("X
 * scuttled the truce"), the passive ("the truce was scuttled") and of the truce itself ("the truce frayed"), and nouns made of them ("the
 * scuttling of"). Wordings with more than a verb in them are rows of their own in the other lists. Origin: WordNet's neighbours of the statuses' verbs,
 * kept where news of truces uses them.
 */
interface VerbClass {
  id: string
  status: StatusRow['status']
  rank: number
  /** Their object is a truce. */
  over?: string
  /** Their subject is one. */
  of?: string
  /** Nouns with "of", "to", "in" or "for" before the truce. */
  nouns?: string
}

const classes: readonly VerbClass[] = [
  {
    id: 'truce.collapsed',
    status: 'collapsed',
    rank: 80,
    over: 'shatter wreck torpedo scupper scuttle sabotage destroy sink bury upend derail',
    of: 'collapse unravel disintegrate implode crumble founder fizzle evaporate dissolve splinter',
    nouns: 'collapse breakdown unraveling unravelling disintegration demise',
  },
  {
    id: 'truce.ended',
    status: 'ended',
    rank: 79,
    over: 'terminate cancel scrap ditch abandon revoke rescind repudiate abrogate renounce annul denounce nullify invalidate void',
    of: 'expire lapse elapse',
    nouns: 'expiry expiration termination cancellation abandonment abrogation',
  },
  {
    id: 'truce.eroding',
    status: 'eroding',
    rank: 75,
    over: 'erode fray strain test jeopardize jeopardise undermine imperil endanger shake complicate dent unsettle weaken',
    of: 'erode fray falter wobble teeter weaken deteriorate totter',
    nouns: 'erosion fraying weakening',
  },
  {
    id: 'truce.violated',
    status: 'violated',
    rank: 66,
    over: 'violate breach flout ignore infringe disregard contravene disrupt mar puncture',
    nouns:
      'violation violations breach breaches infringement infringements infraction infractions contravention noncompliance',
  },
  {
    id: 'truce.extended',
    status: 'extended',
    rank: 60,
    over: 'prolong lengthen stretch',
    nouns: 'prolongation lengthening',
  },
  {
    id: 'truce.in-force',
    status: 'in_force',
    rank: 50,
    over: 'observe honor honour uphold',
    of: 'hold prevail endure survive persist stick',
  },
  {
    id: 'truce.announced',
    status: 'announced',
    rank: 40,
    over: 'announce declare proclaim reach broker conclude seal clinch secure sign accept forge unveil ratify adopt approve impose order decree endorse achieve win obtain establish institute initial join arrange mediate strike',
    nouns: 'announcement declaration signing proclamation conclusion acceptance imposition',
  },
  {
    id: 'truce.proposed',
    status: 'proposed',
    rank: 40,
    over: 'propose urge demand seek suggest request advocate float table submit recommend contemplate mull weigh envisage favor favour moot',
    nouns: 'proposal proposals appeal appeals plea pleas demand demands prospect prospects hopes hope chance chances',
  },
]

/** Whose base form is as often a noun: "a test period", "the strain". */
const nounToo = new Set('test strain dent table order request demand strike float erode sink stretch'.split(' '))

/** The forms of a verb that can have a truce as their object. */
const governing = (verb: string) =>
  formsOf(verb).all.filter((form) => !(nounToo.has(verb) && (form === verb || form === `${verb}s`)))

const participleOf = (verb: string) => formsOf(verb).past.at(-1)!

/** The classes as rows of the table of cues. */
export const verbRows: readonly StatusRow[] = classes.map(({ id, status, rank, over = '', of = '', nouns = '' }) => {
  const words = (list: string) => list.split(' ').filter(Boolean)
  const before: string[] = []
  const after: string[] = []
  if (over) {
    before.push(words(over).flatMap(governing).join('|'))
    after.push(
      `${BE} ?now ?being ?since ?soon ?again ?completely ?totally ?formally ?officially ?repeatedly|?strictly|?fully|?widely|?ultimately|?swiftly ?deliberately ?quickly ${words(over).map(participleOf).join('|')}`,
    )
  }
  if (nouns) before.push(`${words(nouns).join('|')} of|to|in|for`)
  if (of)
    after.push(
      words(of)
        .flatMap((verb) => formsOf(verb).finite)
        .join('|'),
    )
  return { id, status, rank, before, beforeGap: 6, after, afterGap: 14 }
})
