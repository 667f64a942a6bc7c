import type { InContext } from './context-of'

/** A claim's words set off within what the article says around them; the words lead to their place. */
export function WordsInContext({ context, href }: { context: InContext; href: string }) {
  const { before, words, after, cutBefore, cutAfter } = context
  return (
    <blockquote className="quote max-w-prose">
      <span className="text-soft">
        {cutBefore && '… '}
        {before.replace(/\s+/g, ' ')}
      </span>
      <a href={href} className="decoration-2 decoration-line">
        {words}
      </a>
      <span className="text-soft">
        {after.replace(/\s+/g, ' ')}
        {cutAfter && ' …'}
      </span>
    </blockquote>
  )
}
