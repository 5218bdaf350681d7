import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const names = ['burst', 'hold'] as const
type Program = (typeof names)[number]

/** A program in a process of its own, with the lines it has printed so far. */
export interface Running {
  readonly child: ChildProcess
  readonly lines: string[]
  /** Resolves with the first line that is not in `lines` yet. */
  nextLine(): Promise<string>
  /** Ends it as a crash does; every line it printed is in `lines` when this resolves. */
  kill(): Promise<void>
  /** Resolves when it has ended by itself. */
  ended(): Promise<void>
}

/** Builds the programs beside this file for Node 20, which runs no TypeScript. Gives the path of each. */
export function builtPrograms(): (program: Program) => string {
  let outDir = ''
  beforeAll(async () => {
    outDir = await mkdtemp(join(tmpdir(), 'callback-programs-'))
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ssr: true,
        outDir,
        emptyOutDir: false,
        target: 'node20.19',
        rolldownOptions: {
          input: Object.fromEntries(
            names.map((name) => [name, join(import.meta.dirname, 'programs', `${name}.ts`)]),
          ),
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    })
  }, 60_000)
  afterAll(() => rm(outDir, { recursive: true, force: true }))
  return (program) => join(outDir, `${program}.mjs`)
}

/** Starts a command and listens to what it prints. */
export function run(command: string, args: readonly string[]): Running {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines: string[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(line))
  const over = Promise.all([once(child, 'close'), once(reader, 'close')])
  return {
    child,
    lines,
    async nextLine() {
      const seen = lines.length
      await Promise.race([once(reader, 'line'), over])
      const line = lines[seen]
      if (line === undefined) throw new Error('The program ended without another line')
      return line
    },
    async kill() {
      child.kill('SIGKILL')
      await over
    },
    async ended() {
      await over
    },
  }
}
