import { foldName, openerOf, type Place, slugOf } from './place'
import { countryAliases, demonymAliases, newsNames, notNames, regionLines } from './regions'
import { stateLines } from './states'
import { cityLines, countryLines } from './world.generated'

/** All that the gazetteer knows without a story: read once from the generated lines, on first use. */
export interface World {
  byId: Map<string, Place>
  /** Folded name to places, the likeliest first: countries, regions, then cities by inhabitants. */
  byName: Map<string, Place[]>
  /** Folded demonym ("syrian") to country id. */
  demonyms: Map<string, string>
  /** Country id to its first demonym, capitalised ("Syrian"). */
  adjectives: Map<string, string>
  /** The first words of all names: no other word can begin one. */
  openers: Set<string>
  /** Ids of the countries' capitals. */
  capitals: Set<string>
}

let world: World | null = null

export function readWorld(): World {
  world ??= buildWorld()
  return world
}

function buildWorld(): World {
  const built: World = {
    byId: new Map(),
    byName: new Map(),
    demonyms: new Map(),
    adjectives: new Map(),
    openers: new Set(),
    capitals: new Set(),
  }
  const countryIds = new Map<string, string>()
  const capitalNames = new Set<string>()
  const coordinates = (lat: string, lon: string) => ({ lat: Number(lat), lon: Number(lon) })
  for (const line of countryLines.split('\n')) {
    const [code, packaged, aliases, demonym, capitals, lat, lon] = fields(line)
    const name = newsNames[code] ?? packaged
    const place: Place = {
      ...blank,
      ...coordinates(lat, lon),
      id: slugOf(packaged),
      name,
      kind: 'country',
      country: code,
    }
    countryIds.set(code, place.id)
    add(built, place, [name, packaged, ...aliases.split(';'), ...(countryAliases[code] ?? [])])
    for (const word of demonym.split(', ')) if (word) built.demonyms.set(foldName(word), place.id)
    for (const capital of capitals.split(';')) capitalNames.add(`${code}|${foldName(capital)}`)
  }
  for (const line of [...regionLines.split('\n'), ...stateLines]) {
    const [name, kind, code, aliases, lat, lon] = fields(line)
    const within = countryIds.get(code) ?? null
    const place = {
      ...blank,
      ...coordinates(lat, lon),
      id: slugOf(name),
      name,
      kind: kind as Place['kind'],
      country: code,
    }
    if (!built.byId.has(place.id)) add(built, { ...place, within }, [name, ...aliases.split(';')])
  }
  for (const line of cityLines.split('\n')) {
    const [name, alias, code, thousands, lat, lon] = fields(line)
    const id = `${slugOf(name)}-${code.toLowerCase()}`
    if (built.byId.has(id)) continue
    const within = countryIds.get(code) ?? null
    const inhabitants = Number(thousands) * 1000
    add(built, { ...blank, ...coordinates(lat, lon), id, name, kind: 'city', country: code, within, inhabitants }, [
      name,
      alias,
    ])
    if (capitalNames.has(`${code}|${foldName(name)}`)) built.capitals.add(id)
  }
  for (const [word, code] of Object.entries(demonymAliases)) {
    const id = countryIds.get(code) ?? built.byId.get(code)?.id
    if (id) built.demonyms.set(word, id)
  }
  for (const [word, id] of built.demonyms) if (!built.adjectives.has(id)) built.adjectives.set(id, capitalise(word))
  for (const name of built.byName.keys()) built.openers.add(openerOf(name))
  return built
}

/** "south african" as "South African". */
const capitalise = (word: string) => word.replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase())

const blank = { within: null, inhabitants: null, scope: 'whole', source: 'world' } as const

/** The fields of a generated line; a missing one is the empty string. */
function fields(line: string): [string, string, string, string, string, string, string] {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = ''] = line.split('|')
  return [a, b, c, d, e, f, g]
}

function add({ byId, byName }: World, place: Place, names: string[]) {
  byId.set(place.id, place)
  for (const name of new Set(names.filter(Boolean).map(foldName))) {
    if (notNames.has(name)) continue
    const known = byName.get(name)
    if (known) known.push(place)
    else byName.set(name, [place])
  }
}
