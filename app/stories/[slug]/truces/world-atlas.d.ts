/** Said here, lest the compiler reads a type out of 700 kB of JSON. */
declare module 'world-atlas/countries-50m.json' {
  const atlas: import('@/components/map/outlines').Atlas
  export default atlas
}
