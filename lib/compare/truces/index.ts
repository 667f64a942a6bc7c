import type { ComparableStory, Topic } from '@/lib/claims'
import type { FindingDraft } from '../findings'
import type { Places } from '../places'
import { areaNamed, truceVerdict } from '../sentences/truces'
import { articlesOf } from '../story'
import { announcementsOf } from './announcements'
import { coverFinder } from './findings/cover'
import { declarationFinder } from './findings/declarations'
import { endFinder } from './findings/ends'
import type { TruceFinder, TruceStory } from './findings/finder'
import { lengthFinder } from './findings/lengths'
import { announcementFinder, singleAreaFinder, speakerFinder } from './findings/origins'
import { ownTermsFinder } from './findings/own-terms'
import { stageFinder } from './findings/stages'
import { startFinder } from './findings/starts'
import { statusFinder } from './findings/statuses'
import { readingsOf, type TruceTopic, truceTopics } from './readings'

/** All that is looked for, in the order in which it is told where severities are equal. */
const finders: readonly TruceFinder[] = [
  endFinder,
  ownTermsFinder,
  lengthFinder,
  statusFinder,
  coverFinder,
  startFinder,
  declarationFinder,
  stageFinder,
  announcementFinder,
  speakerFinder,
  singleAreaFinder,
]

/** Topics (one an area) and findings of a story's truce claims. */
export function compareTruces(story: ComparableStory, places: Places): { topics: Topic[]; findings: FindingDraft[] } {
  const readings = readingsOf(story, places)
  const topics = truceTopics(readings, places)
  const asked: TruceStory = {
    clock: { day: story.date, zone: story.zone },
    places,
    topics,
    announcements: announcementsOf(readings),
  }
  const findings = finders.flatMap((find) => find(asked)).map(withWhatIsTold)
  const outlets = story.articles.map(({ outlet }) => outlet)
  return { topics: topics.map((topic) => published(topic, topics, findings, outlets, places)), findings }
}

/** A dimension on which none of the articles has a word is no reason. */
const withWhatIsTold = (finding: FindingDraft): FindingDraft => ({
  ...finding,
  reasons: finding.reasons.filter(({ sides }) => sides.some(({ value }) => value !== null)),
})

function published(
  topic: TruceTopic,
  topics: readonly TruceTopic[],
  findings: readonly FindingDraft[],
  outlets: readonly string[],
  places: Places,
): Topic {
  const { readings, area } = topic
  const having = new Set(articlesOf(readings).map(({ outlet }) => outlet))
  const own = findings.filter(({ topicId }) => topicId === topic.id).map(({ relation }) => relation)
  const worst = own.includes('contradicts') ? 'contradicts' : own.includes('differs') ? 'differs' : null
  const inside =
    area === null || places.isCountry(area)
      ? []
      : topics.filter((other) => other !== topic && places.relate(other.area, area) === 'within')
  return {
    id: topic.id,
    kind: 'truce',
    title:
      area === null
        ? 'Truce, area not named'
        : `Truce in ${areaNamed(area)}${places.isCountry(area) ? ' as a whole' : ''}`,
    verdict: truceVerdict(
      readings,
      worst,
      outlets.filter((outlet) => !having.has(outlet)),
    ),
    claimIds: readings.map(({ id }) => id),
    partIds: inside.flatMap(({ readings }) => readings.map(({ id }) => id)),
    placeId: area === null ? null : places.idOf(area),
    origins: originsOf(topic),
  }
}

function originsOf({ readings }: TruceTopic): Topic['origins'] {
  const byAnnouncer = new Map<string, Set<string>>()
  for (const { claim, article } of readings)
    if (claim.announcedBy)
      byAnnouncer.set(claim.announcedBy, (byAnnouncer.get(claim.announcedBy) ?? new Set()).add(article.outlet))
  const crediting = new Set([...byAnnouncer.values()].flatMap((outlets) => [...outlets]))
  return {
    named: [...byAnnouncer].map(([name, outlets]) => ({ name, outlets: [...outlets] })),
    unnamed: articlesOf(readings)
      .map(({ outlet }) => outlet)
      .filter((outlet) => !crediting.has(outlet)),
  }
}
