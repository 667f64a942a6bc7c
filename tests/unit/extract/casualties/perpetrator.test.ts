import { describe, expect, test } from 'vitest'
import { read } from './read'

const blamed = (text: string, at = 0) => {
  const { perpetrator, perpetratorStanding } = read(text)[at]!
  return perpetrator ? `${perpetrator}, ${perpetratorStanding}` : null
}

describe('who is said to have done it', () => {
  test.each<[string, string | null]>([
    ['Taliban gunmen killed 12 policemen.', 'Taliban gunmen, stated'],
    ['The Saudi-led coalition killed at least 30 people in an air strike.', 'Saudi-led coalition, stated'],
    ['Israeli air strikes have killed 12 people.', 'Israel, stated'],
    ['Syrian and Russian air strikes killed 12 people.', 'Syria and Russia, stated'],
    ['Syrian government air strikes killed 12 people.', 'Syrian government, stated'],
    ['Air strikes by the Saudi-led coalition killed 12 people.', 'Saudi-led coalition, stated'],
    ['Militants stormed an army base, killing 12 soldiers.', 'Militants, stated'],
    ['Twelve people were killed by Israeli fire.', 'Israel, stated'],
    ['Two civilians died when gunmen opened fire on a bus.', 'gunmen, stated'],
    ['Six people died in rebel shelling.', 'rebels, stated'],
    ['Twelve people died in an attack by suspected Boko Haram militants.', 'Boko Haram militants, alleged'],
    ['Islamic State fighters allegedly beheaded 12 men.', 'Islamic State fighters, alleged'],
    ['The attack, claimed by the Taliban, killed 12 people.', 'Taliban, claimed'],
    ['A Taliban bomber blew himself up after he joined a queue, killing 12 people.', 'Taliban bomber, stated'],
    [
      'Twelve people died when Sudan’s paramilitary Rapid Support Forces attacked a camp.',
      'Sudan’s paramilitary Rapid Support Forces, stated',
    ],
    ['A Myanmar military air strike killed 12 people.', 'Myanmar military, stated'],
    ['Government air strikes and rebel shelling killed 12 people.', 'Government and rebels, stated'],
    ['Rebels fired rockets in a first answer to Israeli air strikes that have killed 12 people.', 'Israel, stated'],
    ['Israeli tanks advanced and medics said Russian air strikes had killed 12 people.', 'Russia, stated'],
    ['The death toll from Israeli strikes rose to 20.', 'Israel, stated'],
    ['The army said it had killed 12 rebels.', 'army, claimed'],
    ['The Taliban claimed responsibility for a blast that killed 12 people.', 'Taliban, claimed'],
    ['Rebels are accused of killing 12 people.', 'Rebels, alleged'],
    ['Police said gunmen killed 12 people.', 'gunmen, stated'],
    // and nobody
    ['Government air strikes and a fire killed 12 people.', null],
    ['Police said two car bombs went off in the city, killing 12 people.', null],
    ['Seven soldiers were hurt as the army patrolled a road damaged in a bomb attack.', null],
    ['The army denied killing 12 people.', null],
    ['While police were searching him he set off a bomb, which killed 12 people.', null],
    ['An earthquake killed 12 people.', null],
    ['A bomb exploded at a police checkpoint, killing 12 people.', null],
    ['A bus hit a police car, killing 12 people.', null],
    ['Three soldiers were killed in clashes with militants.', null],
    ['The Turkish army said 12 soldiers were killed.', null],
    ['Twelve people were killed.', null],
  ])('%s', (text, expected) => expect(blamed(text)).toBe(expected))

  test.each<[string, string | null]>([
    ['Gunmen killed 12 people and wounded 30.', 'Gunmen, stated'],
    ['Gunmen killed 12 people, including two children.', 'Gunmen, stated'],
    ['Air strikes by the army killed 12 people, including three in a hospital that rebels say was hit.', null],
    ['Gunmen killed 12 people, while 30 were wounded in a fire.', null],
  ])('the second figure of: %s', (text, expected) => expect(blamed(text, 1)).toBe(expected))

  test('both figures that stand before one agent have it', () => {
    const text = 'Twelve people were killed and 30 wounded in Russian shelling.'
    expect([blamed(text), blamed(text, 1)]).toEqual(['Russia, stated', 'Russia, stated'])
  })

  test('the words that name the doer are its evidence', () => {
    const text = 'Twelve people were killed by Israeli fire.'
    const { start, end } = read(text)[0]!.evidence.perpetrator!
    expect(text.slice(start, end)).toBe('Israeli fire')
  })
})
