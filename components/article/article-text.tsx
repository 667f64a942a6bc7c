import type { CSSProperties } from 'react'
import type { Relation } from '@/lib/claims'
import styles from './article.module.css'
import { type Block, type Highlight, markText, type Piece } from './marked-text'

/** A highlight of an article's text: a claim, a term that nobody says, or a date that was refused. */
export interface ArticleMark extends Highlight {
  kind: 'quotation' | 'casualty' | 'truce' | 'term' | 'refused'
  /** What pointing at it says. */
  title: string
  /** The worst relation that a finding gives it, where outlets disagree. */
  relation: Relation | null
  /** What it shares with marks of another article shown beside this one. */
  tie?: string
}

/** The lines of the text in their rows; the white space between them is kept, so that the element's text is the stored text. */
export function ArticleText({ text, marks }: { text: string; marks: readonly ArticleMark[] }) {
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  let row = 0
  return (
    <div className={styles.text} data-article-text lang="en">
      {markText(text, marks).map((block) =>
        block.kind === 'space' ? (
          <Space key={block.start} text={block.text} />
        ) : (
          <p key={block.start} className={styles.line} style={{ '--row': ++row } as CSSProperties}>
            <Pieces pieces={block.pieces} byId={byId} />
          </p>
        ),
      )}
    </div>
  )
}

/** White space between lines. A carriage return must be written as a reference, or the browser's parser turns it into a line feed. */
function Space({ text }: { text: string }) {
  if (!text.includes('\r')) return text
  // biome-ignore lint/security/noDangerouslySetInnerHtml: white space and line ends only
  return <span hidden dangerouslySetInnerHTML={{ __html: text.replaceAll('\r', '&#13;') }} />
}

/** The line, counted from 1, on which each highlight starts. */
export function rowsOf(text: string, marks: readonly Highlight[]): Map<string, number> {
  const rows = new Map<string, number>()
  const lines = markText(text, []).filter((block): block is Extract<Block, { kind: 'line' }> => block.kind === 'line')
  for (const { id, start } of marks) {
    const row = lines.findIndex((line) => start < line.end)
    rows.set(id, (row === -1 ? lines.length - 1 : row) + 1)
  }
  return rows
}

function Pieces({
  pieces,
  byId,
  inside,
}: {
  pieces: readonly Piece[]
  byId: ReadonlyMap<string, ArticleMark>
  inside?: string
}) {
  let at = 0
  return pieces.map((piece) => {
    const key = at
    if (typeof piece === 'string') {
      at += piece.length
      if (!inside) return piece
      return (
        <a key={key} className={styles.place} href={`#${inside}`} tabIndex={-1}>
          {piece}
        </a>
      )
    }
    at += 1
    const mark = byId.get(piece.id)!
    return (
      <span
        key={`${key}${piece.id}`}
        id={piece.first ? piece.id : undefined}
        className={styles.mark}
        data-claim={piece.id}
        data-kind={mark.kind}
        data-tie={mark.tie}
        data-relation={mark.relation ?? undefined}
        title={mark.title}
        tabIndex={piece.first ? -1 : undefined}
        style={{ '--depth': piece.depth } as CSSProperties}
      >
        <Pieces pieces={piece.pieces} byId={byId} inside={piece.id} />
      </span>
    )
  })
}
