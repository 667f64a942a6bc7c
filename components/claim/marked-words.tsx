import { Fragment } from 'react'
import styles from './marked-words.module.css'
import type { ShownRun } from './matched-runs'
import { variantWords } from './words'

/** The words of one marked span: what differs from the fullest version by weight and underline, what was sought by a tint. */
export function MarkedWords({ runs }: { runs: readonly ShownRun[] }) {
  let at = 0
  return runs.map((run) => {
    const key = `${at}${run.kind}`
    if (run.kind === 'gap')
      return (
        <abbr key={key} title="The fullest version has more words here" className={styles.gap}>
          […]
        </abbr>
      )
    at += run.text.length
    const sought = run.matched ? styles.sought : ''
    if (run.kind === 'same')
      return run.matched ? (
        <mark key={key} className={sought}>
          {run.text}
        </mark>
      ) : (
        <Fragment key={key}>{run.text}</Fragment>
      )
    const small = run.type === 'spelling' || run.type === 'punctuation' || run.type === 'case' || run.type === 'split'
    return (
      <mark key={key} title={variantWords[run.type]} className={`${small ? styles.small : styles.changed} ${sought}`}>
        {run.text}
      </mark>
    )
  })
}
