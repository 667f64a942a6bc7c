/**
 * News agencies whose text other outlets print. Origin: the members of the News Agencies World Congress and of the
 * European Alliance of News Agencies that English-language papers credit, with the forms of their style guides.
 * `short` forms are words of their own elsewhere ("AA", "PA"): they count only in brackets, after a slash or in a foot line.
 */
export const wireAgencies: { name: string; forms: string[]; short?: string[] }[] = [
  { name: 'AFP', forms: ['AFP', 'Agence France-Presse', 'Agence France Presse'] },
  { name: 'The Associated Press', forms: ['The Associated Press', 'Associated Press'], short: ['AP'] },
  { name: 'Reuters', forms: ['Reuters', 'Thomson Reuters', 'REUTERS'] },
  { name: 'UPI', forms: ['UPI', 'United Press International'] },
  { name: 'Press Association', forms: ['Press Association', 'PA Media'], short: ['PA'] },
  { name: 'Anadolu Agency', forms: ['Anadolu Agency', 'Anadolu'], short: ['AA'] },
  { name: 'Tass', forms: ['Tass', 'TASS', 'Itar-Tass', 'ITAR-TASS'] },
  { name: 'Interfax', forms: ['Interfax'] },
  { name: 'RIA Novosti', forms: ['RIA Novosti', 'RIA'] },
  { name: 'Xinhua', forms: ['Xinhua'] },
  { name: 'SANA', forms: ['SANA', 'Syrian Arab News Agency'] },
  { name: 'WAFA', forms: ['WAFA', 'Wafa'] },
  { name: 'IRNA', forms: ['IRNA', 'Islamic Republic News Agency'] },
  { name: 'Fars', forms: ['Fars News Agency', 'Fars'] },
  { name: 'Tasnim', forms: ['Tasnim'] },
  { name: 'dpa', forms: ['dpa', 'DPA', 'Deutsche Presse-Agentur'] },
  { name: 'ANSA', forms: ['ANSA'] },
  { name: 'Agencia EFE', forms: ['Agencia EFE', 'EFE'] },
  { name: 'Kyodo', forms: ['Kyodo', 'Kyodo News'] },
  { name: 'Yonhap', forms: ['Yonhap'] },
  { name: 'PTI', forms: ['Press Trust of India', 'PTI'] },
  { name: 'IANS', forms: ['IANS'] },
  { name: 'ANI', forms: ['Asian News International'], short: ['ANI'] },
  { name: 'Bernama', forms: ['Bernama'] },
  { name: 'Ukrinform', forms: ['Ukrinform'] },
  { name: 'KUNA', forms: ['KUNA'] },
  { name: 'MENA', forms: ['Middle East News Agency'], short: ['MENA'] },
  { name: 'AAP', forms: ['Australian Associated Press', 'AAP'] },
  { name: 'The Canadian Press', forms: ['The Canadian Press', 'Canadian Press'], short: ['CP'] },
  { name: 'Bloomberg', forms: ['Bloomberg News'] },
]

/** Whom an agency sends: "AFP's correspondents" makes the text AFP's. */
export const correspondents = new Set(
  'correspondent correspondents journalist journalists reporter reporters photographer photographers team'.split(' '),
)

/** Marks that close a dateline. */
export const datelineMarks = new Set(['—', '–', '-', '--', '---', '―', '•', '·', '|'])

/** Lower-case words inside names of people and places. */
export const nameParticles = new Set(
  'al el de da di del della der den van von bin ibn bint la le du dos das ter abu ben st of the and near'.split(' '),
)

/** Words that may stand beside the date on a line that says when a page was published. */
export const dateLabels = new Set(
  `published publication posted updated last modified date dated of on at first created issued time am pm a.m p.m a.m.
   p.m. gmt utc et est edt ct cst cdt pt pst pdt bst ist cet cest local mon tue tues wed thu thur thurs fri sat sun
   monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
)
