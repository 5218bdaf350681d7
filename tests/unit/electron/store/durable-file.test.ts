import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renameWithRetry, syncFolder, writeDurableFile, writeNewFile } from '#electron/store/durable-file'
import { aFolder, listNames, readContents } from '#tests/support/store/a-folder'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const bytes = Buffer.from('all of this, to the last byte')

describe('writeDurableFile', () => {
  it('writes and syncs a temporary file, verifies it, renames it, and syncs the folder, in this order', async () => {
    const files = createWatchedFiles()
    const folder = await aFolder()
    const verified: string[] = []
    const verify = (stored: Buffer) => void verified.push(String(stored))
    await writeDurableFile(files, { folder, name: 'a.json', bytes, verify })
    const steps = files.calls.filter((call) => /^(sync|readFile|rename)/.test(call))
    const folderName = folder.split('/').at(-1)
    expect(steps).toEqual(['sync tmp', 'readFile tmp', 'rename tmp → a.json', `sync ${folderName}`])
    expect(verified).toEqual([String(bytes)])
    expect(await readFile(join(folder, 'a.json'))).toEqual(bytes)
  })

  it('does not read back without a verification, and leaves the folder to the caller on request', async () => {
    const files = createWatchedFiles()
    await writeDurableFile(files, { folder: await aFolder(), name: 'a.json', bytes, syncsFolder: false })
    expect(files.calls.at(-1)).toBe('rename tmp → a.json')
    expect(files.calls).not.toContain('readFile tmp')
  })

  it('keeps the old file and removes the temporary one when the verification fails', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, 'a.json'), 'old')
    const verify = () => {
      throw new RangeError('not the same')
    }
    const write = writeDurableFile(createWatchedFiles(), { folder, name: 'a.json', bytes, verify })
    await expect(write).rejects.toThrow('not the same')
    expect(await readContents(folder)).toEqual({ 'a.json': 'old' })
  })

  it('keeps the old file and removes the temporary one when it cannot be renamed', async () => {
    const files = createWatchedFiles()
    const folder = await aFolder()
    await writeFile(join(folder, 'a.json'), 'old')
    files.fail({ call: 'rename', code: 'EIO' })
    await expect(writeDurableFile(files, { folder, name: 'a.json', bytes })).rejects.toMatchObject({
      code: 'EIO',
    })
    expect(await readContents(folder)).toEqual({ 'a.json': 'old' })
  })

  it('reverts the name when the folder cannot be synced', async () => {
    const files = createWatchedFiles()
    const folder = await aFolder()
    files.fail({ call: 'sync', on: /^callback-store-/, code: 'EIO' })
    const revert = () => rm(join(folder, 'a.json'))
    await expect(writeDurableFile(files, { folder, name: 'a.json', bytes, revert })).rejects.toMatchObject({
      code: 'EIO',
    })
    expect(await listNames(folder)).toEqual([])
  })
})

