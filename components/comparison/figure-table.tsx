import { outcomeWords } from '../claim/words'
import { RulingBadge } from '../review/ruling-badge'
import { claimAddress } from '../ui/address'
import { Table } from '../ui/table'
import { periodWords } from '../ui/time-words'
import type { FigureClaim, Reviews } from './board'
import { numberOf, rangeValue } from './claim-value'

/** All figures of a story, a row each. */
export function FigureTable({
  figures,
  reviews,
  zone,
}: {
  figures: readonly FigureClaim[]
  reviews: Reviews
  zone: string
}) {
  return (
    <Table label="Table of all figures" minWidth="76rem" stacks>
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Number</th>
          <th scope="col">Range</th>
          <th scope="col">Outcome</th>
          <th scope="col">Victims</th>
          <th scope="col">Place</th>
          <th scope="col">Period</th>
          <th scope="col">Cause</th>
          <th scope="col">Counted by</th>
          <th scope="col">In its words</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ id, articleId, short, outlet, claim }) => (
          <tr key={id}>
            <th scope="row" title={outlet}>
              {short}
            </th>
            <td data-outlet="Number">
              {numberOf(claim)} <RulingBadge reviews={reviews.get(id)} href={claimAddress(articleId, id)} />
            </td>
            <td data-outlet="Range">{rangeValue(claim)}</td>
            <td data-outlet="Outcome">{outcomeWords[claim.outcome]}</td>
            <td data-outlet="Victims">{claim.victims ?? <NotSaid />}</td>
            <td data-outlet="Place">{claim.place ?? <NotSaid />}</td>
            <td data-outlet="Period">
              {(claim.period && periodWords(claim.period.start, claim.period.end, zone)) ?? <NotSaid />}
            </td>
            <td data-outlet="Cause">{claim.cause ?? <NotSaid />}</td>
            <td data-outlet="Counted by">{claim.counter ?? <NotSaid words="nobody named" />}</td>
            <td data-outlet="Words" className="sm:w-[24rem]">
              <a className="quote clamp" href={claimAddress(articleId, id)}>
                {`“${claim.text}”`}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const NotSaid = ({ words = 'not said' }: { words?: string }) => <span className="text-soft">{words}</span>
