import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealWorkspace } from '#electron/store/envelope'
import { fillFolder } from '#electron/store/fill-folder'
import { createEmptyWorkspace } from '#shared/model/workspace'
import { aFolder, readContents } from '#tests/support/store/a-folder'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const at = '2026-03-03T20:30:00.000Z'
const seal = (seq: number) =>
  sealWorkspace(createEmptyWorkspace({ id: 'workspace-1', at }), { seq, savedAt: at })
const both = { main: seal(2), previous: seal(1) }
const texts = {
  'workspace.json': both.main.toString('latin1'),
  'workspace.previous.json': both.previous.toString('latin1'),
}

describe('fillFolder', () => {
  it('writes both files, the workspace last, and reads each back before it gets its name', async () => {
    const files = createWatchedFiles()
    const folder = await aFolder()
    await fillFolder({ files, folder }, both)
    expect(await readContents(folder)).toEqual(texts)
    expect(files.calls.filter((call) => /^(sync|readFile|link)/.test(call))).toEqual([
      'sync tmp',
      'readFile tmp',
      'link tmp → workspace.previous.json',
      'sync tmp',
      'readFile tmp',
      'link tmp → workspace.json',
      `sync ${folder.split('/').at(-1)}`,
    ])
  })

  it('works on a disk without hard links', async () => {
    const files = createWatchedFiles()
    const folder = await aFolder()
    files.fail({ call: 'link', code: 'EPERM', times: 2 })
    await fillFolder({ files, folder }, both)
    expect(await readContents(folder)).toEqual(texts)
  })

  it.each([0, 2])(
    'does not replace a file that has just appeared, and removes the files it created (%s links refused)',
    async (times) => {
      const files = createWatchedFiles()
      const folder = await aFolder()
      if (times > 0) files.fail({ call: 'link', code: 'EPERM', times })
      await writeFile(join(folder, 'workspace.json'), 'of a sync client')
      await expect(fillFolder({ files, folder }, both)).rejects.toMatchObject({ code: 'not-allowed' })
      expect(await readContents(folder)).toEqual({ 'workspace.json': 'of a sync client' })
    },
  )

  it('leaves no files behind when the disk silently keeps less', async () => {
    const files = createWatchedFiles()
    const folder = await aFolder()
    files.dropAtEnd(3)
    await expect(fillFolder({ files, folder }, both)).rejects.toMatchObject({ code: 'SHORT_WRITE' })
    expect(await readContents(folder)).toEqual({})
  })
})
