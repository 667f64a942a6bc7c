/** A counter on stderr while work goes on; silent where nobody watches. */
export function startProgress(noun: string, total?: number) {
  const watched = process.stderr.isTTY
  let done = 0
  return {
    step() {
      done++
      if (watched) process.stderr.write(`\r${done}${total === undefined ? '' : `/${total}`} ${noun}`)
    },
    stop() {
      if (watched && done > 0) process.stderr.write('\r\x1b[K')
    },
  }
}
