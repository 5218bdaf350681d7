import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

let built: Promise<string> | null = null

/** Bundles the stub into one file that Node can import, once per test process. */
export function stubBundle(): Promise<string> {
  built ??= bundle()
  return built
}

/** Removes the bundle after the tests of a file. */
export async function dropStubBundle(): Promise<void> {
  if (built !== null) await rm(join(await built, '..'), { recursive: true, force: true })
  built = null
}

async function bundle(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'callback-electron-stub-'))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve('tests/support/electron-stub/electron.ts'),
      outDir,
      emptyOutDir: false,
      target: 'node20.19',
      rolldownOptions: { output: { entryFileNames: 'electron.mjs', codeSplitting: false } },
    },
  })
  return join(outDir, 'electron.mjs')
}
