import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const electronFolder = resolve(import.meta.dirname, '../../../electron')

/** Builds the files that `start.mjs` expects, records it in `builds.log`, and fails while a file `broken` exists. */
const builder = `
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
const put = (path, text) => { mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true }); writeFileSync(path, text) }
const build = () => {
  appendFileSync('builds.log', process.argv.slice(2).join(' ') + '\\n')
  console.log('chatter of the builder')
  if (existsSync('broken')) { console.error('renderer/board.tsx:7 is broken'); process.exit(3) }
  put('out/main/main.js', '')
  put('out/main/server-render.js', '')
  put('out/preload/preload.cjs', '')
  put('out/main/plan.js', "console.log('planning', process.argv[1].endsWith('plan.js'), ...process.argv.slice(2))")
  put('out/renderer/index.html', '')
  put('out/main/serve.js', \`// \${readFileSync('shared/rules.ts')}
    process.on('SIGINT', () => { console.log('saved'); process.exit(0) })
    process.on('SIGTERM', () => { console.log('saved'); process.exit(0) })
    console.log('serving', process.argv[1].endsWith('serve.js'), ...process.argv.slice(2))
    setTimeout(() => process.exit(process.argv.includes('--stay') ? 9 : 0), process.argv.includes('--stay') ? 20_000 : 0)
  \`)
}
build()
`

/** A desktop runtime that prints its arguments. */
const desktop = `#!/usr/bin/env node
process.on('SIGTERM', () => { console.log('desktop quits'); process.exit(0) })
console.log('desktop', ...process.argv.slice(2), String(process.env.ELECTRON_RUN_AS_NODE))
if (process.argv.includes('--trap')) process.kill(process.pid, 'SIGTRAP')
setTimeout(() => process.exit(process.argv.includes('--stay') ? 9 : 4), process.argv.includes('--stay') ? 20_000 : 0)
`

const installer = `
import { writeFileSync, appendFileSync, existsSync } from 'node:fs'
appendFileSync('installs.log', 'tried\\n')
console.log('chatter of the installer')
if (!existsSync('network')) process.exit(1)
writeFileSync(new URL('path.txt', import.meta.url), 'electron')
`

/** A separate project around the real `start.mjs`, with a fake builder and a fake desktop runtime. */
interface StartProject {
  readonly folder: string
  put(path: string, text: string): void
  read(path: string): string
  start(options?: { args?: readonly string[]; env?: Readonly<Record<string, string>>; uid?: number }): Run
}

/** One run of `start.mjs`. */
export interface Run {
  readonly child: ChildProcess
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>
  /** Returns what it has printed so far. */
  out(): string
  err(): string
}

export function aStartProject({ runtime }: { runtime: 'here' | 'to fetch' }): StartProject {
  const folder = mkdtempSync(join(tmpdir(), 'callback-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  put('package.json', '{"type":"module"}')
  put('shared/rules.ts', 'export const days = 7')
  put('renderer/board.tsx', '')
  for (const name of readdirSync(electronFolder).filter((file) => /^start.*\.mjs$/.test(file)))
    cpSync(join(electronFolder, name), join(folder, 'electron', name))
  put('node_modules/electron-vite/package.json', '{"type":"module"}')
  put('node_modules/electron-vite/bin/electron-vite.js', builder)
  put('node_modules/electron/package.json', '{"type":"module"}')
  put('node_modules/electron/install.js', installer)
  put('node_modules/electron/dist/package.json', '{"type":"commonjs"}')
  put('node_modules/electron/dist/electron', desktop)
  chmodSync(join(folder, 'node_modules/electron/dist/electron'), 0o755)
  if (runtime === 'here') put('node_modules/electron/path.txt', 'electron')

  return {
    folder,
    put,
    read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : ''),
    start({ args = [], env = {}, uid = 1000 } = {}) {
      const asUser = `data:text/javascript,process.getuid=()=>${uid}`
      const child = spawn(
        process.execPath,
        ['--import', asUser, join(folder, 'electron/start.mjs'), ...args],
        {
          cwd: folder,
          env: { PATH: process.env.PATH, DISPLAY: ':0', ...env },
        },
      )
      onTestFinished(() => void child.kill('SIGKILL'))
      const text = { out: '', err: '' }
      child.stdout.on('data', (part) => {
        text.out += part
      })
      child.stderr.on('data', (part) => {
        text.err += part
      })
      const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
        child.on('close', (code) => resolve({ code, ...text })),
      )
      return { child, ended, out: () => text.out, err: () => text.err }
    },
  }
}
