import { describe, expect, test } from 'vitest'
import { read, shown } from './read'

const figures = (text: string) => read(text).map(shown)

describe('what is a figure', () => {
  test.each<[string, string[]]>([
    // casualty.verb-object
    ['The blast killed at least 12 people.', ['killed at_least 12 people']],
    ['A bomb killed 12 people and wounded 30.', ['killed exact 12 people', 'injured exact 30 people']],
    [
      'Gunmen killed two soldiers, a policeman and three civilians.',
      ['killed exact 2 soldiers', 'killed exact 1 policeman', 'killed exact 3 civilians'],
    ],
    ['The attack killed not 12 but 11 people.', ['killed exact 11 people']],
    ['Shelling killed or wounded more than 100 villagers.', ['casualties more_than 100 villagers']],
    ['A suicide bomber killed himself and 12 others.', ['killed exact 12 other people']],
    ['The flood claimed the lives of 45 people.', ['killed exact 45 people']],
    ['Soldiers shot dead three protesters.', ['killed exact 3 protesters']],
    ['Militants abducted 276 schoolgirls.', ['abducted exact 276 schoolgirls']],
    ['Police detained nearly 200 demonstrators.', ['detained nearly 200 demonstrators']],
    // casualty.passive
    ['Three people were killed and more than 90 injured.', ['killed exact 3 people', 'injured more_than 90 people']],
    [
      'At least 113 soldiers were killed and another 78 are missing.',
      ['killed at_least 113 soldiers', 'missing exact 78 soldiers'],
    ],
    [
      'Four civilians and a soldier have been killed by rocket fire.',
      ['killed exact 4 civilians', 'killed exact 1 soldier'],
    ],
    ['Both pilots were killed.', ['killed exact 2 pilots']],
    ['No one was hurt in the attack.', ['injured exact 0 people']],
    ['People including women and children were killed.', []],
    ['12 people, not 11, were wounded.', ['injured exact 12 people']],
    ['More than 11 million Syrians have been displaced.', ['displaced more_than 11000000 Syrians']],
    // casualty.died
    ['Between 40 and 60 fighters died.', ['killed range [40,60] fighters']],
    ['She was one of 12 people who died.', ['killed exact 12 people']],
    ['Two firefighters lost their lives.', ['killed exact 2 firefighters']],
    ['Tens of thousands of people fled the city.', ['displaced vague [20000,] people']],
    ['Five climbers went missing.', ['missing exact 5 climbers']],
    // casualty.participle
    ['Protests left 31 dead and scores injured.', ['killed exact 31 people', 'injured vague [40,] people']],
    ['At least 31 killed in attacks on airport', ['killed at_least 31 people']],
    ['4 killed 43 injured in attack', ['killed exact 4 people', 'injured exact 43 people']],
    [
      'The quake left 2,500 people dead, 4,000 injured and 100,000 homeless.',
      ['killed exact 2500 people', 'injured exact 4000 people', 'displaced exact 100000 people'],
    ],
    // casualty.toll
    ['The death toll rose to 253.', ['killed exact 253 people']],
    ['The Palestinian death toll had grown to 167.', ['killed exact 167 Palestinians']],
    ['He revised the death toll from five to four.', ['killed exact 5 people', 'killed exact 4 people']],
    [
      'Three more died, bringing the number of fatalities in the city to more than 130.',
      ['killed exact 3 people', 'killed more_than 130 people'],
    ],
    ['The number of civilians killed has passed 400.', ['killed exact 400 civilians']],
    ['That brought to 17 the number of dead.', ['killed exact 17 people']],
    // casualty.event-noun, casualty.act-of, casualty.lives, casualty.bodies
    ['There were 253 civilian deaths.', ['killed exact 253 civilians']],
    ['No casualties were reported.', ['casualties exact 0 people']],
    ['The inquiry covers the deaths of 96 fans.', ['killed exact 96 fans']],
    ['The campaign cost 453 lives.', ['killed exact 453 people']],
    ['The rebels said they had lost 30 fighters.', ['killed exact 30 fighters']],
    ['Rescuers pulled five survivors and 12 bodies from the rubble.', ['killed exact 12 bodies']],
    ['Workers recovered 28 bodies from the rubble.', ['killed exact 28 bodies']],
    // casualty.driven, casualty.hostage
    ['The war has driven millions more from their homes.', ['displaced vague [2000000,] people']],
    ['Fighting forced 10,000 villagers to flee.', ['displaced exact 10000 villagers']],
    ['Gunmen took 20 people hostage.', ['abducted exact 20 people']],
    ['Seven more bodies were found, raising the toll to 19.', ['killed exact 7 bodies', 'killed exact 19 people']],
    ['Three more civilians were fatally shot.', ['killed exact 3 civilians']],
    // casualty.to-death, casualty.suffered, casualty.hospital
    ['Rebels hacked 18 villagers to death.', ['killed exact 18 villagers']],
    ['He shot five people dead.', ['killed exact 5 people']],
    ['Two men and a boy were stabbed to death.', ['killed exact 2 men', 'killed exact 1 boy']],
    ['Eight others suffered burns.', ['injured exact 8 other people']],
    ['17 survivors had bullet or shrapnel wounds.', ['injured exact 17 survivors']],
    ['Ambulance crews took 45 people to hospital.', ['injured exact 45 people']],
    // casualty.group-toll
    ['The ministry put the dead at 525.', ['killed exact 525 people']],
    ['Casualties were estimated at 30.', ['casualties exact 30 people']],
    ['The wounded, 14 in number, were flown out.', ['injured exact 14 people']],
    ['Fatalities: 15. Injured: 40.', ['killed exact 15 people', 'injured exact 40 people']],
    ['Twelve died; the ministry puts the figure closer to 15.', ['killed exact 12 people', 'killed exact 15 people']],
    // casualty.of-victims
    ['The 168 victims of the bombing were named.', ['casualties exact 168 victims']],
    ['There were no survivors among the 62 people aboard.', ['killed exact 62 people']],
    // persons without a number, and lists
    ['17 students and helpers were shot dead.', ['killed exact 17 students and helpers']],
    ['A man, his wife and their two sons were killed.', ['killed exact 1 man', 'killed exact 2 sons']],
    ['The blast wounded the driver and two passengers.', ['injured exact 2 passengers']],
    ['It killed 13 soldiers and as many as 170 Afghans.', ['killed exact 13 soldiers', 'killed up_to 170 Afghans']],
    [
      'Police found nineteen pupils and their two teachers dead.',
      ['killed exact 19 pupils', 'killed exact 2 teachers'],
    ],
    ['A family of five was killed.', ['killed exact 5 people']],
    ['Seven sailors who had been missing were found dead.', ['killed exact 7 sailors']],
    ['Nine of the ten gunmen died.', ['killed exact 9 gunmen']],
    ['We have buried 143 people.', ['killed exact 143 people']],
    ['The raid cost two commandos their lives.', ['killed exact 2 commandos']],
    // numbers
    ['Half a million people died.', ['killed exact 500000 people']],
    ['No fewer than 15 people died.', ['killed at_least 15 people']],
    ['The toll rose by three to 15.', ['killed exact 15 people']],
    ['Some 30 or 40 people died.', ['killed range [30,40] people']],
    // casualty.gapped
    ['Ten people died at the airport and 20 at the station.', ['killed exact 10 people', 'killed exact 20 people']],
    // bounds
    ['As many as 300 people were killed.', ['killed up_to 300 people']],
    ['Fewer than 10 people died.', ['killed fewer_than 10 people']],
    ['About 50 were hurt.', ['injured about 50 people']],
    ['Dozens were feared dead.', ['killed vague [24,] people']],
    ['Several hundred soldiers were wounded.', ['injured vague [300,] soldiers']],
    ['Roughly 40 to 50 militants were killed.', ['killed range [40,50] militants']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected))
})

describe('parts of a whole', () => {
  test.each<[string, string[]]>([
    [
      'It killed more than 80 people, including 33 children, and injured more than 500.',
      ['killed more_than 80 people', 'killed exact 33 children < 80', 'injured more_than 500 people'],
    ],
    [
      'They killed 213 Palestinians, including 154 who took no part in hostilities, 17 of them children.',
      ['killed exact 213 Palestinians', 'killed exact 154 Palestinians < 213', 'killed exact 17 children < 154'],
    ],
    [
      'Twelve died, among them three doctors and a nurse.',
      ['killed exact 12 people', 'killed exact 3 doctors < 12', 'killed exact 1 nurse < 12'],
    ],
    [
      'Dozens of civilians are among the more than 130 fighters killed.',
      ['killed vague [24,] civilians < 130', 'killed more_than 130 fighters'],
    ],
    [
      'Twenty people were killed. Among the dead were three children.',
      ['killed exact 20 people', 'killed exact 3 children < 20'],
    ],
    [
      'Twenty people were killed. The dead included a priest.',
      ['killed exact 20 people', 'killed exact 1 priest < 20'],
    ],
    [
      'Twenty people were killed. About two-thirds of those deaths were in the east.',
      ['killed exact 20 people', 'killed share people < 20'],
    ],
    ['Of the 130 dead, 90 perished in the hall.', ['killed exact 130 people', 'killed exact 90 people < 130']],
    [
      'Twenty people were killed. At least 12 of the deaths were on the island.',
      ['killed exact 20 people', 'killed at_least 12 people < 20'],
    ],
    [
      'They put the dead at 525, 202 of them at the camp.',
      ['killed exact 525 people', 'killed exact 202 people < 525'],
    ],
    [
      'Twenty-two people died there: 12 staff and 10 patients.',
      ['killed exact 22 people', 'killed exact 12 staff < 22', 'killed exact 10 patients < 22'],
    ],
    ['Thirty were killed, half of them civilians.', ['killed exact 30 people', 'killed share civilians < 30']],
    ['It wounded at least 30, four critically.', ['injured at_least 30 people', 'injured exact 4 people < 30']],
    [
      'The toll rose to four: two civilians, a guard and the attacker.',
      ['killed exact 4 people', 'killed exact 2 civilians < 4', 'killed exact 1 guard < 4'],
    ],
    [
      'A crash killed 17 people and hurt 30. Thirteen of the victims were students.',
      ['killed exact 17 people', 'injured exact 30 people', 'killed exact 13 students < 17'],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected))
})

describe('what looks like a figure and is none', () => {
  test.each([
    'Troops took 45 people to safety.',
    'A landslide had buried 12 villages.',
    'He put the price at 525 and the dead at rest.',
    'The figure is 40 percent, and many died.',
    'She beat 12 rivals to the prize.',
    'They helped 300 victims of crime last year.',
    'No longer do they count the dead.',
    'He saved 40 shots while fans were hurt.',
    'Protesters shouted "Kill the bill, don’t kill us".',
    'Two defections could kill the nomination.',
    'The deal was dead on arrival, 51 votes to 49.',
    'The five-year-old war goes on.',
    'She died two days later.',
    'He was killed at age 27.',
    'Troops captured 12 villages and three towns.',
    'About 200 people gathered to mourn the dead.',
    'Hundreds of demonstrators gathered over the police killing.',
    'Some 5,000 soldiers were sent after the killings.',
    'They threatened to kill 10 hostages.',
    'The bomb could have killed hundreds.',
    'Rebels fired 200 rockets and destroyed 12 tanks, and civilians died.',
    'The attack killed civilians on April 22.',
    'The toll on the bridge is 12 dollars.',
    'It was the deadliest attack in 20 years.',
    'Two gunmen killed a bill.',
    'Injuries kept 30 percent of the players out.',
    'The death toll is not known, 12 hours on.',
    'Flight 370 went missing.',
    'A truce of 48 hours ended the killing.',
    'Most of them were civilians.',
    'The strike killed cattle worth $12,000.',
    'In 2011 the killing began.',
  ])('%s', (text) => expect(figures(text)).toEqual([]))
})
