'use client'
/** Inks of the pictures: the page's own, and those of the two relations that point to a disagreement. */
export const inks = ['ink', 'contradicts', 'differs'] as const
export type Ink = (typeof inks)[number]

/**
 * The hatchings and fadings that all pictures of a page refer to: hatched is derived or vague, fading is unknown.
 * Rendered once a page, on the client's side of the boundary so that it is not sent a second time; not `display: none`, which would take the patterns away with it.
 */
export function ChartDefs() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden focusable="false">
      <title>Patterns</title>
      <defs>
        {inks.map((ink) => (
          <g key={ink}>
            <pattern
              id={`hatch-${ink}`}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
              className={`ink-${ink}`}
            >
              <path d="M1 0v5" stroke="currentColor" strokeWidth="1.75" />
            </pattern>
            {(['out', 'in'] as const).map((way) => (
              <linearGradient key={way} id={`fade-${way}-${ink}`} className={`ink-${ink}`}>
                <stop offset="0" stopColor="currentColor" stopOpacity={way === 'out' ? 0.8 : 0} />
                <stop offset="1" stopColor="currentColor" stopOpacity={way === 'out' ? 0 : 0.8} />
              </linearGradient>
            ))}
          </g>
        ))}
      </defs>
    </svg>
  )
}
