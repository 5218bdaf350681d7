import { copyFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createExternalChangeDetector } from '#electron/store/external-change'
import { nodeFiles } from '#electron/store/file-system'
import { aFolder } from '#tests/support/store/a-folder'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const isOurs = (bytes: Buffer) => String(bytes) === 'ours'

/** Creates a file that was accepted as ours. */
async function anAcceptedFile() {
  const folder = await aFolder()
  const path = join(folder, 'workspace.json')
  await writeFile(path, 'ours')
  const detector = createExternalChangeDetector({ files: nodeFiles, folder })
  await detector.acceptCurrent(isOurs)
  return { folder, path, detector }
}

describe('createExternalChangeDetector', () => {
  it('recognizes its own file', async () => {
    const { detector } = await anAcceptedFile()
    expect(await detector.compare()).toBe('own')
  })

  it('does not read a file whose metadata is unchanged', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'workspace.json'), 'ours')
    const files = createWatchedFiles()
    const detector = createExternalChangeDetector({ files, folder })
    await detector.acceptCurrent(isOurs)
    await detector.compare()
    expect(files.calls).toEqual(['lstat workspace.json', 'lstat workspace.json'])
  })

  it('detects a file that was overwritten with the same length', async () => {
    const { path, detector } = await anAcceptedFile()
    await writeFile(path, 'them')
    await utimes(path, 1, 1)
    expect(await detector.compare()).toBe('foreign')
  })

  it('detects a file that was replaced', async () => {
    const { folder, path, detector } = await anAcceptedFile()
    await writeFile(join(folder, 'other'), 'theirs')
    await rename(join(folder, 'other'), path)
    expect(await detector.compare()).toBe('foreign')
  })

  it('ignores a touch and an identical copy', async () => {
    const { folder, path, detector } = await anAcceptedFile()
    await utimes(path, 1, 1)
    expect(await detector.compare()).toBe('own')
    await copyFile(path, join(folder, 'copy'))
    await rename(join(folder, 'copy'), path)
    expect(await detector.compare()).toBe('own')
  })

  it('reports a missing file', async () => {
    const { path, detector } = await anAcceptedFile()
    await rm(path)
    expect(await detector.compare()).toBe('gone')
  })
})
