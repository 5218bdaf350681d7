// `npm run torture`: builds the app, bundles the torture and its programs (Node 20 runs no TypeScript), and runs it. One JSON line a figure.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..', '..')
const outDir = join(root, 'out', 'torture')

const built = spawnSync(
  process.execPath,
  [join(root, 'node_modules/electron-vite/bin/electron-vite.js'), 'build', '--config', 'electron.config.ts'],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
)
if (built.status !== 0) process.exit(built.status ?? 1)

const programs = ['burst', 'hold'].map((name) => [
  name,
  join(root, `tests/support/store/programs/${name}.ts`),
])
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
      input: { torture: join(root, 'tests/bench/torture.ts'), ...Object.fromEntries(programs) },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})

const ran = spawnSync(process.execPath, [join(outDir, 'torture.js'), ...process.argv.slice(2)], {
  cwd: root,
  env: { ...process.env, CALLBACK_TEST_ROOT: root },
  stdio: 'inherit',
})
process.exit(ran.status ?? 1)
