import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackupFolder } from '#electron/store/backup-folder'
import { sealWorkspace } from '#electron/store/envelope'
import { nodeFiles } from '#electron/store/file-system'
import { loadWorkspace } from '#electron/store/load-workspace'
import { SCHEMA_VERSION } from '#shared/model/workspace'
import { aWorkspace } from '#tests/support/builders/workspace'
import { aFolder, listNames, readContents } from '#tests/support/store/a-folder'
import { NOW } from '#tests/support/store/moment'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const MAIN = 'workspace.json'
const PREVIOUS = 'workspace.previous.json'
const ASIDE = 'workspace.corrupt-2026-03-03T20-30-00-000Z'
const fixture = (name: string) => join(import.meta.dirname, '../../../fixtures/workspaces', name)

const good = (id: string, seq: number) =>
  sealWorkspace(aWorkspace({ id }), { seq, savedAt: '2026-03-03T20:30:00.000Z' })

/** Creates a folder with these files, and a function that loads from it. */
async function folderWith(contents: Readonly<Record<string, Uint8Array | string>>) {
  const folder = await aFolder()
  for (const [name, text] of Object.entries(contents)) await writeFile(join(folder, name), text)
  const files = createWatchedFiles()
  return { folder, files, load: () => loadWorkspace({ files, folder, now: () => NOW }) }
}

