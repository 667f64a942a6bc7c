import { describe, expect, it } from 'vitest'
import { readMetadata } from '@/lib/extract/metadata'
import { parseDocument } from '@/lib/text/document'

const BODY = 'Negotiators met for a third day on Tuesday and said that the talks would go on through the week.'
const read = (text: string, day: string | null = null) => readMetadata(parseDocument(text), day)
const metadata = (text: string, day: string | null = null) => read(text, day).metadata
const furniture = (text: string) => read(text).furniture.map(({ start, end }) => text.slice(start, end))

describe('dateline', () => {
  it.each([
    ['OSLO, Norway — The minister said on Monday that talks were near.', 'OSLO, Norway'],
    ['CAIRO/TUNIS • The ministers met yesterday.', 'CAIRO/TUNIS'],
    ['ANKARA (AA) – The president has called for calm.', 'ANKARA'],
    ['LIMA, Peru, Sept. 26 (UPI) -- Two people died.', 'LIMA, Peru'],
    ['LONDON, May 2 (Reuters) - Shares fell.', 'LONDON'],
    ['Near the northern border (CNN) -- Hours after it was declared, it held.', 'Near the northern border'],
    ['Lagos, Nigeria (CNN) In grainy images a man walks.', 'Lagos, Nigeria'],
    ['NEWPORT NEWS, Va. - The city voted.', 'NEWPORT NEWS, Va.'],
  ])('reads %s', (text, place) => {
    const { metadata, furniture } = read(text)
    expect(metadata.dateline).toBe(place)
    const { start, end } = metadata.evidence.dateline!
    expect(text.slice(start, end)).toBe(place)
    expect(furniture[0]).toMatchObject({ start: 0 })
  })

  it.each([
    'The minister said — as he had before — that talks were near.',
    'Palestinian Authority (PA) officials said on Monday that talks were near.',
    'The group (known as JAN) said it would not come.',
    'Talks - the third round this year - broke down.',
    'NATO-led forces left the city on Monday.',
    'Kofi Annan: the talks must go on',
  ])('finds none in: %s', (text) => expect(metadata(text).dateline).toBeNull())
})

describe('bylines', () => {
  it.each([
    ['By Ana Silva', ['Ana Silva']],
    ['By Ana Silva and Omar al-Hadi', ['Ana Silva', 'Omar al-Hadi']],
    ['BY ANA SILVA, ASSOCIATED PRESS', ['Ana Silva']],
    ['By Ana Silva in Lisbon', ['Ana Silva']],
  ])('reads %s', (line, names) => {
    const text = `Talks near their end\n${line}\n${BODY}`
    expect(metadata(text).bylines).toEqual(names)
    expect(furniture(text)).toContain(line)
  })

  it.each([
    ['Ana Silva reported from Lisbon, and Omar Hadi from Tunis.', ['Ana Silva', 'Omar Hadi']],
    ['Ana Silva reported from Lisbon, Portugal.', ['Ana Silva']],
    [
      'Ana Maria Silva reported from Faro Beach, and Omar Hadi and Lee Chan from Tunis, Tunisia.',
      ['Ana Maria Silva', 'Omar Hadi', 'Lee Chan'],
    ],
  ])('reads %s', (line, names) => expect(metadata(`${BODY}\n${line}`).bylines).toEqual(names))

  it.each([
    'By Monday the talks were over.',
    'By the end of the day, Ana Silva had left.',
    'Ana Silva reported from the scene that the road was closed.',
    'By all accounts the talks had failed.',
  ])('finds none in: %s', (line) => expect(metadata(`Talks near their end\n${line}\n${BODY}`).bylines).toEqual([]))
})

