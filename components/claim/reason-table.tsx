import type { Reason, Witness } from '@/lib/claims'
import { textAt } from '@/lib/text/span'
import { claimAddress } from '../ui/address'
import { Quote } from '../ui/quote'
import { Table } from '../ui/table'
import { differingSides } from './differing-sides'
import { dimensionWords, resultWords } from './words'

/** Dimensions as rows, witnesses as columns; each cell has the value and its words, and those that stand out are marked. */
export function ReasonTable({
  reasons,
  witnesses,
  texts,
}: {
  reasons: readonly Reason[]
  witnesses: readonly Witness[]
  /** By article id. */
  texts: Readonly<Record<string, string>>
}) {
  return (
    <Table
      label="The comparison, dimension by dimension"
      minWidth={`${12 + witnesses.length * 11}rem`}
      wide={witnesses.length > 5}
    >
      <thead>
        <tr>
          <th scope="col">Compared</th>
          {witnesses.map((witness) => (
            <th key={witness.claimId} scope="col">
              {witness.outlet}
              <span className="block font-normal text-soft">{witness.value}</span>
            </th>
          ))}
          <th scope="col">So</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map((reason) => {
          const standsOut = differingSides(reason)
          return (
            <tr key={reason.dimension}>
              <th scope="row">{dimensionWords(reason.dimension)}</th>
              {witnesses.map((witness) => {
                const index = reason.sides.findIndex(({ claimId }) => claimId === witness.claimId)
                const side = reason.sides[index]
                const text = texts[witness.articleId]
                return (
                  <td key={witness.claimId}>
                    {side?.value == null ? (
                      <span className="text-soft">not in this article</span>
                    ) : standsOut.has(index) ? (
                      <mark
                        data-relation={reason.result === 'contradicts' ? 'contradicts' : 'differs'}
                        className="border-(--hue) border-b-2 bg-transparent font-bold text-inherit"
                      >
                        {side.value}
                      </mark>
                    ) : (
                      side.value
                    )}
                    {side?.span && text !== undefined && (
                      <span className="mt-1 block">
                        <Quote text={textAt(text, side.span)} href={claimAddress(witness.articleId, witness.claimId)} />
                      </span>
                    )}
                  </td>
                )
              })}
              <td className="min-w-48">
                <b>{resultWords[reason.result]}</b>
                {reason.inferred && <span className="text-soft"> · inferred</span>}
                <span className="block text-soft">{reason.text}</span>
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
