import type { ComparableStory, Topic } from '@/lib/claims'
import type { FindingDraft } from '../findings'
import type { Places } from '../places'
import { truceVerdict } from '../sentences/truces'
import { articlesOf } from '../story'
import { announcementsOf } from './announcements'
import { endFinder } from './findings/ends'
import type { TruceFinder, TruceStory } from './findings/finder'
import { announcementFinder, singleAreaFinder, speakerFinder } from './findings/origins'
import { startFinder } from './findings/starts'
import { statusFinder } from './findings/statuses'
import { readingsOf, type TruceTopic, truceTopics } from './readings'

/** All that is looked for, in the order in which it is told where severities are equal. */
const finders: readonly TruceFinder[] = [
  endFinder,
  statusFinder,
  startFinder,
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
  const findings = finders.flatMap((find) => find(asked))
  const outlets = story.articles.map(({ outlet }) => outlet)
  return { topics: topics.map((topic) => published(topic, topics, findings, outlets, places)), findings }
}

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
        : `${places.isCountry(area) ? `Truce in ${area} as a whole` : `Truce in ${area}`}`,
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
