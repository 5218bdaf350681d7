import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Explains why a small disk cannot be mounted here; null when it can. */
export function explainNoSmallDisk(): string | null {
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

/** Explains why a folder cannot be made read-only here; null when it can. */
export function explainNoReadOnlyFolder(): string | null {
  if (process.platform === 'win32') return 'Windows folders know no such permission.'
  return process.getuid?.() === 0 ? explainNoSmallDisk() : null
}

/**
 * Makes a folder read-only. Root may write anywhere, so for root it becomes a read-only disk. Returns a
 * function to undo it.
 */
export function makeReadOnly(folder: string): () => void {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o555)
    return () => chmodSync(folder, 0o755)
  }
  const unmount = mountSmallDisk(folder)
  run('mount', ['-o', 'remount,ro', folder])
  return unmount
}

/** Mounts an empty disk of one megabyte at a folder. Returns a function to unmount it. */
export function mountSmallDisk(folder: string): () => void {
  run('mount', ['-t', 'tmpfs', '-o', 'size=1024k', 'tmpfs', folder])
  return () => run('umount', ['--lazy', folder])
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`)
}
