// Node 20 runs no TypeScript: the app and the programs named are built first.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..', '..')

/**
 * Builds the app, then the programs into out/NAME, runs the one called NAME with the arguments of this process, and
 * ends with its exit code. Programs are named with their paths from the root.
 */
export async function runProgram(name, { programs, nodeOptions = [] }) {
  endUnlessDone(
    node(
      ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--config', 'electron.config.ts'],
      'ignore',
    ),
  )
  const outDir = join(root, 'out', name)
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
        input: Object.fromEntries(
          Object.entries(programs).map(([called, path]) => [called, join(root, path)]),
        ),
        external: ['electron', 'vite', '@vitejs/plugin-react', '@playwright/test'],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  endUnlessDone(node([...nodeOptions, join(outDir, `${name}.js`), ...process.argv.slice(2)], 'inherit'))
}

function node(args, stdout) {
  const env = { ...process.env, CALLBACK_TEST_ROOT: root }
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', stdout, 'inherit'] })
}

function endUnlessDone({ status }) {
  if (status !== 0) process.exit(status ?? 1)
}
