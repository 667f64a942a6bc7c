import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { speakerAddress } from '@/components/claim/addresses'
import { quotationTypeWords } from '@/components/claim/words'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { QuotationType } from '@/lib/claims'
import { allSpeakers } from './said'

export const metadata: Metadata = { title: 'Speakers' }

export default async function SpeakersPage() {
  await connection()
  const speakers = await allSpeakers()
  if (speakers.length === 0)
    return (
      <>
        <PageHeader title="Speakers" />
        <EmptyState title="Nobody is quoted yet.">
          Speakers appear when articles are loaded: see <Link href="/">the stories</Link>.
        </EmptyState>
      </>
    )
  return (
    <>
      <PageHeader title="Speakers" aside={`${speakers.length} people, offices and organisations`}>
        Who is quoted, in how many ways, and by whom. Unnamed officials are never put together with named ones.
      </PageHeader>
      <Table label="Speakers" minWidth="40rem">
        <thead>
          <tr>
            <th scope="col">Speaker</th>
            {QuotationType.options.map((type) => (
              <th key={type} scope="col" className="number">
                {quotationTypeWords[type]}
              </th>
            ))}
            <th scope="col">Outlets</th>
          </tr>
        </thead>
        <tbody>
          {speakers.map(({ name, slug, said }) => {
            const quotations = said.flatMap((inStory) => inStory.quotations)
            return (
              <tr key={slug}>
                <th scope="row">
                  <Link href={speakerAddress(name)} prefetch={false}>
                    {name}
                  </Link>
                </th>
                {QuotationType.options.map((type) => (
                  <td key={type} className="number">
                    {quotations.filter(({ claim }) => claim.type === type).length || ''}
                  </td>
                ))}
                <td className="text-soft">{[...new Set(quotations.map(({ outlet }) => outlet))].join(', ')}</td>
              </tr>
            )
          })}
        </tbody>
      </Table>
    </>
  )
}
