import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { runWritethru, temporaryFolder } from './run-writethru.ts'

test.each(['0.0.0.0', '::', '192.0.2.7', 'reading-room.example'])(
  'on %s nothing is served before a password is set',
  async (host) => {
    const end = await runWritethru(['serve', '--host', host, '--data', temporaryFolder()])
    expect(end).toEqual({
      status: 1,
      stdout: '',
      stderr: `on ${host} others could come in; set a password first: writethru password\n`,
    })
  },
)

test('with a password it is, and asks for it, on this machine too', async () => {
  const data = temporaryFolder()
  const set = await runWritethru(['password', '--data', data], 'three wet stones\n')
  expect(set).toMatchObject({ status: 0, stderr: '' })
  const words = ['serve', '--host', '0.0.0.0', '--port', '0', '--data', data]
  const child = spawn(process.execPath, ['src/main.ts', ...words], { stdio: 'pipe' })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { port } = new URL(line.toString().trim())
  const page = await fetch(`http://127.0.0.1:${port}/feeds`, { headers: { accept: 'text/html' } })
  expect(new URL(page.url).pathname).toBe('/sign-in')
  expect(await page.text()).toContain('type="password"')
  const stopped = once(child, 'exit')
  child.kill('SIGTERM')
  expect((await stopped)[0]).toBe(0)
})

test('a password that is too short is refused, and no session or hash is made of it', async () => {
  const data = temporaryFolder()
  const refused = await runWritethru(['password', '--data', data], 'short\n')
  expect(refused).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('at least 8'),
  })
  const cleared = await runWritethru(['password', '--clear', '--data', data])
  expect(cleared).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('no password is set'),
  })
})
