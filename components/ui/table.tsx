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
  children,
}: {
  /** What the table holds, for screen readers. */
  label: string
  caption?: ReactNode
  wide?: boolean
  /** CSS width under which the table scrolls instead of squeezing its columns. */
  minWidth?: string
  children: ReactNode
}) {
  return (
    <>
      <p className="table-hint" aria-hidden>
        Scrolls sideways →
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="table-scroll" data-wide={wide || undefined} aria-label={label} tabIndex={0}>
        <table className="table" style={minWidth ? { minWidth } : undefined}>
          {caption && <caption>{caption}</caption>}
          {children}
        </table>
      </section>
    </>
  )
}