describe('writeNewFile', () => {
  it('writes, syncs, checks the size and closes, in this order', async () => {
    const files = createWatchedFiles()
    const path = join(await aFolder(), 'a.json')
    await writeNewFile(files, path, bytes)
    expect(files.calls).toEqual(['open a.json', 'write a.json', 'sync a.json', 'stat a.json', 'close a.json'])
    expect(await readFile(path)).toEqual(bytes)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('continues until everything is written when each call writes only a few bytes', async () => {
    const files = createWatchedFiles()
    const path = join(await aFolder(), 'a.json')
    files.limitWrites(10)
    await writeNewFile(files, path, bytes)
    expect(files.calls.filter((call) => call === 'write a.json')).toHaveLength(3)
    expect(await readFile(path)).toEqual(bytes)
  })

  it.each([
    ['writes nothing', (files: ReturnType<typeof createWatchedFiles>) => files.limitWrites(0)],
    ['drops the last byte', (files: ReturnType<typeof createWatchedFiles>) => files.dropAtEnd(1)],
  ])('rejects and removes the file when the disk silently %s', async (_, injectFailure) => {
    const files = createWatchedFiles()
    const folder = await aFolder()
    injectFailure(files)
    await expect(writeNewFile(files, join(folder, 'a.json'), bytes)).rejects.toMatchObject({
      code: 'SHORT_WRITE',
    })
    expect(await listNames(folder)).toEqual([])
  })

  it.each(['open', 'write', 'sync', 'stat', 'close'] as const)(
    'rejects and removes the file when %s fails',
    async (call) => {
      const files = createWatchedFiles()
      const folder = await aFolder()
      files.fail({ call, code: 'EIO' })
      await expect(writeNewFile(files, join(folder, 'a.json'), bytes)).rejects.toMatchObject({ code: 'EIO' })
      expect(await listNames(folder)).toEqual([])
    },
  )

  it('does not sync a file again after its sync failed', async () => {
    const files = createWatchedFiles()
    files.fail({ call: 'sync', code: 'EIO' })
    await expect(writeNewFile(files, join(await aFolder(), 'a.json'), bytes)).rejects.toThrow()
    expect(files.calls.filter((call) => call.startsWith('sync'))).toHaveLength(1)
  })

  it('does not overwrite an existing file', async () => {
    const path = join(await aFolder(), 'a.json')
    await writeFile(path, 'mine')
    await expect(writeNewFile(createWatchedFiles(), path, bytes)).rejects.toMatchObject({ code: 'EEXIST' })
    expect(await readFile(path, 'utf8')).toBe('mine')
  })
})

describe('renameWithRetry', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'retries while another program has the file open (%s)',
    async (code) => {
      const files = createWatchedFiles()
      const folder = await aFolder()
      await writeFile(join(folder, 'a'), 'text')
      files.fail({ call: 'rename', code, times: 3 })
      await renameWithRetry(files, { from: join(folder, 'a'), to: join(folder, 'b'), pauses: [1, 1, 1] })
      expect(files.calls).toHaveLength(4)
      expect(await listNames(folder)).toEqual(['b'])
    },
  )

  it('rejects after the last retry', async () => {
    const files = createWatchedFiles()
    const folder = await aFolder()
    await writeFile(join(folder, 'a'), 'text')
    files.fail({ call: 'rename', code: 'EBUSY', times: 3 })
    const renamed = renameWithRetry(files, { from: join(folder, 'a'), to: join(folder, 'b'), pauses: [1, 1] })
    await expect(renamed).rejects.toMatchObject({ code: 'EBUSY' })
    expect(await listNames(folder)).toEqual(['a'])
  })

  it('does not retry an error that waiting cannot fix', async () => {
    const files = createWatchedFiles()
    files.fail({ call: 'rename', code: 'EIO' })
    await expect(renameWithRetry(files, { from: '/a', to: '/b' })).rejects.toMatchObject({ code: 'EIO' })
    expect(files.calls).toHaveLength(1)
  })
})

describe.skipIf(process.platform === 'win32')('syncFolder', () => {
  it('opens the folder, syncs it and closes it', async () => {
    const files = createWatchedFiles()
    await syncFolder(files, await aFolder())
    expect(files.calls.map((call) => call.split(' ')[0])).toEqual(['open', 'sync', 'close'])
  })

  it.each(['EINVAL', 'ENOTSUP'])('ignores that the file system does not support it (%s)', async (code) => {
    const files = createWatchedFiles()
    files.fail({ call: 'sync', code })
    await syncFolder(files, await aFolder())
    expect(files.calls.at(-1)).toMatch(/^close/)
  })

  it('rejects when the disk fails, and closes the folder', async () => {
    const files = createWatchedFiles()
    files.fail({ call: 'sync', code: 'EIO' })
    await expect(syncFolder(files, await aFolder())).rejects.toMatchObject({ code: 'EIO' })
    expect(files.calls.at(-1)).toMatch(/^close/)
  })
})
