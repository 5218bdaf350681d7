// `npm run bench`: builds the app where it is stale, bundles the bench (Node 20 runs no TypeScript) and runs it. One JSON line a figure.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..', '..')
const outDir = join(root, 'out', 'bench')

const built = spawnSync(
  process.execPath,
  [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--config', 'electron.config.ts'],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
)
if (built.status !== 0) process.exit(built.status ?? 1)

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir,
    target: 'node20.19',
    rolldownOptions: {
      input: { bench: join(root, 'tests/bench/bench.ts') },
      external: ['electron', 'vite', '@vitejs/plugin-react', '@playwright/test'],
    },
  },
})

const ran = spawnSync(process.execPath, ['--expose-gc', join(outDir, 'bench.js'), ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, CALLBACK_TEST_ROOT: root },
  stdio: 'inherit',
})
process.exit(ran.status ?? 1)
