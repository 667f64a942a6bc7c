import { claimAddress } from '../ui/address'
import { Quote } from '../ui/quote'
import { Table } from '../ui/table'
import type { Introduction } from './introductions'
import { basisWords } from './words'

/** How each outlet introduces a speaker, what it calls them, and which verbs it gives them. */
export function IntroductionTable({
  introductions,
  sentenceIn,
}: {
  introductions: readonly Introduction[]
  /** The sentence in which an outlet first names the speaker; null where it never does. */
  sentenceIn: (outlet: string) => string | null
}) {
  return (
    <Table label="How each outlet names the speaker" minWidth="36rem">
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Introduced</th>
          <th scope="col">Called</th>
          <th scope="col">Who …</th>
          <th scope="col" className="number">
            Quotations
          </th>
        </tr>
      </thead>
      <tbody>
        {introductions.map(({ outlet, count, called, cues }) => {
          const sentence = sentenceIn(outlet)
          return (
            <tr key={outlet}>
              <th scope="row">{outlet}</th>
              <td className="min-w-64 max-w-96">
                {sentence === null ? (
                  <span className="text-soft">not by name in this article</span>
                ) : (
                  <Quote text={sentence} />
                )}
              </td>
              <td>
                {called.map(({ words, basis, claim }) => (
                  <span key={words} className="block">
                    <Quote text={words} href={claimAddress(claim.articleId, claim.id)} />
                    {basis !== 'named' && <span className="text-soft"> {basisWords[basis]}</span>}
                  </span>
                ))}
              </td>
              <td>
                {cues.map((cue) => (
                  <span key={cue.words} className="block">
                    <Quote text={cue.words} />
                    <span className="text-soft">
                      {cue.count > 1 && ` × ${cue.count}`}
                      {cue.class !== 'neutral' && ` · ${cue.class}`}
                    </span>
                  </span>
                ))}
              </td>
              <td className="number">{count}</td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
