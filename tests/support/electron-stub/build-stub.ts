import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

let built: Promise<string> | null = null

/** Returns the stub as one file that Node can import: the one built for this test run, or one for this process. */
export async function getStub(): Promise<string> {
  const { CALLBACK_TEST_STUB: builtForThisRun } = process.env
  if (builtForThisRun !== undefined) return builtForThisRun
  built ??= buildForThisProcess()
  return built
}

async function buildForThisProcess(): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'callback-electron-stub-'))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  return buildStub(outDir)
}

/** Bundles the stub into a folder and returns the path of the bundle. */
export async function buildStub(outDir: string): Promise<string> {
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
