import { describe, expect, it } from 'vitest'
import { matchExpression, parseQuery } from '@/lib/store/words'

describe('matchExpression', () => {
  it.each([
    ['truce', '"truce"*'],
    ['us truce', '"us" AND "truce"*'],
    ['"cessation of hostilities" Aleppo', '"cessation of hostilities" AND "aleppo"*'],
    ['de Mistura’s', '"de" AND "mistura s"'],
    ['Côte', '"cote"*'],
    // What FTS5 would take for operators are words like any other, or nothing.
    ['truce OR NOT (aleppo*)', '"truce"* AND "or" AND "not"* AND "aleppo"*'],
    ['text:truce ^a NEAR(b, 2)', '"text truce"* AND "a" AND "near b" AND "2"'],
    ["'; DROP TABLE Claim; --", '"drop"* AND "table"* AND "claim"*'],
    ['"open', '"open"'],
    ['" * - "', ''],
    ['', ''],
  ])('%s', (query, expression) => expect(matchExpression(parseQuery(query))).toBe(expression))
})
