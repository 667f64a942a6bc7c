import type { Claim } from '@/lib/claims'
import { readingsOf } from './readings'

/** What a reader would want to know and the article does not say, by the field's label. */
const missingWords: Record<string, string> = {
  Speaker: 'who speaks',
  Victims: 'who the victims are',
  Place: 'where',
  Period: 'when',
  Cause: 'by what',
  'Blamed on': 'by whom',
  'Counted by': 'who counted',
  Area: 'where',
  'Announced by': 'who announced it',
  'In force from': 'from when',
  'Stated end': 'until when',
}

/** What was read from a claim's words: field, value, how it is known, and the words it rests on; then what the article does not say. */
export function ReadingList({ claim, text, zone }: { claim: Claim; text: string; zone: string }) {
  const rows = readingsOf(claim, text, zone)
  const missing = rows.flatMap(({ label, value }) => (value === null ? (missingWords[label] ?? []) : []))
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {rows.map(({ label, value, basis, words }) =>
          value === null ? null : (
            <div key={label + value} className="contents">
              <dt className="font-normal text-soft">{label}</dt>
              <dd>
                {value}
                {basis && <span className="text-soft"> · {basis}</span>}
                {words && words !== value && <span className="quote block">“{words}”</span>}
              </dd>
            </div>
          ),
        )}
        <div className="contents">
          <dt className="font-normal text-soft">Rule</dt>
          <dd>
            <code className="font-sans">{claim.rule}</code>
          </dd>
        </div>
      </dl>
      {missing.length > 0 && <p className="mt-1 text-soft">Not in this article: {missing.join(', ')}.</p>}
    </>
  )
}
