import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..', '..')
const names = ['burst', 'hold'] as const
type Program = (typeof names)[number]

/** Returns the path of a program, which is built once for the whole test run. */
export function builtProgram(program: Program): string {
  const { CALLBACK_TEST_PROGRAMS: folder } = process.env
  if (folder === undefined)
    throw new Error('The programs are built by tests/support/build-programs.ts, which has not run')
  return join(folder, `${program}.mjs`)
}

/** Builds the programs in `programs/` for Node 20, which cannot run TypeScript. */
export async function buildPrograms(outDir: string): Promise<void> {
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
}
