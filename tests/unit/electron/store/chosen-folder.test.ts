import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { choiceFile, keepChosenFolder, readChosenFolder } from '#electron/store/chosen-folder'
import { aFolder, namesIn } from '#tests/support/store/a-folder'
import { watchedFiles } from '#tests/support/store/watched-files'

const chosen = join('/', 'elsewhere')

async function aHome() {
  return { files: watchedFiles(), home: await aFolder() }
}

describe('keepChosenFolder', () => {
  it('notes a folder, then another, and none for the home itself', async () => {
    const at = await aHome()
    expect(await readChosenFolder(at)).toBeNull()
    for (const folder of [chosen, join(chosen, 'deeper')]) {
      await keepChosenFolder(at, folder)
      expect(await readChosenFolder(at)).toBe(folder)
    }
    await keepChosenFolder(at, at.home)
    expect(await readChosenFolder(at)).toBeNull()
    expect(await namesIn(at.home)).toEqual([])
  })

  it('is durable when it resolves: file, name, folder, in this order', async () => {
    const { files, home } = await aHome()
    await keepChosenFolder({ files, home }, chosen)
    const calls = files.calls.filter((call) => /^(sync|rename)/.test(call))
    const folderName = home.split('/').at(-1)
    expect(calls).toEqual(['sync tmp', 'rename tmp → data-folder.json', `sync ${folderName}`])
  })

  it.each(['open', 'write', 'sync', 'rename'] as const)(
    'leaves the choice before where %s fails, and says so',
    async (call) => {
      const { files, home } = await aHome()
      await keepChosenFolder({ files, home }, chosen)
      files.fail({ call, code: 'ENOSPC' })
      await expect(keepChosenFolder({ files, home }, join(chosen, 'new'))).rejects.toMatchObject({
        code: 'folder-unwritable',
        message: `Your choice could not be kept in ${home}: the disk is full. Free some space and try again. Nothing was changed.`,
      })
      expect(await readChosenFolder({ files, home })).toBe(chosen)
      expect(await namesIn(home)).toEqual(['data-folder.json'])
    },
  )

  it('takes a choice back that was noted and may not be durable', async () => {
    const { files, home } = await aHome()
    files.fail({ call: 'sync', code: 'EIO', on: new RegExp(`^${home.split('/').at(-1)}$`) })
    await expect(keepChosenFolder({ files, home }, chosen)).rejects.toMatchObject({
      code: 'folder-unwritable',
    })
    expect(await readChosenFolder({ files, home })).toBeNull()
  })
})

describe('readChosenFolder', () => {
  it('reads what was written, and nothing else for it', async () => {
    const at = await aHome()
    await keepChosenFolder(at, chosen)
    expect(JSON.parse(await readFile(choiceFile(at.home), 'utf8'))).toEqual({
      format: 'callback-data-folder',
      folder: chosen,
    })
  })

  it('does not take a note that cannot be read for none', async () => {
    const { files, home } = await aHome()
    files.fail({ call: 'readFile', code: 'EACCES' })
    await expect(readChosenFolder({ files, home })).rejects.toMatchObject({ code: 'workspace-unreadable' })
  })
})
