import { describe, expect, it } from 'vitest'
import { paragraphAt, parseDocument, sentenceAt, tokenIndexAt, tokensOf } from '@/lib/text/document'
import { cpuMilliseconds } from '@/tests/support/cpu-time'

const sentences = (text: string) => parseDocument(text).sentences.map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['a full stop', ['He left.', 'She stayed.']],
    ['titles and initials', ['Gen. J. R. Silva met Mr. Ray.', 'Dr. Hadi did not.']],
    ['countries in capitals', ['The U.S. envoy left.', 'He went to the U.S.', 'The talks went on.']],
    ['times', ['It began at 1 p.m. on Monday.', 'It ended at 5 p.m.', 'The hall was empty.']],
    ['months', ['It was signed on Feb. 27 in Oslo.', 'It held.']],
    ['a question', ['Who left?', 'She did!', 'They stayed.']],
    ['an ellipsis in a sentence', ['We are hopeful... we will try.', 'Wait.']],
    ['an ellipsis at an end', ['We are hopeful…', 'But not there yet.']],
    ['a quotation with its own stop', ['“We are hopeful.”', 'He left.']],
    ['a quotation of two sentences', ['“It’s a crime.', 'It will not stand,” he said.']],
    ['a quotation before a cue in lower case', ['“Who left?” he asked.', 'No one spoke.']],
    ['a sentence that opens with a mark', ['He left.', '“We are hopeful,” she said.']],
    ['a sentence that opens with a number', ['He left.', '12 people stayed.']],
    ['brackets', ['He left (at 5 p.m.) and slept.', 'She stayed.']],
    ['decimals and versions', ['It rose by 3.5 percent.', 'Then it fell.']],
    ['a company', ['Silva Inc. of Oslo was sold.', 'It closed.']],
    ['middle initials', ['John F. Silva spoke.', 'Ana B. Hadi did not.']],
  ])('%s', (_, expected) => expect(sentences(expected.join(' '))).toEqual(expected))

  it('end with their line', () => {
    expect(sentences('Talks near their end\nHe left\r\n\r\nShe stayed')).toEqual([
      'Talks near their end',
      'He left',
      'She stayed',
    ])
  })
})

describe('the document', () => {
  const text = 'One two. Three four.\n\n  Five six seven.  \n'
  const document = parseDocument(text)

  it('has paragraphs with their sentences', () => {
    expect(
      document.paragraphs.map(({ start, end, firstSentence, lastSentence }) => [
        text.slice(start, end),
        lastSentence - firstSentence,
      ]),
    ).toEqual([
      ['One two. Three four.', 2],
      ['Five six seven.', 1],
    ])
  })

  it('finds tokens, sentences and paragraphs by offset', () => {
    expect(tokensOf(document, document.sentences[1]!).map((token) => token.text)).toEqual(['Three', 'four', '.'])
    expect(sentenceAt(document, text.indexOf('four'))?.index).toBe(1)
    expect(paragraphAt(document, text.indexOf('six'))?.index).toBe(1)
    expect(sentenceAt(parseDocument('  a'), 0)).toBeUndefined()
    expect(document.tokens[tokenIndexAt(document, text.indexOf('four'))]?.text).toBe('four')
    expect(tokenIndexAt(document, text.length)).toBe(document.tokens.length)
  })

  it.each(['', ' ', '\n\n'])('is empty for %j', (blank) => {
    expect(parseDocument(blank)).toMatchObject({ tokens: [], sentences: [], paragraphs: [] })
  })

  it.each(['a. ', 'A.\n', '”', '. ', '“a” ', '!'])('is linear for 200 KB of %j', (piece) => {
    expect(cpuMilliseconds(() => parseDocument(piece.repeat(200_000 / piece.length)))).toBeLessThan(2_000)
  })
})
