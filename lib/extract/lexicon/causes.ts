/**
 * Nouns for what kills, with the normal form that claims carry. Origin: the event types of ACLED (battles, explosions and
 * remote violence, violence against civilians) and EM-DAT's hazards, in the words of news.
 */
export const causeNouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    airstrike: 'air strike',
    airstrikes: 'air strikes',
    'air-strike': 'air strike',
    'air-strikes': 'air strikes',
    'air strike': 'air strike',
    'air strikes': 'air strikes',
    'air raid': 'air raid',
    'air raids': 'air raids',
    'air attack': 'air attack',
    'air attacks': 'air attacks',
    'aerial attacks': 'aerial attacks',
    'aerial bombardment': 'aerial bombardment',
    'civil war': 'civil war',
    'rocket fire': 'rocket fire',
    'mortar fire': 'mortar fire',
    'artillery fire': 'artillery fire',
    'tank fire': 'tank fire',
    'sniper fire': 'sniper fire',
    'car bomb': 'car bomb',
    'car bombs': 'car bombs',
    'truck bomb': 'truck bomb',
    'barrel bombs': 'barrel bombs',
    'barrel bomb': 'barrel bomb',
    'suicide bombing': 'suicide bombing',
    'suicide bombings': 'suicide bombings',
    'suicide attack': 'suicide attack',
    'suicide blast': 'suicide blast',
    'car bombing': 'car bombing',
    'rocket attack': 'rocket attack',
    'rocket attacks': 'rocket attacks',
    'chemical attack': 'chemical attack',
    'gas attack': 'gas attack',
    'terror attack': 'terror attack',
    'terror attacks': 'terror attacks',
    'terrorist attack': 'terrorist attack',
    'terrorist attacks': 'terrorist attacks',
    'drone strike': 'drone strike',
    'drone strikes': 'drone strikes',
    'missile strike': 'missile strike',
    'missile strikes': 'missile strikes',
  }).concat(
    `strike strikes raid raids attack attacks assault assaults shelling bombing bombings bombardment bombardments blast blasts
     explosion explosions fighting battle battles clashes clash war conflict violence shooting shootings massacre
     offensive campaign crackdown ambush stabbing siege famine hunger earthquake quake flood floods flooding tsunami storm
     hurricane cyclone typhoon landslide avalanche fire wildfire wildfires crash accident collision outbreak epidemic
     collapse stampede bomb bombs rockets rocket missiles missile mortars shells gunfire unrest riots insurgency uprising
     hostilities warfare onslaught bloodshed operation incursion invasion crush derailment sinking shipwreck`
      .split(/\s+/)
      .map((noun) => [noun, noun] as [string, string]),
  ),
)
