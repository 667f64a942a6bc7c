import { relationWords } from '../ui/relation-words'
import type { MapDrawing, MapMark } from './draw'
import styles from './map.module.css'
import { markShape } from './mark-shape'

/**
 * The areas of a story on a map, each a link to what is said of it on the page. The outlines grow with the page, letters and
 * marks do not: places are in per cent of the frame.
 */
export function TruceMap({ drawing }: { drawing: MapDrawing }) {
  const { width, height, countries, marks, scale } = drawing
  const across = (x: number) => `${round((x / width) * 100)}%`
  const down = (y: number) => `${round((y / height) * 100)}%`
  return (
    <figure>
      <svg
        className={styles.map}
        style={{ aspectRatio: `${width} / ${height}` }}
        aria-labelledby="map-title"
        aria-describedby="map-description"
      >
        <title id="map-title">The story’s truce areas</title>
        <desc id="map-description">{`A map with ${marks.length === 1 ? 'one mark' : `${marks.length} marks`}, each a link to what is said of the area. The table after it says the same.`}</desc>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden>
          <path d={drawing.land} className={styles.land} />
          <path d={drawing.borders} className={styles.border} />
        </svg>
        <g aria-hidden>
          {countries.map(({ name, x, y }) => (
            <text key={name} x={across(x)} y={down(y)} className={styles.country}>
              {name}
            </text>
          ))}
          {marks.map(({ area, x, y, from }) =>
            from ? (
              <g key={area.id}>
                <line x1={across(from.x)} y1={down(from.y)} x2={across(x)} y2={down(y)} className={styles.leader} />
                <circle cx={across(from.x)} cy={down(from.y)} r="2" className={styles.dot} />
              </g>
            ) : null,
          )}
          <line
            x1={across(10)}
            x2={across(10 + scale.pixels)}
            y1={down(height - 12)}
            y2={down(height - 12)}
            className={styles.scale}
          />
          <text x={across(10 + scale.pixels)} y={down(height - 12)} dx="6" dy="4" className={styles.scaleText}>
            {scale.kilometres.toLocaleString('en')} km
          </text>
        </g>
        {marks.map((mark) => (
          <Mark key={mark.area.id} mark={mark} left={across(mark.x)} top={down(mark.y)} />
        ))}
      </svg>
      <figcaption className="mt-1 text-sm text-soft">
        A mark shows where an area is, not how far it reaches; neighbours stand side by side. Outlines: Natural Earth.
      </figcaption>
    </figure>
  )
}

function Mark({ mark: { area, x, y, label, isShape }, left, top }: { mark: MapMark; left: string; top: string }) {
  const { path, open } = markShape(area.relation)
  const words = `${area.name}: ${area.verdict}`
  return (
    <a href={`#${area.id}`} className={styles.mark} aria-label={words}>
      <svg x={left} y={top} overflow="visible" data-relation={area.relation ?? 'none'}>
        <title>{words}</title>
        <circle r="12" className={styles.reach} />
        {isShape && <path d={path} data-open={open || undefined} className={styles.shape} />}
        {label && (
          <text x={round(label.x - x)} y={round(label.y - y)} textAnchor={label.anchor} className={styles.name}>
            {area.relation && <tspan className={styles.sign}>{`${relationWords[area.relation].sign} `}</tspan>}
            {area.label}
          </text>
        )}
      </svg>
    </a>
  )
}

const round = (value: number) => Math.round(value * 10) / 10
