/** An article's own words: serif, in quotation marks, and linked to their place where there is one. */
export function Quote({ text, href, label }: { text: string; href?: string; label?: string }) {
  const words = `“${text}”`
  return href ? (
    <a className="quote" href={href} aria-label={label ? `${words}, ${label}` : undefined}>
      {words}
    </a>
  ) : (
    <span className="quote">{words}</span>
  )
}
