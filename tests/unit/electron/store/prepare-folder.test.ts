import { mkdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createFolder, removeTemporaryFiles } from '#electron/store/prepare-folder'
import { aFolder, listNames } from '#tests/support/store/a-folder'
import { createWatchedFiles } from '#tests/support/store/watched-files'

describe('createFolder', () => {
  it('does not change an existing folder', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'mine'), '')
    const files = createWatchedFiles()
    await createFolder(files, folder)
    expect(files.calls).toHaveLength(1)
    expect(await listNames(folder)).toEqual(['mine'])
  })

  it('follows a symbolic link to a folder', async () => {
    const parent = await aFolder()
    await mkdir(join(parent, 'real'))
    await symlink('real', join(parent, 'link'))
    await createFolder(createWatchedFiles(), join(parent, 'link', 'data'))
    expect((await stat(join(parent, 'real', 'data'))).isDirectory()).toBe(true)
  })

  it.skipIf(process.platform === 'win32')('creates each missing folder durably in its parent', async () => {
    const parent = await aFolder()
    const files = createWatchedFiles()
    await createFolder(files, join(parent, 'a', 'b'))
    const name = parent.split('/').at(-1)
    expect(files.calls.filter((call) => /^(mkdir|sync)/.test(call))).toEqual([
      'mkdir b',
      'mkdir a',
      `sync ${name}`,
      'mkdir b',
      'sync a',
    ])
  })

  it('ignores that the parent folder may not be opened', async () => {
    const folder = join(await aFolder(), 'data')
    const files = createWatchedFiles()
    files.fail({ call: 'open', code: 'EACCES' })
    await createFolder(files, folder)
    expect((await stat(folder)).isDirectory()).toBe(true)
  })

  it('throws folder-unwritable when the folder cannot be created', async () => {
    const files = createWatchedFiles()
    files.fail({ call: 'mkdir', code: 'EROFS' })
    await expect(createFolder(files, '/data')).rejects.toMatchObject({
      code: 'folder-unwritable',
      data: { folder: '/data', reason: 'EROFS' },
    })
  })
})

describe('removeTemporaryFiles', () => {
  it('removes the temporary files of all processes, and nothing else', async () => {
    const folder = await aFolder()
    const kept = ['workspace.json', 'workspace.previous.json', 'workspace.tmp', 'workspace.1-2.tmp.txt']
    for (const name of ['workspace.1-2.tmp', `workspace.${process.pid}-99999.tmp`, ...kept])
      await writeFile(join(folder, name), '')
    await removeTemporaryFiles(createWatchedFiles(), folder)
    expect(await listNames(folder)).toEqual(kept.sort())
  })

  it('continues when one of them cannot be removed', async () => {
    const folder = await aFolder()
    for (const name of ['workspace.1-1.tmp', 'workspace.1-2.tmp']) await writeFile(join(folder, name), '')
    const files = createWatchedFiles()
    files.fail({ call: 'unlink', code: 'EBUSY' })
    await removeTemporaryFiles(files, folder)
    expect(await listNames(folder)).toHaveLength(1)
  })
})
