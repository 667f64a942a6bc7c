'use client'
import styles from './truces.module.css'

/** What the bars' fillings and the bands mean. */
export function TruceLegend() {
  const entries = [
    ['currentColor', 'stated'],
    ['url(#hatch-ink)', 'computed from start and hours'],
    ['url(#fade-out-ink)', 'not said'],
  ] as const
  return (
    <ul className="flex flex-wrap gap-x-6 text-sm text-soft">
      {entries.map(([fill, label]) => (
        <li key={label} className="flex items-center gap-2">
          <svg width="32" height="10" aria-hidden className="text-ink">
            <rect width="32" height="10" fill={fill} />
          </svg>
          {label}
        </li>
      ))}
      <li className="flex items-center gap-2">
        <svg width="12" height="12" aria-hidden className="track w-3">
          <circle cx="6" cy="6" r="4" className="stroke" />
        </svg>
        no time told
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden className="size-4 bg-hair" />
        the article’s day
      </li>
      <li className="flex items-center gap-2" data-relation="contradicts">
        <span aria-hidden className={`${styles.gapKey} size-4`} />
        between ends that lie apart
      </li>
    </ul>
  )
}
