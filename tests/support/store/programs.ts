import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const names = ['burst', 'hold'] as const
type Program = (typeof names)[number]

/** Builds the programs in `programs/` for Node 20, which cannot run TypeScript. Returns a function for their paths. */
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
