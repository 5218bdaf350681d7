import { copyFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownFile } from '#electron/store/external-change'
import { nodeFiles } from '#electron/store/file-system'
import { aFolder } from '#tests/support/store/a-folder'
import { watchedFiles } from '#tests/support/store/watched-files'

const isOurs = (bytes: Buffer) => String(bytes) === 'ours'

/** A file that is owned as it is. */
async function anOwnFile() {
  const folder = await aFolder()
  const path = join(folder, 'workspace.json')
  await writeFile(path, 'ours')
  const file = ownFile({ files: nodeFiles, folder })
  await file.own(isOurs)
  return { folder, path, file }
}

describe('ownFile', () => {
  it('knows its own file', async () => {
    const { file } = await anOwnFile()
    expect(await file.look()).toBe('own')
  })

  it('does not read a file that looks as it did', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'workspace.json'), 'ours')
    const files = watchedFiles()
    const file = ownFile({ files, folder })
    await file.own(isOurs)
    await file.look()
    expect(files.calls).toEqual(['lstat workspace.json', 'lstat workspace.json'])
  })

  it('sees a file that was written over in its place, of the same length too', async () => {
    const { path, file } = await anOwnFile()
    await writeFile(path, 'them')
    await utimes(path, 1, 1)
    expect(await file.look()).toBe('foreign')
  })

  it('sees a file that was put in its place', async () => {
    const { folder, path, file } = await anOwnFile()
    await writeFile(join(folder, 'other'), 'theirs')
    await rename(join(folder, 'other'), path)
    expect(await file.look()).toBe('foreign')
  })

  it('takes no offence at a touch, or at a copy of the very same', async () => {
    const { folder, path, file } = await anOwnFile()
    await utimes(path, 1, 1)
    expect(await file.look()).toBe('own')
    await copyFile(path, join(folder, 'copy'))
    await rename(join(folder, 'copy'), path)
    expect(await file.look()).toBe('own')
  })

  it('says when it is gone', async () => {
    const { path, file } = await anOwnFile()
    await rm(path)
    expect(await file.look()).toBe('gone')
  })
})