describe('agency and credits', () => {
  it('lays a text to the agency in the brackets of its dateline', () => {
    const { agency, credits, evidence } = metadata(`ANKARA (AA) – ${BODY}`)
    expect({ agency, credits, basis: evidence.agency?.basis }).toEqual({
      agency: 'Anadolu Agency',
      credits: ['AA'],
      basis: 'stated',
    })
  })

  it.each(['Press Association', '--AFP', '© Reuters', '(AP)'])('lays a text to the agency in its foot: %s', (foot) => {
    const { agency, evidence } = metadata(`${BODY}\n${foot}`)
    expect(foot).toContain(agency?.replace('The Associated Press', 'AP'))
    expect(evidence.agency?.basis).toBe('stated')
  })

  it('infers the agency whose own correspondents the text tells of', () => {
    const { agency, evidence } = metadata(`${BODY}\nIt was quiet, AFP’s correspondents in the city said.`)
    expect([agency, evidence.agency?.basis]).toEqual(['AFP', 'inferred'])
  })

  it('names an agency that the text only cites as a credit', () => {
    const { agency, credits } = metadata(`${BODY}\nThe Associated Press reported that the Tass news agency had left.`)
    expect([agency, credits]).toEqual([null, ['The Associated Press', 'Tass']])
  })

  it.each(['The AA meeting was full.', 'His PA answered the phone.', 'Mr Press and the association left.'])(
    'finds none in: %s',
    (line) => {
      const { agency, credits } = metadata(`${BODY}\n${line}`)
      expect([agency, credits]).toEqual([null, []])
    },
  )
})

describe('headline and outlet', () => {
  it('takes the line above the article', () => {
    expect(metadata(`Talks near their end\n\n${BODY}`).headline).toBe('Talks near their end')
  })

  it('passes over the site’s name and the page’s date', () => {
    const { headline, outlet } = metadata(`Example news\n\nTalks near their end\n\n${BODY}`)
    expect([headline, outlet]).toEqual(['Talks near their end', 'Example'])
    expect(metadata(`Tuesday 3 May 2016\nTalks near their end\n${BODY}`).headline).toBe('Talks near their end')
  })

  it('reads the outlet where a print line or a credit names it', () => {
    const print = `A version of this article appeared in the print edition of The Daily Example on May 03, 2016, with the headline 'Talks'.`
    expect(metadata(`${BODY}\n${print}`).outlet).toBe('The Daily Example')
    expect(metadata(`${BODY}\nNews Credited by: Example times http://www.example.com/`).outlet).toBe('Example times')
  })

  it.each([`OSLO, Norway — ${BODY}\n${BODY}.`, `${BODY}\nThe second paragraph has more.`, BODY])(
    'finds no headline where the text begins with the article',
    (text) => expect(metadata(text).headline).toBeNull(),
  )

  it('takes no section for an outlet', () => {
    expect(metadata(`World news\nTalks near their end\n${BODY}`).outlet).toBeNull()
  })
})

describe('furniture', () => {
  it.each([
    '– Peace talks? –',
    'Additional reporting by Ana Silva',
    'Sign up for our morning letter',
    'Today’s headlines, directly to your inbox every morning.',
    'The Associated Press and Reuters contributed to this report.',
    '* * *',
  ])('leaves out: %s', (line) => expect(furniture(`${BODY}\n${line}\n${BODY}.`)).toContain(line))

  it('leaves out a line printed twice, once', () => {
    const caption = 'The foreign minister arrives for the talks'
    expect(furniture(`${caption}\n${caption}\n${BODY}`)).toEqual([caption])
  })

  it('leaves out all that follows the head of the page’s links', () => {
    const links = 'Related stories\nTen die in fire\nMayor resigns'
    expect(furniture(`${BODY}\n${links}`)).toEqual([links])
  })

  it.each([
    'Related stories were told by 20 witnesses who had seen the fire and had left the building before the roof fell in.',
    'Also in the car were two children, and the police said that both of them had been killed in the crash on Monday.',
    'Copyright law is at issue in the case, which has cost both of the firms more than a hundred million so far.',
    'Photo of the day: he said that he was sorry.',
  ])('keeps the sentence: %s', (line) => expect(furniture(`${BODY}\n${line}\n${BODY}.`)).toEqual([]))
})
