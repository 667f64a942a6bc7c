import { timeWords } from './time-words'

/** A date or time in plain words, with its machine form beside it. */
export function DateText({ iso, zone, short }: { iso: string; zone?: string; short?: boolean }) {
  return <time dateTime={iso}>{timeWords(iso, { zone, short })}</time>
}
