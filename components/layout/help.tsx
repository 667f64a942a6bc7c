'use client'
import { RelationMark } from '../ui/relation-mark'
import { relationOrder, relationWords } from '../ui/relation-words'

const keys = [
  ['/', 'Search all articles and claims; among quotations, their words'],
  ['j k', 'Next and previous, among quotations and search results'],
  ['?', 'Open or close this help'],
  ['Tab', 'Go to the next link; every figure and quotation is one'],
  ['Esc', 'Close'],
] as const

/** Keys and signs. A popover: it opens without scripts; on the client's side of the boundary only so that it is not sent twice. */
export function Help({ id }: { id: string }) {
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-title`}
      className="m-auto max-h-[90vh] w-[min(36rem,calc(100vw-2rem))] overflow-auto border border-ink bg-paper p-6 text-ink"
    >
      <div className="flex items-baseline justify-between">
        <h2 id={`${id}-title`} className="text-lg">
          Keys and signs
        </h2>
        <button type="button" className="button" popoverTarget={id} popoverTargetAction="hide">
          Close
        </button>
      </div>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
        {keys.map(([key, does]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="font-sans">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 border-hair border-t pt-4 text-sm">
        {relationOrder.map((relation) => (
          <div key={relation} className="contents">
            <dt className="font-normal">
              <RelationMark relation={relation} />
            </dt>
            <dd>{relationWords[relation].meaning}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 border-hair border-t pt-4 text-sm text-soft">
        Words in serif and quotation marks are an article’s own; each leads to its place in the article. Everything else
        is ours.
      </p>
    </div>
  )
}
