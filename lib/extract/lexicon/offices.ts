import type { Gender } from './pronouns'

/**
 * Nouns for people who speak in the news, by what they are. A definite one ("the minister") stands for a person named
 * before with that office or a kindred one (same row); an indefinite or plural one is an anonymous source. Origin: the
 * sources annotated in PARC 3 and PolNeAR, offices of the AP Stylebook. Each row is a group of near synonyms.
 */
const kindred = `
president ruler strongman commander-in-chief
leader
diplomat minister secretary envoy ambassador negotiator mediator consul
senator lawmaker congressman congresswoman representative legislator mp politician parliamentarian
nominee candidate contender rival hopeful challenger opponent standard-bearer frontrunner front-runner
spokesman spokeswoman spokesperson aide adviser advisor official press-secretary
general commander colonel officer admiral marshal captain lieutenant soldier veteran
billionaire businessman businesswoman mogul tycoon developer executive ceo chairman chairwoman chair chief director head boss founder co-founder manager owner
lawyer attorney prosecutor counsel solicitor
judge justice magistrate
governor mayor commissioner councilman councilwoman
professor scholar academic scientist researcher economist historian expert analyst specialist
reporter journalist correspondent columnist writer author anchor host moderator commentator pundit editor
activist organizer campaigner advocate protester demonstrator
doctor physician surgeon medic nurse
resident witness neighbor neighbour survivor villager shopkeeper
actor actress singer rapper comedian filmmaker musician star artist
king prince emir monarch crown-prince
queen princess
pope cardinal bishop archbishop priest pastor imam rabbi cleric preacher ayatollah
strategist pollster consultant operative
sheriff detective inspector investigator policeman policewoman
teacher student parent mother father wife husband son daughter brother sister woman man boy girl widow friend
premier chancellor
speaker whip
chaplain historian philosopher
engineer architect builder contractor surveyor
pilot driver sailor fisherman farmer miner worker trader banker broker investor shareholder
firefighter paramedic rescuer volunteer
councillor councilor alderman delegate lobbyist trustee auditor regulator watchdog
passenger tourist refugee migrant hostage prisoner detainee shopper customer pensioner homeowner voter
biographer blogger photographer teenager youth monk nun
source insider`

export const kindredOf = new Map<string, number>(
  kindred
    .trim()
    .split('\n')
    .flatMap((row, index) => row.split(' ').map((word) => [word, index] as const)),
)

const gendered: [Gender, string][] = [
  [
    'male',
    'spokesman congressman chairman businessman councilman policeman king prince man father son brother husband boy actor pope cardinal priest statesman',
  ],
  [
    'female',
    'spokeswoman congresswoman chairwoman businesswoman councilwoman policewoman queen princess woman mother daughter sister wife girl actress widow',
  ],
]
export const genderOfOffice = new Map<string, Gender>(
  gendered.flatMap(([gender, words]) => words.split(' ').map((word) => [word, gender] as const)),
)

/** People in the plural without one form in the singular row above. */
export const crowds = new Set(
  `people police troops authorities critics supporters opponents allies sources rebels militants fighters forces
   republicans democrats conservatives liberals americans voters women men others some many several both most few all
   families relatives leaders media staff medics rescuers prosecutors investigators environmentalists experts insiders
   data those observers neighbours neighbors none each one pair two duo trio government opposition regime military army`.split(
    /\s+/,
  ),
)

const singular = (word: string) =>
  kindredOf.has(word)
    ? word
    : word.endsWith('men')
      ? `${word.slice(0, -3)}man`
      : word.endsWith('ies')
        ? `${word.slice(0, -3)}y`
        : word.endsWith('es') && kindredOf.has(word.slice(0, -2))
          ? word.slice(0, -2)
          : word.endsWith('s')
            ? word.slice(0, -1)
            : word

/** The office that a noun names, in the singular, with its group; null for other nouns. */
export function officeOf(word: string): { office: string; group: number; plural: boolean } | null {
  const office = singular(word)
  const group = kindredOf.get(office)
  return group === undefined ? null : { office, group, plural: office !== word }
}
