// Node 20 cannot run TypeScript, so the app and the programs are built first.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '..', '..')

/**
 * Builds the app, then the programs into out/NAME, and runs the program NAME with the arguments of this process. Exits
 * with its code if it fails. Program paths are relative to the root.
 */
export async function runProgram(name, { programs, nodeOptions = [] }) {
  exitOnFailure(
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
          Object.entries(programs).map(([programName, path]) => [programName, join(root, path)]),
        ),
        // Harper finds its binary beside its own script.
        external: ['electron', 'vite', '@vitejs/plugin-react', '@playwright/test', /^harper\.js/],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  })
  exitOnFailure(node([...nodeOptions, join(outDir, `${name}.js`), ...process.argv.slice(2)], 'inherit'))
}

function node(args, stdout) {
  const env = { ...process.env, CALLBACK_TEST_ROOT: root }
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', stdout, 'inherit'] })
}

function exitOnFailure({ status }) {
  if (status !== 0) process.exit(status ?? 1)
}
