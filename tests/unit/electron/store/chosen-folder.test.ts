import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { getChoiceFile, readChosenFolder, saveChosenFolder } from '#electron/store/chosen-folder'
import { aFolder, listNames } from '#tests/support/store/a-folder'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const chosen = join('/', 'elsewhere')

async function aHome() {
  return { files: createWatchedFiles(), home: await aFolder() }
}

describe('saveChosenFolder', () => {
  it('saves a folder, then another, and removes the file when home is chosen', async () => {
    const at = await aHome()
    expect(await readChosenFolder(at)).toBeNull()
    for (const folder of [chosen, join(chosen, 'deeper')]) {
      await saveChosenFolder(at, folder)
      expect(await readChosenFolder(at)).toBe(folder)
    }
    await saveChosenFolder(at, at.home)
    expect(await readChosenFolder(at)).toBeNull()
    expect(await listNames(at.home)).toEqual([])
  })

  it('syncs the file, renames it and syncs the folder, in this order', async () => {
    const { files, home } = await aHome()
    await saveChosenFolder({ files, home }, chosen)
    const calls = files.calls.filter((call) => /^(sync|rename)/.test(call))
    const folderName = home.split('/').at(-1)
    expect(calls).toEqual(['sync tmp', 'rename tmp → data-folder.json', `sync ${folderName}`])
  })

  it.each(['open', 'write', 'sync', 'rename'] as const)(
    'keeps the previous choice and rejects when %s fails',
    async (call) => {
      const { files, home } = await aHome()
      await saveChosenFolder({ files, home }, chosen)
      files.fail({ call, code: 'ENOSPC' })
      await expect(saveChosenFolder({ files, home }, join(chosen, 'new'))).rejects.toMatchObject({
        code: 'folder-unwritable',
        message: `Your choice couldn’t be saved in ${home}: the disk is full. Free up some space and try again. Nothing was changed.`,
      })
      expect(await readChosenFolder({ files, home })).toBe(chosen)
      expect(await listNames(home)).toEqual(['data-folder.json'])
    },
  )

  it('restores the previous choice when the new one may not be durable', async () => {
    const { files, home } = await aHome()
    files.fail({ call: 'sync', code: 'EIO', on: new RegExp(`^${home.split('/').at(-1)}$`) })
    await expect(saveChosenFolder({ files, home }, chosen)).rejects.toMatchObject({
      code: 'folder-unwritable',
    })
    expect(await readChosenFolder({ files, home })).toBeNull()
  })
})

describe('readChosenFolder', () => {
  it('reads the folder that was saved', async () => {
    const at = await aHome()
    await saveChosenFolder(at, chosen)
    expect(JSON.parse(await readFile(getChoiceFile(at.home), 'utf8'))).toEqual({
      format: 'callback-data-folder',
      folder: chosen,
    })
  })

  it('throws when the file cannot be read', async () => {
    const { files, home } = await aHome()
    files.fail({ call: 'readFile', code: 'EACCES' })
    await expect(readChosenFolder({ files, home })).rejects.toMatchObject({ code: 'workspace-unreadable' })
  })
})
