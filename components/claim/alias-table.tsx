import { claimAddress } from '../ui/address'
import { Quote } from '../ui/quote'
import { Table } from '../ui/table'
import type { Alias } from './introductions'
import { basisWords } from './words'

/** The words from which a speaker was known, with how, how often, and where in each outlet. */
export function AliasTable({ aliases }: { aliases: readonly Alias[] }) {
  return (
    <Table label="The words that the speaker was known from" minWidth="36rem">
      <thead>
        <tr>
          <th scope="col">Words</th>
          <th scope="col">Known</th>
          <th scope="col">Outlets, first place in each</th>
          <th scope="col" className="number">
            Quotations
          </th>
        </tr>
      </thead>
      <tbody>
        {aliases.map(({ words, basis, count, places }) => (
          <tr key={`${basis} ${words}`}>
            <th scope="row" className="font-normal">
              <Quote text={words} />
            </th>
            <td className="text-soft">{basisWords[basis]}</td>
            <td>
              {places.map(({ outlet, claim }, at) => (
                <span key={outlet}>
                  {at > 0 && ', '}
                  <a href={claimAddress(claim.articleId, claim.id)}>{outlet}</a>
                </span>
              ))}
            </td>
            <td className="number">{count}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
