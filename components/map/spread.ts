export interface Point {
  x: number
  y: number
}

/**
 * The points pushed apart until each two are `gap` pixels from each other, as far as the rounds go: neighbouring suburbs
 * would else be one blot. The same points always end in the same places.
 */
export function spread(points: readonly Point[], gap: number, rounds = 60): Point[] {
  const moved = points.map(({ x, y }) => ({ x, y }))
  for (let round = 0; round < rounds; round++) {
    let settled = true
    for (const [index, one] of moved.entries())
      for (const other of moved.slice(index + 1)) {
        const [dx, dy] = [other.x - one.x, other.y - one.y]
        const apart = Math.hypot(dx, dy)
        if (apart >= gap - 0.1) continue
        settled = false
        const push = (gap - apart) / 2
        // Points in one place part sideways.
        const [ux, uy] = apart < 0.01 ? [1, 0] : [dx / apart, dy / apart]
        one.x -= ux * push
        one.y -= uy * push
        other.x += ux * push
        other.y += uy * push
      }
    if (settled) break
  }
  return moved
}
