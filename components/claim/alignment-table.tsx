import type { Utterance } from '@/lib/claims'
import { claimAddress } from '../ui/address'
import { Table } from '../ui/table'
import styles from './marked-words.module.css'
import { variantWords } from './words'

/** All versions of an utterance word by word: one row an outlet, one column a place where any of them differs. */
export function AlignmentTable({ utterance }: { utterance: Utterance }) {
  const columns = Array.from({ length: utterance.columns }, (_, column) => column)
  const aligned = utterance.witnesses.filter(({ cells }) => cells.length > 0)
  return (
    <Table label="The versions word by word" wide>
      <thead className="sr-only">
        <tr>
          <th scope="col">Outlet</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              Place {column + 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {aligned.map((witness) => {
          const byColumn = new Map(witness.cells.map((cell) => [cell.column, cell]))
          return (
            <tr key={witness.claimIds.join()}>
              <th scope="row" className="min-w-32">
                {witness.outlet}
              </th>
              {columns.map((column) => {
                const cell = byColumn.get(column)
                if (!cell || cell.text === '')
                  return (
                    <td key={column} className="text-center">
                      <span className={styles.gap} title="No words here">
                        […]
                      </span>
                    </td>
                  )
                return (
                  <td
                    key={column}
                    className={cell.text.length > 40 ? 'min-w-56' : cell.text.length > 12 ? 'min-w-28' : undefined}
                  >
                    <a
                      href={claimAddress(witness.articleId, witness.claimIds[0]!)}
                      className="quote text-base no-underline hover:underline"
                    >
                      {cell.type ? <mark className={styles.changed}>{cell.text}</mark> : cell.text}
                    </a>
                    {cell.type && <span className="block text-soft">{variantWords[cell.type]}</span>}
                  </td>
                )
              })}
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
