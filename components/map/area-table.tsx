import { findingAddress } from '../ui/address'
import { RelationMark } from '../ui/relation-mark'
import { Table } from '../ui/table'
import type { MappedArea } from './areas'

/** What the map shows, in words: where each area lies, who speaks of it, the worst that is found; then what it cannot show. */
export function AreaTable({ areas }: { areas: readonly MappedArea[] }) {
  const placed = areas.filter(({ place }) => place?.coordinates)
  const unplaced = areas.filter(({ place }) => !place?.coordinates)
  return (
    <Table label="The areas of the map" stacks>
      <colgroup>
        <col className="w-[14rem]" />
        <col />
        <col className="w-[16rem]" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col">Told by</th>
          <th scope="col">Worst finding</th>
        </tr>
      </thead>
      {placed.length > 0 && (
        <tbody>
          {placed.map((area) => (
            <AreaRow key={area.id} area={area} />
          ))}
        </tbody>
      )}
      {unplaced.length > 0 && (
        <tbody>
          <tr className="group-head">
            <th scope="rowgroup" colSpan={3}>
              Not on the map
            </th>
          </tr>
          {unplaced.map((area) => (
            <AreaRow key={area.id} area={area} />
          ))}
        </tbody>
      )}
    </Table>
  )
}

function AreaRow({ area: { id, name, place, worst, verdict, outlets } }: { area: MappedArea }) {
  return (
    <tr>
      <th scope="row">
        <a href={`#${id}`}>{name}</a>
        {place && place.within.length > 0 && (
          <p className="font-normal text-sm text-soft">in {place.within.join(', ')}</p>
        )}
      </th>
      <td data-outlet="Told by" className="max-sm:hidden">
        {outlets.join(', ')}
      </td>
      <td data-outlet="Worst finding">
        {worst ? (
          <div>
            <RelationMark relation={worst.relation} />
            <br />
            <a href={findingAddress(worst.id)}>{worst.question}</a>
          </div>
        ) : (
          <span className="text-soft">{verdict}</span>
        )}
      </td>
    </tr>
  )
}
