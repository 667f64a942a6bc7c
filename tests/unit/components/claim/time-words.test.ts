import { describe, expect, it } from 'vitest'
import { hoursWords, periodWords, timeWords } from '@/components/claim/time-words'

describe('times in words, at the precision that they have', () => {
  it.each([
    ['2011', '2011'],
    ['2016-02', 'Feb 2016'],
    ['2016-05-02', 'Mon 2 May 2016'],
    ['2016-02-29', 'Mon 29 Feb 2016'],
    ['2016-05-03T22:00:00Z', 'Wed 4 May 2016, 1:00 am'],
    ['2016-05-03T09:30Z', 'Tue 3 May 2016, 12:30 pm'],
  ])('%s', (iso, words) => expect(timeWords(iso, 'Asia/Damascus')).toBe(words))

  it.each([
    ['2016-04-22', '2016-05-02', 'Fri 22 Apr – Mon 2 May 2016'],
    ['2015-12-31', '2016-01-01', 'Thu 31 Dec 2015 – Fri 1 Jan 2016'],
    ['2016-05-02', '2016-05-02', 'Mon 2 May 2016'],
    ['2011', '2016-05-02', '2011 – Mon 2 May 2016'],
    ['2011', null, 'since 2011'],
    [null, '2016-05', 'until May 2016'],
    [null, null, 'no dates'],
  ])('%s to %s', (start, end, words) => expect(periodWords(start, end)).toBe(words))

  it.each([
    [1, '1 hour'],
    [48, '48 hours'],
    [72, '3 days'],
    [80, '80 hours'],
  ])('%d hours', (hours, words) => expect(hoursWords(hours)).toBe(words))
})
