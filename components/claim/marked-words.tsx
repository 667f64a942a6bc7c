import styles from './marked-words.module.css'
import type { Run } from './witness-runs'
import { variantWords } from './words'

/** The words of one marked span, with what differs from the fullest version marked by weight and underline. */
export function MarkedWords({ runs }: { runs: readonly Run[] }) {
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
    if (run.kind === 'same') return <span key={key}>{run.text}</span>
    const small = run.type === 'spelling' || run.type === 'punctuation' || run.type === 'case' || run.type === 'split'
    return (
      <mark key={key} title={variantWords[run.type]} className={small ? styles.small : styles.changed}>
        {run.text}
      </mark>
    )
  })
}
