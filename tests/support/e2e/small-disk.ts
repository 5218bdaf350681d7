import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Why no small disk can be mounted here; null when it can. */
export function whyNoSmallDisk(): string | null {
  if (process.platform !== 'linux') return 'A small disk can be mounted on Linux only.'
  const folder = mkdtempSync(join(tmpdir(), 'callback-disk-'))
  try {
    mountSmallDisk(folder)()
    return null
  } catch {
    return 'Mounting a small disk needs root.'
  } finally {
    rmdirSync(folder)
  }
}

/** Mounts an empty disk of one megabyte at a folder. Returns its own undoing. */
export function mountSmallDisk(folder: string): () => void {
  run('mount', ['-t', 'tmpfs', '-o', 'size=1024k', 'tmpfs', folder])
  return () => run('umount', ['--lazy', folder])
}

function run(command: string, parts: readonly string[]): void {
  const { status, stderr } = spawnSync(command, parts, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
}
