import { prepareStore, runTool, setUp } from './set-up.mjs'

/** Next's development server on a prepared store. HOST and PORT as for `npm start`. */
setUp()
prepareStore()
process.exit(runTool('next', ['dev', '-H', process.env.HOST || '127.0.0.1', '-p', process.env.PORT || '3000']))
