import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceWorkspaceFile } from '#electron/store/replace-file'
import { aFolder, readContents } from '#tests/support/store/a-folder'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const MAIN = 'workspace.json'
const PREVIOUS = 'workspace.previous.json'

/** Creates a folder after two writes, "one" and "two", and a function that writes more. */
async function writtenTwice() {
  const folder = await aFolder()
  const files = createWatchedFiles()
  const write = (text: string) => replaceWorkspaceFile({ files, folder, pauses: [1, 1] }, Buffer.from(text))
  await write('one')
  await write('two')
  files.calls.length = 0
  return { folder, files, write }
}

describe('replaceWorkspaceFile', () => {
  it('keeps the previous file', async () => {
    const { folder, write } = await writtenTwice()
    expect(await readContents(folder)).toEqual({ [MAIN]: 'two', [PREVIOUS]: 'one' })
    await write('three')
    expect(await readContents(folder)).toEqual({ [MAIN]: 'three', [PREVIOUS]: 'two' })
  })

  it('syncs the new file before renaming it, and the folder after that', async () => {
    const { folder, files, write } = await writtenTwice()
    await write('three')
    const name = folder.split('/').at(-1)
    expect(files.calls).toEqual([
      'open tmp',
      'write tmp',
      'sync tmp',
      'stat tmp',
      'close tmp',
      `link ${MAIN} → tmp`,
      `rename tmp → ${PREVIOUS}`,
      'unlink tmp',
      `rename tmp → ${MAIN}`,
      `open ${name}`,
      `sync ${name}`,
      `close ${name}`,
    ])
  })

  it('keeps a synced copy if the file system does not support hard links', async () => {
    const { folder, files, write } = await writtenTwice()
    files.fail({ call: 'link', code: 'EPERM' })
    await write('three')
    expect(await readContents(folder)).toEqual({ [MAIN]: 'three', [PREVIOUS]: 'two' })
    expect(files.calls.filter((call) => call === 'sync tmp')).toHaveLength(2)
    expect((await stat(join(folder, PREVIOUS))).nlink).toBe(1)
  })

  it('does not touch the previous file if there is no main file', async () => {
    const folder = await aFolder()
    await writeFile(join(folder, PREVIOUS), 'recovered')
    await replaceWorkspaceFile({ files: createWatchedFiles(), folder }, Buffer.from('next'))
    expect(await readContents(folder)).toEqual({ [MAIN]: 'next', [PREVIOUS]: 'recovered' })
  })

  it.each([
    { call: 'open', on: /\.tmp$/ },
    { call: 'write' },
    { call: 'sync', on: /\.tmp$/ },
    { call: 'stat' },
    { call: 'close', on: /\.tmp$/ },
    { call: 'rename', on: /^workspace\.previous\.json$/ },
    { call: 'rename', on: /^workspace\.json$/ },
    { call: 'open', on: /^callback-store-/ },
    { call: 'sync', on: /^callback-store-/ },
    { call: 'close', on: /^callback-store-/ },
  ] as const)(
    'rejects when $call $on fails, keeping the old file and leaving no temporary files',
    async (failure) => {
      const { folder, files, write } = await writtenTwice()
      files.fail({ ...failure, code: 'EIO' })
      await expect(write('three')).rejects.toMatchObject({ code: 'EIO' })
      const left = await readContents(folder)
      expect(Object.keys(left)).toEqual([MAIN, PREVIOUS])
      expect(left[MAIN]).toBe('two')
      expect(['one', 'two']).toContain(left[PREVIOUS])
    },
  )

  it.each([
    { call: 'rename', on: /^workspace\.json$/ },
    { call: 'open', on: /^callback-store-/ },
    { call: 'sync', on: /^callback-store-/ },
    { call: 'close', on: /^callback-store-/ },
  ] as const)('removes a new file that was rejected when $call $on fails', async (failure) => {
    const folder = await aFolder()
    await writeFile(join(folder, PREVIOUS), 'recovered')
    const files = createWatchedFiles()
    files.fail({ ...failure, code: 'EIO' })
    const refused = replaceWorkspaceFile({ files, folder, pauses: [1, 1] }, Buffer.from('refused'))
    await expect(refused).rejects.toMatchObject({ code: 'EIO' })
    expect(await readContents(folder)).toEqual({ [PREVIOUS]: 'recovered' })
  })

  it.each(['link', 'readFile'] as const)(
    'rejects when the old file can be neither linked nor copied (%s)',
    async (call) => {
      const { folder, files, write } = await writtenTwice()
      files.fail({ call: 'link', code: 'EIO' })
      files.fail(
        call === 'link' ? { call: 'write', on: /\.tmp$/, code: 'EIO', times: 99 } : { call, code: 'EIO' },
      )
      await expect(write('three')).rejects.toMatchObject({ code: 'EIO' })
      expect(await readContents(folder)).toEqual({ [MAIN]: 'two', [PREVIOUS]: 'one' })
    },
  )

  it('writes normally after a write that failed between the two renames', async () => {
    const { folder, files, write } = await writtenTwice()
    files.fail({ call: 'rename', on: /^workspace\.json$/, code: 'EIO' })
    await expect(write('lost')).rejects.toThrow()
    await write('three')
    expect(await readContents(folder)).toEqual({ [MAIN]: 'three', [PREVIOUS]: 'two' })
    await write('four')
    expect(await readContents(folder)).toEqual({ [MAIN]: 'four', [PREVIOUS]: 'three' })
  })

  it('waits while another program has the file open', async () => {
    const { folder, files, write } = await writtenTwice()
    files.fail({ call: 'rename', on: /^workspace\.json$/, code: 'EBUSY', times: 2 })
    await write('three')
    expect(await readFile(join(folder, MAIN), 'utf8')).toBe('three')
  })

  it('rejects while the disk fails, and writes the first change after that', async () => {
    const { folder, files, write } = await writtenTwice()
    files.fail({ call: 'write', code: 'ENOSPC', times: 99 })
    for (const text of ['a', 'b', 'c']) await expect(write(text)).rejects.toMatchObject({ code: 'ENOSPC' })
    files.stopFailing()
    await write('three')
    expect(await readContents(folder)).toEqual({ [MAIN]: 'three', [PREVIOUS]: 'two' })
  })
})
