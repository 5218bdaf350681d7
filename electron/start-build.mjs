import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, isStale } from './start-decisions.mjs'
import { print, root, waitForExit } from './start-process.mjs'

/** @typedef {import('./start-process.mjs').Exit} Exit */

/** The file that holds the fingerprint of the sources of the last build. */
const stampFile = join(root, 'out/built')
const builderFile = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
const buildArgs = [builderFile, 'build', '--config', 'electron.config.ts']

/** Returns true if the builder is installed. */
export function isBuilderInstalled() {
  return existsSync(builderFile)
}

/**
 * Builds the app, unless the last build was made from the current sources. Returns null on success. If the
 * build fails, it prints why and returns the exit of the builder.
 *
 * @returns {Promise<Exit | null>}
 */
export async function build() {
  const sources = fingerprint(root)
  const stamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null
  if (!isStale({ root, stamp, sources })) return null
  print('Building Callback, which takes a few seconds…')
  rmSync(stampFile, { force: true })
  const builder = spawn(process.execPath, buildArgs, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  /** @type {Buffer[]} */
  const output = []
  for (const stream of [builder.stdout, builder.stderr]) stream.on('data', (part) => output.push(part))
  const exit = await waitForExit(builder)
  if (exit.wasSignalled) return exit
  if (exit.code !== 0) {
    process.stderr.write(Buffer.concat(output))
    print('Callback couldn’t be built. The lines above say why.')
    return exit
  }
  writeFileSync(stampFile, sources)
  return null
}
