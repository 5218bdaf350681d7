import { chmod, copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createEmptyWorkspace, SCHEMA_VERSION } from '#shared/model/workspace'
import { toIso } from '#shared/time/instant'
import { aFolder, listNames, readContents } from '#tests/support/store/a-folder'
import { addCompany, aStore, listCompanies, reopenCompanies } from '#tests/support/store/a-store'
import { NOW } from '#tests/support/store/moment'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const NONE = { newIds: [], newRanks: [], removedWords: [] }

describe('openWorkspaceStore', () => {
  it('creates a durable empty workspace in private folders if there is none', async () => {
    const folder = join(await aFolder(), 'not', 'yet')
    const store = await aStore({ folder })
    expect(store.report).toEqual({ source: 'new', setAside: [], cards: 0, backupAt: null, repairs: NONE })
    expect(store.current()).toEqual(createEmptyWorkspace({ id: 'workspace-1', at: toIso(NOW) }))
    expect(await listNames(folder)).toEqual(['workspace.json'])
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(folder, 'workspace.json'))).mode & 0o777).toBe(0o600)
  })

  it('loads the saved workspace, and reports how many cards it has', async () => {
    const folder = await aFolder()
    const first = await aStore({ folder })
    await addCompany(first, 'Northwind Optics')
    await first.close()
    const again = await aStore({ folder })
    expect(again.report).toEqual({ source: 'main', setAside: [], cards: 1, backupAt: null, repairs: NONE })
    expect(again.current()).toEqual(first.current())
  })

  it('loads the previous file when the workspace is bad, and sets the bad one aside', async () => {
    const folder = await aFolder()
    await writeTwoStates(folder)
    await writeFile(join(folder, 'workspace.json'), '{"format":"callback-wor')
    const store = await aStore({ folder })
    const aside = 'workspace.corrupt-2026-03-03T20-30-00-000Z.json'
    expect(store.report).toEqual({
      source: 'previous',
      setAside: [aside],
      cards: 1,
      backupAt: null,
      repairs: NONE,
    })
    expect(listCompanies(store)).toEqual(['Northwind'])
    expect(await readFile(join(folder, aside), 'utf8')).toBe('{"format":"callback-wor')
    expect(await listNames(folder)).toEqual([aside, 'workspace.json', 'workspace.previous.json'])
  })

  it('makes the recovery durable: the next start finds the workspace in the main file', async () => {
    const folder = await aFolder()
    await writeTwoStates(folder)
    await writeFile(join(folder, 'workspace.json'), '')
    await (await aStore({ folder })).close()
    expect((await aStore({ folder })).report).toEqual({
      source: 'main',
      setAside: [],
      cards: 1,
      backupAt: null,
      repairs: NONE,
    })
  })

  it('opens the recovered workspace even when the disk is too full to rewrite the main file', async () => {
    const folder = await aFolder()
    await writeTwoStates(folder)
    await writeFile(join(folder, 'workspace.json'), '')
    const files = createWatchedFiles()
    files.fail({ call: 'write', on: /^workspace\.\d/, code: 'ENOSPC' })
    const store = await aStore({ folder, files })
    expect(listCompanies(store)).toEqual(['Northwind'])
    await addCompany(store, 'Contoso')
    await store.close()
    expect(await reopenCompanies(folder)).toEqual(['Northwind', 'Contoso'])
  })

  it('removes temporary files of interrupted writes, and nothing else', async () => {
    const folder = await aFolder()
    for (const name of ['workspace.4711-12.tmp', 'notes.tmp', 'workspace.tmp', 'workspace.corrupt-x.json'])
      await writeFile(join(folder, name), 'half')
    await aStore({ folder })
    expect(await listNames(folder)).toEqual([
      'notes.tmp',
      'workspace.corrupt-x.json',
      'workspace.json',
      'workspace.tmp',
    ])
  })

  it('refuses a second store on the same folder until the first is closed', async () => {
    const folder = await aFolder()
    const first = await aStore({ folder })
    await expect(aStore({ folder })).rejects.toMatchObject({
      code: 'workspace-locked',
      data: { pid: process.pid },
    })
    await addCompany(first, 'Northwind')
    await first.close()
    expect(await reopenCompanies(folder)).toEqual(['Northwind'])
  })

  it('releases the folder when the workspace cannot be read', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'workspace.json'), '{"format":"callback-wor')
    await expect(aStore({ folder })).rejects.toMatchObject({ code: 'workspace-unreadable' })
    await expect(aStore({ folder })).rejects.toMatchObject({ code: 'workspace-unreadable' })
    expect(await readContents(folder)).toEqual({ 'workspace.json': '{"format":"callback-wor' })
  })

  it.each([
    ['has its path', ['file'], 'ENOTDIR'],
    ['is its parent', ['file', 'data'], 'ENOTDIR'],
  ])('throws folder-unwritable when a file %s', async (_, path, reason) => {
    const parent = await aFolder()
    await writeFile(join(parent, 'file'), 'a file')
    const folder = join(parent, ...path)
    await expect(aStore({ folder })).rejects.toMatchObject({
      code: 'folder-unwritable',
      message: `Callback can’t keep its data in ${folder}: there’s a file where a folder should be. Move that file away, or choose another folder, and start Callback again.`,
      data: { folder, reason },
    })
    expect(await readContents(parent)).toEqual({ file: 'a file' })
  })

  it.skipIf(process.platform !== 'linux')(
    'throws folder-unwritable when the folder cannot be created',
    async () => {
      await expect(aStore({ folder: '/proc/callback' })).rejects.toMatchObject({ code: 'folder-unwritable' })
    },
  )

  it.skipIf(process.getuid?.() === 0)(
    'throws folder-unwritable for a folder without write permission (not as root)',
    async () => {
      const folder = join(await aFolder(), 'locked')
      await mkdir(folder)
      await chmod(folder, 0o500)
      await expect(aStore({ folder })).rejects.toMatchObject({ code: 'folder-unwritable' })
    },
  )

  it.each([
    { call: 'mkdir', code: 'EACCES' },
    { call: 'open', code: 'EROFS' },
    { call: 'open', code: 'EACCES' },
    { call: 'readdir', code: 'EIO' },
    { call: 'write', on: /^workspace\.lock-/, code: 'ENOSPC' },
    { call: 'write', on: /^workspace\.\d/, code: 'ENOSPC' },
    { call: 'rename', on: /^workspace\.json$/, code: 'EIO' },
  ] as const)('throws folder-unwritable for a new workspace when $call fails with $code', async (failure) => {
    const folder = await aFolder()
    const files = createWatchedFiles()
    files.fail({ times: 99, ...failure })
    await expect(aStore({ folder, files })).rejects.toMatchObject({
      code: 'folder-unwritable',
      data: { folder, reason: failure.code },
    })
    expect((await listNames(folder)).filter((name) => name !== 'workspace.json')).toEqual([])
    // No claim was left behind, so the folder can be opened once the failure is over.
    expect((await aStore({ folder })).report.cards).toBe(0)
  })
})

