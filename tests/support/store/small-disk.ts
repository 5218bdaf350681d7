import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

const KILOBYTES = 1024

/** Why a small disk cannot be mounted on this machine; null if it can. */
export const smallDiskObstacle = (() => {
  if (process.platform !== 'linux') return 'tmpfs is on Linux only'
  const folder = mkdtempSync(join(tmpdir(), 'callback-disk-'))
  const mounted = mount(folder)
  if (mounted) spawnSync('umount', [folder])
  rmdirSync(folder)
  return mounted ? null : 'mounting a tmpfs needs root'
})()

/** Mounts a disk of one megabyte for the tests of a file. `remount` makes it read-only or writable. */
export function mountSmallDisk(): { folder(): string; remount(mode: 'ro' | 'rw'): void } {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'callback-disk-'))
    mount(folder)
  })
  afterAll(() => {
    spawnSync('umount', ['--lazy', folder])
    rmdirSync(folder)
  })
  return {
    folder: () => folder,
    remount: (mode) => {
      spawnSync('mount', ['-o', `remount,${mode}`, folder])
    },
  }
}

function mount(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${KILOBYTES}k`, 'tmpfs', folder]).status === 0
}
