import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackupFolder } from '#electron/store/backup-folder'
import { sealWorkspace } from '#electron/store/envelope'
import { nodeFiles } from '#electron/store/file-system'
import { aWorkspace } from '#tests/support/builders/workspace'
import { aFolder, listNames } from '#tests/support/store/a-folder'
import { NOW } from '#tests/support/store/moment'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const HOUR = 3_600_000
const bytes = sealWorkspace(aWorkspace({ id: 'kept' }), { seq: 3, savedAt: '2026-03-03T20:30:00.000Z' })
const START = 'backup-2026-03-03T20-30-00-000Z-start.json'

async function aBackupFolder() {
  const files = createWatchedFiles()
  return { files, backups: createBackupFolder({ files, folder: await aFolder() }) }
}

describe('createBackupFolder', () => {
  it('creates a private folder beside the data folder when it is first needed', async () => {
    const data = await aFolder()
    const backups = createBackupFolder({ files: nodeFiles, folder: data })
    expect(backups.folder).toBe(`${data}-backups`)
    expect(await backups.list()).toEqual([])
    await backups.write(bytes, { at: NOW, kind: 'start' })
    expect(await listNames(backups.folder)).toEqual([START])
    expect((await stat(backups.folder)).mode & 0o777).toBe(0o700)
    expect((await stat(join(backups.folder, START))).mode & 0o777).toBe(0o600)
    expect(await listNames(data)).toEqual([])
  })

  it('lists only backups, newest first', async () => {
    const { backups } = await aBackupFolder()
    for (const hours of [2, 0, 1]) await backups.write(bytes, { at: NOW - hours * HOUR, kind: 'regular' })
    await writeFile(join(backups.folder, 'holiday.jpg'), '')
    expect((await backups.list()).map(({ at }) => (NOW - at) / HOUR)).toEqual([0, 1, 2])
  })

  it('reads a backup, and returns null if it is gone', async () => {
    const { backups } = await aBackupFolder()
    const backup = await backups.write(bytes, { at: NOW, kind: 'start' })
    expect(await backups.read(backup)).toMatchObject({ kind: 'good', workspace: { id: 'kept' }, seq: 3 })
    expect(await backups.read({ ...backup, id: 'backup-gone.json' })).toBeNull()
  })

  it('syncs the file before renaming it, and the folder after that, before it resolves', async () => {
    const { files, backups } = await aBackupFolder()
    await backups.write(bytes, { at: NOW - HOUR, kind: 'start' })
    files.calls.length = 0
    await backups.write(bytes, { at: NOW, kind: 'start' })
    const steps = files.calls.filter((call) => /^(sync|rename|readFile)/.test(call))
    expect(steps).toEqual([
      'sync tmp',
      'readFile tmp',
      `rename tmp → ${START}`,
      expect.stringMatching(/^sync .*-backups$/),
    ])
  })

  it.each([
    ['a write is silently cut short', (files: ReturnType<typeof createWatchedFiles>) => files.dropAtEnd(5)],
    [
      'the backup cannot be read back',
      (files: ReturnType<typeof createWatchedFiles>) => files.fail({ call: 'readFile', code: 'EIO' }),
    ],
    [
      'the disk is full',
      (files: ReturnType<typeof createWatchedFiles>) => files.fail({ call: 'write', code: 'ENOSPC' }),
    ],
    [
      'the backup cannot be renamed',
      (files: ReturnType<typeof createWatchedFiles>) => files.fail({ call: 'rename', code: 'EIO' }),
    ],
  ])('rejects, keeps the older backups and leaves no files behind when %s', async (_, causeFailure) => {
    const { files, backups } = await aBackupFolder()
    await backups.write(bytes, { at: NOW - HOUR, kind: 'start' })
    const before = await listNames(backups.folder)
    causeFailure(files)
    await expect(backups.write(bytes, { at: NOW, kind: 'regular' })).rejects.toThrow()
    files.stopFailing()
    expect(await listNames(backups.folder)).toEqual(before)
  })

  it('rejects bytes that it could not open again', async () => {
    const { backups } = await aBackupFolder()
    await expect(backups.write(Buffer.from('{}'), { at: NOW, kind: 'start' })).rejects.toThrow('read back')
    expect(await backups.list()).toEqual([])
  })

  it('deletes backups that are no longer needed, and temporary files left by a crash', async () => {
    const { backups } = await aBackupFolder()
    await mkdir(backups.folder)
    await writeFile(join(backups.folder, 'workspace.4711-3.tmp'), 'half')
    for (let minutes = 50; minutes >= 0; minutes -= 10)
      await backups.write(bytes, { at: NOW + 29 * 60_000 - minutes * 60_000, kind: 'regular' })
    expect(await listNames(backups.folder)).toEqual(['backup-2026-03-03T20-59-00-000Z-regular.json'])
    expect(await readFile(join(backups.folder, 'backup-2026-03-03T20-59-00-000Z-regular.json'))).toEqual(
      bytes,
    )
  })
})
