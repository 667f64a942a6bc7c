import type { MappedArea } from '../map/areas'
import { RulingBadge } from '../review/ruling-badge'
import { findingAddress } from '../ui/address'
import { RelationMark, RelationWord } from '../ui/relation-mark'
import { isDisagreement, type Reviews } from './board'
import type { Area } from './truce-lanes'
import styles from './truces.module.css'

/** The answer by area, worst first: what the outlets disagree on, or else how far each has the truce come. The map's words. */
export function TruceVerdicts({
  areas,
  mapped,
  reviews,
}: {
  areas: readonly Area[]
  mapped: ReadonlyMap<string, MappedArea>
  reviews: Reviews
}) {
  return (
    <ul className={styles.verdicts}>
      {areas.map((area) => (
        <Verdict key={area.topic.id} area={area} mapped={mapped.get(area.topic.id)} reviews={reviews} />
      ))}
    </ul>
  )
}

function Verdict({
  area: { topic, findings },
  mapped,
  reviews,
}: {
  area: Area
  mapped: MappedArea | undefined
  reviews: Reviews
}) {
  const disputes = findings.filter(isDisagreement)
  const worst = disputes[0] ?? mapped?.worst
  return (
    <li>
      <h3>
        {worst ? <RelationMark relation={worst.relation} quiet /> : <span className={styles.noSign} />}
        <a href={`#${topic.id}`}>{mapped?.name ?? topic.title}</a>
        {mapped?.place && mapped.place.within.length > 0 && <small>{`in ${mapped.place.within.join(', ')}`}</small>}
        {!mapped?.place?.coordinates && <small>not on the map</small>}
      </h3>
      {disputes.length === 0 && <p>{topic.verdict}</p>}
      {disputes.map(({ id, relation, sentence, question }) => (
        <p key={id}>
          {`${sentence} `}
          <span className="aside">
            <RelationWord relation={relation} />
            {' · '}
            <a href={findingAddress(id)} aria-label={`Reasons: ${question}`}>
              reasons →
            </a>
          </span>{' '}
          <RulingBadge reviews={reviews.get(id)} href={findingAddress(id)} />
        </p>
      ))}
    </li>
  )
}
