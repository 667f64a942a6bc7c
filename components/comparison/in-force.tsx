import Link from 'next/link'
import { claimAddress, hrefWith, type SearchParams } from '../ui/address'
import { Table } from '../ui/table'
import { timeWords } from '../ui/time-words'
import type { BoardArticle } from './board'
import { type Area, type Lane, type Standing, type Word, wordOn } from './truce-lanes'

const words: Record<Standing, string> = {
  stated: 'in force',
  computed: 'in force by its terms',
  ending: 'to end that day, no hour told',
  over: 'over by then',
  open: 'perhaps: no start or end told',
  out: 'no truce there',
}

/** Area by outlet for one day: in force, and according to whom. The days are links, and so is each answer, to the words it rests on. */
export function InForce({
  areas,
  articles,
  days,
  day,
  zone,
  path,
  params,
}: {
  areas: readonly Area[]
  articles: readonly BoardArticle[]
  days: readonly string[]
  day: string
  zone: string
  path: string
  params: SearchParams
}) {
  return (
    <>
      <nav aria-label="Day" className="mb-2">
        <ul className="filter">
          {days.map((each) => (
            <li key={each}>
              <Link
                href={hrefWith(path, params, { on: each })}
                prefetch={false}
                scroll={false}
                aria-current={each === day ? 'true' : undefined}
              >
                {timeWords(each, { short: true })}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Table label={`In force on ${timeWords(day)}`} minWidth={`${10 + articles.length * 9}rem`} stacks even>
        <thead>
          <tr>
            <th scope="col">Area</th>
            {articles.map(({ id, outlet }) => (
              <th key={id} scope="col">
                {outlet}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ topic, lanes }) => (
            <tr key={topic.id}>
              <th scope="row">{topic.title}</th>
              {articles.map(({ id, short }) => (
                <td key={id} data-outlet={short}>
                  <Said word={wordOn(lanesOf(lanes, id), day, zone)} zone={zone} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}

const lanesOf = (lanes: readonly Lane[], articleId: string) =>
  lanes.filter(({ claim }) => claim.articleId === articleId)

/** What an outlet says of the day, linked to its words; bold where it says so itself, soft where it is not sure. */
function Said({ word, zone }: { word: Word | null; zone: string }) {
  if (!word) return <span className="text-soft">not said</span>
  const { standing, claim, until } = word
  const firm = standing === 'stated' || standing === 'computed'
  const end = until ? ` until ${timeWords(until, { zone, short: true })}` : ''
  return (
    <a
      href={claimAddress(claim.articleId, claim.id)}
      title={`“${claim.claim.text}”`}
      className={firm ? undefined : 'text-soft'}
    >
      {standing === 'stated' ? <strong>{words.stated}</strong> : words[standing]}
      {end}
      {standing === 'computed' && ' (computed)'}
    </a>
  )
}
