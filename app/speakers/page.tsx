import type { Metadata } from 'next'
import Link from 'next/link'
import { connection } from 'next/server'
import { speakerAddress } from '@/components/claim/addresses'
import { quotationTypeWords } from '@/components/claim/words'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { Table } from '@/components/ui/table'
import { QuotationType } from '@/lib/claims'
import { parseName } from '@/lib/resolve/speakers/names'
import { listSpeakers, type SpeakerSummary } from '@/lib/store'

export const metadata: Metadata = { title: 'Speakers' }

export default async function SpeakersPage() {
  await connection()
  const speakers = await listSpeakers()
  if (speakers.length === 0)
    return (
      <>
        <PageHeader title="Speakers" />
        <EmptyState title="Nobody is quoted yet.">
          Speakers appear when articles are loaded: see <Link href="/">the stories</Link>.
        </EmptyState>
      </>
    )
  const isNamed = ({ name }: SpeakerSummary) => parseName(name).kind !== 'anonymous'
  const named = speakers.filter(isNamed)
  const unnamed = speakers.filter((speaker) => !isNamed(speaker))
  return (
    <>
      <PageHeader title="Speakers" aside={`${named.length} people, offices and organisations`}>
        Who is quoted in all stories, how often, and by which outlets.
      </PageHeader>
      <SpeakerTable label="Speakers" speakers={named} />
      {unnamed.length > 0 && (
        <section className="mt-10">
          <div className="kicker">
            <h2>Sources without a name</h2>
          </div>
          <p className="mb-3 max-w-prose text-soft">
            Listed by the words the articles use. Whether “officials” in two articles are the same people cannot be
            told.
          </p>
          <SpeakerTable label="Sources without a name" speakers={unnamed} />
        </section>
      )}
    </>
  )
}

function SpeakerTable({ label, speakers }: { label: string; speakers: readonly SpeakerSummary[] }) {
  return (
    <Table label={label} minWidth="40rem">
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
        {speakers.map(({ name, quotationCounts, outlets, office }) => (
          <tr key={name}>
            <th scope="row" className="w-80">
              <Link href={speakerAddress(name)} prefetch={false}>
                {name}
              </Link>
              {office && <span className="block font-normal text-soft">{office}</span>}
            </th>
            {QuotationType.options.map((type) => (
              <td key={type} className="number w-24">
                {quotationCounts[type] || ''}
              </td>
            ))}
            <td className="text-soft">{outlets.join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
