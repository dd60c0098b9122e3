/** Compiles `src/` to `dist/`, and copies what stands beside the code and is not code: style sheets. */
import { execFileSync } from 'node:child_process'
import { cpSync, rmSync, statSync } from 'node:fs'

rmSync('dist', { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
cpSync('src', 'dist', {
  recursive: true,
  filter: (path) =>
    statSync(path).isDirectory() ? !path.endsWith('fixtures') : !path.endsWith('.ts'),
})
