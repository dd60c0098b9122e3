import { expect, test } from 'vitest'
import { createRunner } from './run-writethru.ts'

const RUNS_FOR_EVER = 'console.log("started"); setInterval(() => {}, 1000)'

test('a command gives back how it ended and, if asked, what it printed', async () => {
  const run = createRunner(new AbortController().signal, process.execPath)
  const script = 'process.stdout.write("é 1"); process.exitCode = 3'
  expect(await run(['-e', script], 'capture')).toEqual({ status: 3, stdout: 'é 1' })
})

test('the command line of the clone is what runs unless told otherwise', async () => {
  const run = createRunner(new AbortController().signal)
  expect(await run(['--version'], 'capture')).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  })
})

test('an abort ends the running command, and none is started after', async () => {
  const interrupted = new AbortController()
  const run = createRunner(interrupted.signal, process.execPath)
  const running = run(['-e', RUNS_FOR_EVER], 'capture')
  setTimeout(() => interrupted.abort(), 300)
  expect((await running).status).toBeNull()
  expect(await run(['-e', 'console.log(1)'], 'capture')).toEqual({ status: null, stdout: '' })
})
