#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

const OLDEST_NODE = 24

const major = Number(process.versions.node.split('.')[0])
if (major < OLDEST_NODE) {
  process.stderr.write(
    `writethru needs Node ${OLDEST_NODE} or newer, this is ${process.versions.node}; ` +
      'in a clone run npm ci, which brings it, then ./bin/writethru\n',
  )
  process.exit(2)
}

enableCompileCache()
// A reader that has seen enough closes the pipe (`writethru stories | head`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const { runProgram } = await import('./cli/program.ts')
const { openPorts, VERSION } = await import('./settings.ts')
process.exitCode = await runProgram(process.argv.slice(2), VERSION, openPorts)
