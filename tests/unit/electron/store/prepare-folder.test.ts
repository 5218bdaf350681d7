import { mkdir, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeFolder, sweep } from '#electron/store/prepare-folder'
import { aFolder, namesIn } from '#tests/support/store/a-folder'
import { watchedFiles } from '#tests/support/store/watched-files'

describe('createFolder', () => {
  it('does not change an existing folder', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'mine'), '')
    const files = watchedFiles()
    await makeFolder(files, folder)
    expect(files.calls).toHaveLength(1)
    expect(await namesIn(folder)).toEqual(['mine'])
  })

  it('follows a symbolic link to a folder', async () => {
    const parent = await aFolder()
    await mkdir(join(parent, 'real'))
    await symlink('real', join(parent, 'link'))
    await makeFolder(watchedFiles(), join(parent, 'link', 'data'))
    expect((await stat(join(parent, 'real', 'data'))).isDirectory()).toBe(true)
  })

  it.skipIf(process.platform === 'win32')('creates each missing folder durably in its parent', async () => {
    const parent = await aFolder()
    const files = watchedFiles()
    await makeFolder(files, join(parent, 'a', 'b'))
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
    const files = watchedFiles()
    files.fail({ call: 'open', code: 'EACCES' })
    await makeFolder(files, folder)
    expect((await stat(folder)).isDirectory()).toBe(true)
  })

  it('throws folder-unwritable when the folder cannot be created', async () => {
    const files = watchedFiles()
    files.fail({ call: 'mkdir', code: 'EROFS' })
    await expect(makeFolder(files, '/data')).rejects.toMatchObject({
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
    await sweep(watchedFiles(), folder)
    expect(await namesIn(folder)).toEqual(kept.sort())
  })

  it('continues when one of them cannot be removed', async () => {
    const folder = await aFolder()
    for (const name of ['workspace.1-1.tmp', 'workspace.1-2.tmp']) await writeFile(join(folder, name), '')
    const files = watchedFiles()
    files.fail({ call: 'unlink', code: 'EBUSY' })
    await sweep(files, folder)
    expect(await namesIn(folder)).toHaveLength(1)
  })
})
