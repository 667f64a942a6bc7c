import Link from 'next/link'
import { hrefWith, type SearchParams } from '../ui/address'
import { Table } from '../ui/table'
import { timeWords } from '../ui/time-words'
import type { BoardArticle } from './board'
import { type Area, type Standing, standingOn } from './truce-lanes'

const words: Record<Standing, string> = {
  stated: 'in force',
  computed: 'in force by its terms (computed)',
  open: 'perhaps: no start or end told',
  over: 'over by then',
  out: 'no truce there',
}

/** Area by outlet for one day: in force, and according to whom. The days are links. */
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
              {articles.map(({ id, short }) => {
                const standing = standingOn(
                  lanes.filter(({ claim }) => claim.articleId === id),
                  day,
                  zone,
                )
                const firm = standing === 'stated' || standing === 'computed'
                return (
                  <td key={id} data-outlet={short} className={firm ? undefined : 'text-soft'}>
                    {standing === 'stated' ? <strong>{words.stated}</strong> : standing ? words[standing] : 'not said'}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
