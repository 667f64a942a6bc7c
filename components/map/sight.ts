import { geoArea, geoContains } from 'd3-geo'
import { type Atlas, type CountryShape, countryShapes, type Outlines, outlines, type VisibleCountry } from './outlines'
import { type Coordinates, earthRadius, type MapView, mapView } from './view'

/** A part of the world with what is seen there. */
export interface Sight {
  view: MapView
  outlines: Outlines
}

/** A country by its name and a point in it. */
export interface Country extends Coordinates {
  label: string
}

/** Square pixels of a country in view from which on it is named. */
export const worthNaming = 1500

/** Kilometres across, at the least: as much as a single town needs about it to be found. */
const least = 300

/** A country alone is shown as wide as a square of twice its side, since few are squares. */
const roomAbout = 2

/**
 * The part of the world to draw: all places, and the countries that would else be out of sight; where nothing but the inside
 * of one country is seen, wide enough for a coast or a border to know it by. Null where there is nothing to show.
 */
export function sightOf(places: readonly Coordinates[], countries: readonly Country[], atlas: Atlas): Sight | null {
  const found = places.length > 0 ? see(places, least, atlas) : see(countries, largest(countries, atlas), atlas)
  if (!found) return null
  const hidden = countries.filter((country) => (countryIn(found, country)?.area ?? 0) < worthNaming)
  const all = [...places, ...hidden]
  let sight = places.length > 0 && hidden.length > 0 ? (see(all, least, atlas) ?? found) : found
  for (let widened = 0; widened < 3 && isBare(sight); widened++)
    sight = see(all.length > 0 ? all : countries, widthOf(sight) * 2, atlas) ?? sight
  return sight
}

/** A country as far as it is in view. */
export const countryIn = ({ outlines: { countries } }: Sight, country: Country): VisibleCountry | undefined =>
  countries.find(
    ({ shape }) =>
      shape ===
      shapeOf(
        country,
        countries.map((one) => one.shape),
      ),
  )

/** By its name; where the atlas spells it otherwise, by its point, which is a rough one and may lie in an enclave. */
const shapeOf = ({ label, lon, lat }: Country, shapes: readonly CountryShape[]): CountryShape | undefined =>
  shapes.find(({ properties }) => properties.name === label) ?? shapes.find((shape) => geoContains(shape, [lon, lat]))

function see(places: readonly Coordinates[], across: number, atlas: Atlas): Sight | null {
  const view = mapView(places, across)
  return view && { view, outlines: outlines(atlas, view) }
}

/** The width in kilometres that the largest of these countries needs. */
function largest(countries: readonly Country[], atlas: Atlas): number {
  const all = countryShapes(atlas)
  const shapes = countries.flatMap((country) => shapeOf(country, all) ?? [])
  return Math.max(least, ...shapes.map((shape) => roomAbout * earthRadius * Math.sqrt(geoArea(shape))))
}

const widthOf = ({ view: { width, kilometresPerPixel } }: Sight) => width * kilometresPerPixel

const isBare = ({ view: { width, height }, outlines: { countries } }: Sight) =>
  countries.some(({ area }) => area >= width * height)
