import { coverage } from './covered'

export interface Window {
  start: string | null
  end: string | null
}

/** First and last instant of a window, as epoch milliseconds; null where that side is not known. */
export const windowBounds = ({ start, end }: Window, zone: string) => ({
  from: start === null ? null : coverage(start, zone).from,
  to: end === null ? null : coverage(end, zone).to,
})
