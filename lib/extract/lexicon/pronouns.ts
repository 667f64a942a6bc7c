/** Gender, where a word tells it. */
export type Gender = 'male' | 'female' | 'unknown'

export interface PronounRow {
  gender: Gender
  number: 'singular' | 'plural'
  /** Can stand for a person as subject. `it` stands for organisations and documents only. */
  person: boolean
}

/** Third-person subjects. The first and second person are the writer or the reader: no source outside of quotation marks. */
export const subjectPronouns = new Map<string, PronounRow>([
  ['he', { gender: 'male', number: 'singular', person: true }],
  ['she', { gender: 'female', number: 'singular', person: true }],
  ['it', { gender: 'unknown', number: 'singular', person: false }],
  ['they', { gender: 'unknown', number: 'plural', person: true }],
])

/** Possessives and objects: they show gender, and stand before a noun of speech ("his claim that"). */
export const possessivePronouns = new Map<string, Gender>([
  ['his', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
])

export const writerPronouns = new Set('i we you me us my our your'.split(' '))