describe('a workspace with an older schema', () => {
  const older = join(import.meta.dirname, '../../../fixtures/workspaces/version-1.json')

  it.each(['workspace.json', 'workspace.previous.json'])('is backed up unchanged: %s', async (name) => {
    const folder = await aFolder()
    await copyFile(older, join(folder, name))
    const store = await aStore({ folder })
    await addCompany(store, 'Northwind')
    await addCompany(store, 'Contoso')
    const id = 'backup-2026-03-03T20-30-00-000Z-migration.json'
    expect(await listNames(store.backups.folder)).toEqual([id])
    expect(await readFile(join(store.backups.folder, id))).toEqual(await readFile(older))
    expect(await readFile(join(folder, 'workspace.json'), 'utf8')).toContain(
      `"schemaVersion":${SCHEMA_VERSION}`,
    )
  })

  const aside = 'workspace.older-version-2026-03-03T20-30-00-000Z.json'

  /** Creates a folder of an older version in which backups fail. */
  async function withoutBackups() {
    const folder = await aFolder()
    await copyFile(older, join(folder, 'workspace.json'))
    const files = createWatchedFiles()
    files.fail({ call: 'mkdir', on: /-backups$/, code: 'EACCES', times: 99 })
    return { folder, files }
  }

  it('is kept beside the new one when the disk is too full for a backup', async () => {
    const folder = await aFolder()
    await copyFile(older, join(folder, 'workspace.json'))
    const files = createWatchedFiles()
    files.fail({ call: 'write', on: /^workspace\.\d/, code: 'ENOSPC' })
    const store = await aStore({ folder, files })
    await addCompany(store, 'Northwind')
    await addCompany(store, 'Contoso')
    expect(await readFile(join(folder, aside))).toEqual(await readFile(older))
  })

  it('is copied beside the new one when backups fail and hard links are not supported', async () => {
    const { folder, files } = await withoutBackups()
    files.fail({ call: 'link', code: 'EPERM', times: 99 })
    const store = await aStore({ folder, files })
    await addCompany(store, 'Northwind')
    await addCompany(store, 'Contoso')
    expect(await readFile(join(folder, aside))).toEqual(await readFile(older))
  })

  it('is kept in addition to an earlier copy', async () => {
    const { folder, files } = await withoutBackups()
    await writeFile(join(folder, 'workspace.older-version.json'), 'of an earlier migration')
    await writeFile(join(folder, aside), 'of another')
    const store = await aStore({ folder, files })
    await addCompany(store, 'Northwind')
    const again = aside.replace('.json', '-1.json')
    const { [again]: kept, ...others } = await readContents(folder)
    expect(kept).toBe(await readFile(older, 'latin1'))
    expect(others).toMatchObject({
      'workspace.older-version.json': 'of an earlier migration',
      [aside]: 'of another',
    })
  })

  it('is kept only once, however often it is opened', async () => {
    const { folder, files } = await withoutBackups()
    for (const _ of [1, 2, 3]) await (await aStore({ folder, files })).close()
    expect(await listNames(folder)).toEqual(['workspace.json', aside])
  })

  it('is not opened when no copy can be kept', async () => {
    const { folder, files } = await withoutBackups()
    files.fail({ call: 'write', on: /^workspace\.\d/, code: 'ENOSPC', times: 99 })
    files.fail({ call: 'link', code: 'EPERM', times: 99 })
    await expect(aStore({ folder, files })).rejects.toMatchObject({
      code: 'folder-unwritable',
      message: `The data an older version of Callback saved in ${folder} wasn’t opened, because a copy couldn’t be made first: the disk is full. Free up some space, and start Callback again. Nothing was changed.`,
    })
    expect(await readContents(folder)).toEqual({ 'workspace.json': await readFile(older, 'latin1') })
  })
})

/** Writes a workspace with two cards, whose previous file has only the first of them. */
async function writeTwoStates(folder: string): Promise<void> {
  const store = await aStore({ folder })
  await addCompany(store, 'Northwind')
  await addCompany(store, 'Contoso')
  await store.close()
}
