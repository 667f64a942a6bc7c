import { describe, expect, it } from 'vitest'
import { extract } from '@/lib/extract/pipeline'
import { textAt } from '@/lib/text/span'

/** What the speaker of the first quotation is, as the text says it. */
function office(text: string) {
  const [first] = extract({ text }).claims.filter((claim) => claim.kind === 'quotation')
  expect(first).toBeDefined()
  if (first?.office) expect(textAt(text, first.office)).toBe(first.office.text)
  return first?.office?.text ?? null
}

describe('what an article says that a speaker is', () => {
  it.each([
    ['Foreign Minister Ana Silva said the bridge was closed.', 'Foreign Minister'],
    ['US Secretary of State Ana Silva said the bridge was closed.', 'US Secretary of State'],
    ['Portugal’s interior minister Ana Silva said the bridge was closed.', 'Portugal’s interior minister'],
    ['“It is closed,” said Lt. Gen. Omar Hadi.', 'Lt. Gen.'],
    ['UN deputy mission chief Omar Hadi said the bridge was closed.', 'UN deputy mission chief'],
    ['“It is closed,” said Omar Hadi, a spokesman for the harbour police.', 'spokesman for the harbour police'],
    [
      'Omar Hadi, head of the harbour office in Lisbon, said the bridge was closed.',
      'head of the harbour office in Lisbon',
    ],
    ['Omar Hadi, a columnist for The Times who lives there, said it was closed.', 'columnist for The Times'],
    ['The UN envoy for Syria, Omar Hadi, said the bridge was closed.', 'UN envoy for Syria'],
    ['Mr. Hadi said it was closed. He met Foreign Minister Omar Hadi of Portugal, they say.', 'Foreign Minister'],
    [
      'Harbour Chief Omar Hadi spoke first. Hadi, a former mayor of Lisbon, said it was closed.',
      'former mayor of Lisbon',
    ],
  ])('%s', (text, expected) => expect(office(text)).toBe(expected))

  it.each([
    'Omar Hadi said the bridge was closed.',
    'Mr. Hadi said the bridge was closed.',
    'Omar Hadi, who met the minister, said the bridge was closed.',
    'Omar Hadi, 52, said the bridge was closed.',
    'The mayor and Omar Hadi said the bridge was closed.',
    'On Monday Omar Hadi said the bridge was closed.',
    'Geneva met Omar Hadi with joy. Omar Hadi said the bridge was closed.',
    'A spokesman for Mr. Hadi came later. Omar Hadi said the bridge was closed.',
    'Talks with the minister\nOmar Hadi said the bridge was closed.',
    'The harbour police said the bridge was closed.',
  ])('none: %s', (text) => expect(office(text)).toBeNull())
})
