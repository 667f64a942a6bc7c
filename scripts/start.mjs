import { spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { buildPages, fail, prepareStore, root, setUp, toolPath } from './set-up.mjs'

const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail(`PORT is a number from 1 to 65535, not "${process.env.PORT}"`)

const problem = await tryToListen(host, port)
if (problem === 'EADDRINUSE')
  fail(`port ${port} is taken: stop what listens there, or choose another (PORT=3001 npm start)`)
if (problem) fail(`cannot listen on ${host} port ${port} (${problem})`)

setUp()
prepareStore()
buildPages()

const server = spawn(process.execPath, [toolPath('next'), 'start', '-H', host, '-p', String(port)], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'production' },
  stdio: ['inherit', 'ignore', 'inherit'],
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)))

while (server.exitCode === null && !(await answers(host, port))) await pause(100)
const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host
if (server.exitCode === null) console.log(`Parallax is at http://${shown}:${port}`)

/** Null when the port is free, else the error's code. */
function tryToListen(host, port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
}

function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
