import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { onTestFinished } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')

/** A fresh bundle of `serve.ts`, laid out like the build, with a small renderer beside it. */
export interface BuiltServe {
  /** Starts it in a process of its own. */
  run(options?: { args?: readonly string[]; env?: Readonly<Record<string, string>> }): ServeRun
  remove(): void
}

/** One run of the browser host. */
export interface ServeRun {
  readonly child: ChildProcess
  /** The first address that it prints. Rejects with its standard error if it exits before. */
  readonly address: Promise<string>
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>
  out(): string
}

export async function buildServe(): Promise<BuiltServe> {
  const folder = mkdtempSync(join(tmpdir(), 'callback-serve-'))
  mkdirSync(join(folder, 'out/renderer'), { recursive: true })
  writeFileSync(join(folder, 'out/renderer/index.html'), '<!doctype html><title>The app</title>')
  writeFileSync(join(folder, 'package.json'), '{"type":"module","version":"0.0.7"}')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'electron/serve.ts', outDir: join(folder, 'out/main'), target: 'node20.19' },
  })
  const bundle = join(folder, 'out/main/serve.js')
  return {
    remove: () => rmSync(folder, { recursive: true }),
    run({ args = [], env = {} } = {}) {
      const child = spawn(process.execPath, [bundle, ...args], { env: { PATH: process.env.PATH, ...env } })
      onTestFinished(() => void child.kill('SIGKILL'))
      const text = { out: '', err: '' }
      const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
        child.on('close', (code) => resolve({ code, ...text })),
      )
      child.stderr.on('data', (part) => {
        text.err += part
      })
      const address = new Promise<string>((resolve, reject) => {
        child.stdout.on('data', (part) => {
          text.out += part
          const found = /^Callback is at (\S+)$/m.exec(text.out)?.[1]
          if (found !== undefined) resolve(found)
        })
        ended.then(({ err }) => reject(new Error(`It ended before it was ready. ${err}`)))
      })
      address.catch(() => undefined)
      return { child, address, ended, out: () => text.out }
    },
  }
}

/** Creates a data folder that is removed after the test. */
export function aDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'callback-data-'))
  onTestFinished(() => {
    for (const path of [folder, `${folder}-backups`]) rmSync(path, { recursive: true, force: true })
  })
  return folder
}