describe('loadWorkspace', () => {
  it('returns null for a folder without a workspace', async () => {
    const { load } = await folderWith({ 'notes.txt': 'mine' })
    expect(await load()).toBeNull()
  })

  it('loads the main file, and sets a damaged previous file aside before the next change overwrites it', async () => {
    const { folder, load } = await folderWith({ [MAIN]: good('main', 9), [PREVIOUS]: 'garbage' })
    expect(await load()).toEqual({
      workspace: aWorkspace({ id: 'main' }),
      seq: 9,
      version: SCHEMA_VERSION,
      source: 'main',
      backup: null,
      setAside: [`${ASIDE}.json`],
    })
    expect(await readContents(folder)).toMatchObject({ [`${ASIDE}.json`]: 'garbage' })
    expect(await listNames(folder)).toEqual([`${ASIDE}.json`, MAIN])
  })

  it('loads the previous file when the main file is missing', async () => {
    const { folder, load } = await folderWith({ [PREVIOUS]: good('previous', 8) })
    expect(await load()).toMatchObject({ workspace: { id: 'previous' }, source: 'previous', setAside: [] })
    expect(await listNames(folder)).toEqual([PREVIOUS])
  })

  it.each([
    ['empty', ''],
    ['all NULs', Buffer.alloc(4096)],
    ['cut short', good('main', 9).subarray(0, 200)],
    ['not text', Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
  ])('loads the previous file when the main file is %s, which is set aside unchanged', async (_, bytes) => {
    const { folder, load } = await folderWith({ [MAIN]: bytes, [PREVIOUS]: good('previous', 8) })
    expect(await load()).toMatchObject({
      workspace: { id: 'previous' },
      seq: 8,
      source: 'previous',
      setAside: [`${ASIDE}.json`],
    })
    expect(await listNames(folder)).toEqual([`${ASIDE}.json`, PREVIOUS])
    expect(await readFile(join(folder, `${ASIDE}.json`))).toEqual(Buffer.from(bytes))
  })

  it('does not overwrite one bad file with another', async () => {
    const { folder, load } = await folderWith({
      [`${ASIDE}.json`]: 'first',
      [`${ASIDE}-1.json`]: 'second',
      [MAIN]: 'third',
      [PREVIOUS]: good('previous', 8),
    })
    expect(await load()).toMatchObject({ setAside: [`${ASIDE}-2.json`] })
    expect(await readContents(folder)).toMatchObject({
      [`${ASIDE}.json`]: 'first',
      [`${ASIDE}-1.json`]: 'second',
      [`${ASIDE}-2.json`]: 'third',
    })
  })

  it.each([
    [
      'both are bad',
      { [MAIN]: 'bad', [PREVIOUS]: '' },
      `${MAIN} is cut short or damaged, and ${PREVIOUS} is empty`,
    ],
    ['the only one is bad', { [MAIN]: 'bad' }, `${MAIN} is cut short or damaged`],
    [
      'only the previous file exists, and is bad',
      { [PREVIOUS]: 'bad' },
      `${PREVIOUS} is cut short or damaged`,
    ],
    [
      'the main one is foreign',
      { [MAIN]: '{"a":1}', [PREVIOUS]: good('p', 1) },
      `${MAIN} isn’t a Callback workspace`,
    ],
    [
      'the main one is bad and the other foreign',
      { [MAIN]: '', [PREVIOUS]: '[]' },
      `${MAIN} is empty, and ${PREVIOUS} isn’t a Callback workspace`,
    ],
  ])('throws workspace-unreadable when %s, and changes nothing', async (_, contents, complaint) => {
    const { folder, load } = await folderWith(contents)
    const before = await readContents(folder)
    await expect(load()).rejects.toMatchObject({
      code: 'workspace-unreadable',
      message: `In ${folder}, ${complaint}. Nothing was changed. Replace it with a good copy, move it away to start empty, or choose another folder, and start Callback again.`,
      data: { folder, files: complaint.match(/workspace[.a-z]*\.json/g)?.join(', ') },
    })
    expect(await readContents(folder)).toEqual(before)
  })

  it.each([MAIN, PREVIOUS])(
    'throws workspace-newer for a newer version in %s, and changes nothing',
    async (name) => {
      const { folder, load } = await folderWith(
        name === MAIN ? { [PREVIOUS]: good('p', 1) } : { [MAIN]: 'bad' },
      )
      await copyFile(fixture('newer.json'), join(folder, name))
      const before = await readContents(folder)
      await expect(load()).rejects.toMatchObject({
        code: 'workspace-newer',
        message: `${name} in ${folder} was written by a newer version of Callback. Nothing was changed. Start that version, or choose another folder.`,
      })
      expect(await readContents(folder)).toEqual(before)
    },
  )

  it.each([
    ['both files are bad', { [MAIN]: 'bad', [PREVIOUS]: '' }, [`${ASIDE}.json`, `${ASIDE}-1.json`]],
    ['the only one is bad', { [MAIN]: 'bad' }, [`${ASIDE}.json`]],
    ['both are missing', {}, []],
  ])('loads the newest good backup when %s', async (_, contents, aside) => {
    const { folder, load } = await folderWith(contents)
    const at = (hour: number) => NOW - hour * 3_600_000
    const { folder: backups, write } = createBackupFolder({ files: nodeFiles, folder })
    await write(good('oldest', 5), { at: at(3), kind: 'start' })
    const chosen = await write(good('backup', 6), { at: at(2), kind: 'regular' })
    const newest = await write(good('damaged', 7), { at: at(1), kind: 'regular' })
    await writeFile(join(backups, newest.id), 'garbage')
    expect(await load()).toMatchObject({
      workspace: { id: 'backup' },
      seq: 6,
      source: 'backup',
      backup: chosen,
      setAside: aside,
    })
    // The bad backup is skipped and stays unchanged.
    expect(await readFile(join(backups, newest.id), 'utf8')).toBe('garbage')
  })

  it('loads a backup that was made while the clock was ahead only if there is no other', async () => {
    const { folder, load } = await folderWith({})
    const { write } = createBackupFolder({ files: nodeFiles, folder })
    await write(good('ahead', 5), { at: NOW + 365 * 86_400_000, kind: 'start' })
    expect(await load()).toMatchObject({ workspace: { id: 'ahead' } })
    await write(good('real', 6), { at: NOW - 1000, kind: 'start' })
    expect(await load()).toMatchObject({ workspace: { id: 'real' } })
  })

  it('does not start empty when a backup cannot be read, and changes nothing', async () => {
    const { folder, load } = await folderWith({})
    const { folder: backups, write } = createBackupFolder({ files: nodeFiles, folder })
    const { id } = await write(good('backup', 6), { at: NOW, kind: 'start' })
    await writeFile(join(backups, id), 'garbage')
    await expect(load()).rejects.toMatchObject({
      code: 'workspace-unreadable',
      message: expect.stringContaining(`${id} is cut short or damaged`),
    })
    expect(await readContents(folder)).toEqual({})
  })

  it('does not replace a foreign file with a backup', async () => {
    const { folder, load } = await folderWith({ [MAIN]: '{"a":1}' })
    await createBackupFolder({ files: nodeFiles, folder }).write(good('backup', 6), {
      at: NOW,
      kind: 'start',
    })
    await expect(load()).rejects.toMatchObject({ code: 'workspace-unreadable' })
    expect(await readContents(folder)).toEqual({ [MAIN]: '{"a":1}' })
  })

  it('loads a file of version 1', async () => {
    const { folder, load } = await folderWith({})
    await copyFile(fixture('version-1.json'), join(folder, MAIN))
    expect(await load()).toMatchObject({
      seq: 42,
      source: 'main',
      workspace: { settings: { yourName: 'Robin Vale' } },
    })
  })

  it('treats a bad sector as damage', async () => {
    const { files, load } = await folderWith({ [MAIN]: good('main', 9), [PREVIOUS]: good('previous', 8) })
    files.fail({ call: 'readFile', on: /^workspace\.json$/, code: 'EIO' })
    expect(await load()).toMatchObject({ source: 'previous', setAside: [`${ASIDE}.json`] })
  })

  it('does not fall back to an older file when it may not read the newer one', async () => {
    const { folder, files, load } = await folderWith({
      [MAIN]: good('main', 9),
      [PREVIOUS]: good('previous', 8),
    })
    files.fail({ call: 'readFile', on: /^workspace\.json$/, code: 'EACCES' })
    await expect(load()).rejects.toMatchObject({ code: 'workspace-unreadable' })
    expect(await listNames(folder)).toEqual([MAIN, PREVIOUS])
  })

  it('throws when a folder has the name of the workspace file', async () => {
    const { folder, load } = await folderWith({ [PREVIOUS]: good('previous', 8) })
    await mkdir(join(folder, MAIN))
    await expect(load()).rejects.toMatchObject({
      code: 'workspace-unreadable',
      message: expect.stringContaining(`${MAIN} can’t be read (EISDIR)`),
    })
  })

  it('throws when a bad file cannot be set aside, because the next write would replace it', async () => {
    const { folder, files, load } = await folderWith({ [MAIN]: 'bad', [PREVIOUS]: good('previous', 8) })
    files.fail({ call: 'rename', code: 'EROFS' })
    await expect(load()).rejects.toMatchObject({ code: 'folder-unwritable', data: { reason: 'EROFS' } })
    expect(await readFile(join(folder, MAIN), 'utf8')).toBe('bad')
  })
})
