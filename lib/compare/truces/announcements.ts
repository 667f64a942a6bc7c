import { sameSpeaker } from '@/lib/resolve/speakers'
import { articlesOf } from '../story'
import type { TruceReading } from './terms'

/** One announcement as several outlets tell it: one announcer, one day, one thing announced. */
export interface Announcement {
  announcer: string
  day: string
  readings: TruceReading[]
}

/** Announcements of which more than one outlet tells, in the story's order. */
export function announcementsOf(readings: readonly TruceReading[]): Announcement[] {
  const found: Announcement[] = []
  const byDay = new Map<string, Announcement[]>()
  for (const reading of readings) {
    const { announcedBy, announcedAt, status } = reading.claim
    if (announcedBy === null || announcedAt === null) continue
    const key = `${announcedAt.slice(0, 10)} ${status}`
    const known = byDay.get(key) ?? []
    byDay.set(key, known)
    const same = known.find(({ announcer }) => sameSpeaker(announcer, announcedBy))
    if (same) same.readings.push(reading)
    else {
      const made = { announcer: announcedBy, day: announcedAt.slice(0, 10), readings: [reading] }
      known.push(made)
      found.push(made)
    }
  }
  return found.filter(({ readings }) => articlesOf(readings).length > 1)
}

/** Claims of one area that more than one outlet lays to one speaker, without the day of an announcement. */
export function sharedAnnouncers(readings: readonly TruceReading[]): { announcer: string; readings: TruceReading[] }[] {
  const groups: { announcer: string; readings: TruceReading[] }[] = []
  for (const reading of readings) {
    const { announcedBy, announcedAt } = reading.claim
    if (announcedBy === null || announcedAt !== null) continue
    const known = groups.find(({ announcer }) => sameSpeaker(announcer, announcedBy))
    if (known) known.readings.push(reading)
    else groups.push({ announcer: announcedBy, readings: [reading] })
  }
  return groups.filter(({ readings }) => articlesOf(readings).length > 1)
}
