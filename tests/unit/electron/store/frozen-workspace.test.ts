import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealWorkspace } from '#electron/store/envelope'
import { freezeWorkspace } from '#electron/store/frozen-workspace'
import { createEmptyWorkspace } from '#shared/model/workspace'
import { aFolder, listNames, readContents } from '#tests/support/store/a-folder'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const at = '2026-03-03T20:30:00.000Z'
const seal = (seq: number) =>
  sealWorkspace(createEmptyWorkspace({ id: 'workspace-1', at }), { seq, savedAt: at })
const main = seal(2)

/** Freezes a folder that holds a workspace and, if bytes are given, a previous copy of it. */
async function freeze(previous: Buffer | null) {
  const files = createWatchedFiles()
  const folder = await aFolder()
  await writeFile(join(folder, 'workspace.json'), main)
  if (previous) await writeFile(join(folder, 'workspace.previous.json'), previous)
  const now = () => Date.parse(at)
  return { files, folder, frozen: freezeWorkspace({ files, folder, now, main, release: () => {} }) }
}

describe('readFiles', () => {
  it('gives the previous copy beside the workspace', async () => {
    const { frozen } = await freeze(seal(1))
    expect(await frozen.readFiles()).toEqual({ main, previous: seal(1) })
  })

  it('gives no previous copy that is missing, unreadable or damaged', async () => {
    const damaged = seal(1)
    damaged.write('XX', damaged.length - 20)
    for (const previous of [null, damaged, Buffer.from('{"half":')])
      expect((await (await freeze(previous)).frozen.readFiles()).previous).toBeNull()
    const { files, frozen } = await freeze(seal(1))
    files.fail({ call: 'readFile', code: 'EIO' })
    expect((await frozen.readFiles()).previous).toBeNull()
  })
})

describe('setAside', () => {
  it('renames both files and returns their new names', async () => {
    const { folder, frozen } = await freeze(seal(1))
    const names = await frozen.setAside()
    expect(names).toHaveLength(2)
    expect(await listNames(folder)).toEqual([...names].sort())
    expect(Object.values(await readContents(folder)).sort()).toEqual(
      [main, seal(1)].map((bytes) => bytes.toString('latin1')).sort(),
    )
  })

  it('returns the old name of a file that cannot be renamed, and renames the other one', async () => {
    const { files, folder, frozen } = await freeze(seal(1))
    files.fail({ call: 'rename', code: 'EPERM' })
    const names = await frozen.setAside()
    expect(names[0]).toBe('workspace.json')
    expect(names[1]).not.toBe('workspace.previous.json')
    expect(await listNames(folder)).toEqual([...names].sort())
  })

  it('returns no name if the folder cannot be read', async () => {
    const { files, frozen } = await freeze(seal(1))
    files.fail({ call: 'readdir', code: 'EACCES' })
    expect(await frozen.setAside()).toEqual([])
  })
})
