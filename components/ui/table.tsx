import type { ReactNode } from 'react'

/**
 * A dense table with a sticky header and first column. Under 64 rem, or always when `wide`, it scrolls in its own region,
 * which the keyboard reaches and a line of text announces; nothing else on a page scrolls sideways.
 */
export function Table({
  label,
  caption,
  wide = false,
  minWidth,
  stacks = false,
  even = false,
  children,
}: {
  /** What the table holds, for screen readers. */
  label: string
  caption?: ReactNode
  wide?: boolean
  /** CSS length under which the table scrolls instead of squeezing its columns. */
  minWidth?: string
  /** On a phone each row becomes a list of its cells, each under its `data-outlet`. */
  stacks?: boolean
  /** All columns of one width. */
  even?: boolean
  children: ReactNode
}) {
  return (
    <>
      <p className="table-hint" data-stacks={stacks || undefined} aria-hidden>
        Scrolls sideways →
      </p>
      <section
        className="table-scroll"
        data-wide={wide || undefined}
        data-stacks={stacks || undefined}
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
      >
        <table
          className="table"
          data-even={even || undefined}
          style={minWidth ? { minWidth: stacks ? aboveFold(minWidth) : minWidth } : undefined}
        >
          {caption && <caption>{caption}</caption>}
          {children}
        </table>
      </section>
    </>
  )
}

/** The length from 40 rem of screen on, nothing under it, where the table stacks (an inline style knows no media query). */
const aboveFold = (length: string) => `clamp(0px, (100vw - 40rem) * 999, ${length})`
