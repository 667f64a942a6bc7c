import type { Gender } from './pronouns'

/**
 * Words that stand before a name and are no part of it, with the gender that they tell. Origin: forms of address and
 * ranks in the AP and Guardian style books. Keys are lower case without the stop.
 */
const rows: [Gender, string][] = [
  ['male', 'mr sir lord king prince sheikh sheik baron duke emperor father pope imam ayatollah brother sayyid'],
  ['female', 'mrs ms miss madam dame lady queen princess baroness duchess sister empress'],
  [
    'unknown',
    `dr prof professor rev reverend hon st gen general lt lieutenant col colonel maj major capt captain cpl corporal cmdr
     commander adm admiral sgt sergeant pvt private brig brigadier marshal rep reps representative sen sens senator gov govs
     governor pres president premier chancellor minister secretary ambassador envoy judge justice mayor sheriff officer
     detective inspector chief chairman chairwoman chair director deputy vice-president speaker congressman congresswoman
     attorney solicitor commissioner councilman councilwoman archbishop bishop cardinal rabbi mullah emir vice acting
     former ex-president then-president prime foreign defence defense interior finance first democratic republican democrat
     messrs coach spokesman spokeswoman spokesperson lawmaker lawyer nominee candidate supt mp professor president-elect
     adviser advisor aide strategist economist analyst reporter columnist author host moderator pollster businessman
     billionaire rapper singer actor actress comedian activist co-founder founder ceo executive leader undersecretary
     under-secretary-general secretary-general counsel correspondent anchor sen. historian researcher rival dictator senators representatives presidents ministers generals governors`,
  ],
]

export const titles = new Map<string, Gender>(
  rows.flatMap(([gender, words]) => words.split(/\s+/).map((word) => [word, gender] as const)),
)

/** Of these, the ones that address a person and say nothing of what he does. */
export const addresses = new Set('mr mrs ms miss sir dame lady lord dr messrs madam'.split(' '))
