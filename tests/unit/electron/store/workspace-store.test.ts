import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import { aCard } from '#tests/support/builders/card'
import { aFolder, contentsOf } from '#tests/support/store/a-folder'
import { add, aStore, companies, companiesIn } from '#tests/support/store/a-store'
import { watchedFiles } from '#tests/support/store/watched-files'

describe('update', () => {
  it('resolves with the result of the change once another start would find it', async () => {
    const folder = await aFolder()
    const store = await aStore({ folder })
    expect(await add(store, 'Northwind')).toBe('Northwind')
    const onDisk = await readFile(join(folder, 'workspace.json'), 'utf8')
    expect(onDisk).toContain('"company":"Northwind"')
    expect(companies(store)).toEqual(['Northwind'])
  })

  it('hands each change the newest workspace, and shows none of it before it is durable', async () => {
    const folder = await aFolder()
    const store = await aStore({ folder })
    const all = ['A', 'B', 'C'].map((company) => add(store, company))
    expect(companies(store)).toEqual([])
    await Promise.all(all)
    expect(companies(store)).toEqual(['A', 'B', 'C'])
    await store.close()
    expect(await companiesIn(folder)).toEqual(['A', 'B', 'C'])
  })

  it('keeps the very workspace the change made', async () => {
    const store = await aStore({ folder: await aFolder() })
    const made = { ...store.current(), cards: [aCard({})] }
    await store.update(() => ({ workspace: made, result: null }))
    expect(store.current()).toBe(made)
  })

  it('writes nothing for a change that changes nothing', async () => {
    const files = watchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    files.calls.length = 0
    expect(await store.update((head) => ({ workspace: head, result: 'as it was' }))).toBe('as it was')
    expect(files.calls).toEqual([])
  })

  it('rejects with what the change throws, and writes nothing', async () => {
    const files = watchedFiles()
    const folder = await aFolder()
    const store = await aStore({ folder, files })
    files.calls.length = 0
    const refusal = new RangeError('no such card')
    const refused = store.update(() => {
      throw refusal
    })
    await expect(refused).rejects.toBe(refusal)
    await store.flush()
    expect(files.calls).toEqual([])
  })

  it('refuses a workspace that could not be read again, and stays usable', async () => {
    const store = await aStore({ folder: await aFolder() })
    const unreadable = (head: ReturnType<WorkspaceStore['current']>) => ({
      workspace: { ...head, cards: [aCard({ company: '' })] },
      result: null,
    })
    await expect(store.update(unreadable)).rejects.toThrow(TypeError)
    await add(store, 'Northwind')
    expect(companies(store)).toEqual(['Northwind'])
  })

  it('goes back to the durable workspace when a change cannot be written, and says why', async () => {
    const folder = await aFolder()
    const files = watchedFiles()
    const store = await aStore({ folder, files })
    await add(store, 'Northwind')
    files.fail({ call: 'write', code: 'ENOSPC' })
    await expect(add(store, 'Contoso')).rejects.toMatchObject({
      code: 'not-saved',
      message: 'Not saved: the disk is full. Free some space; we try again every few seconds.',
      data: { folder, reason: 'ENOSPC' },
    })
    expect(companies(store)).toEqual(['Northwind'])
    await add(store, 'Fabrikam')
    await store.close()
    expect(await companiesIn(folder)).toEqual(['Northwind', 'Fabrikam'])
  })

  it('says so when the folder has gone', async () => {
    const folder = join(await aFolder(), 'stick')
    const store = await aStore({ folder })
    await rm(folder, { recursive: true })
    await expect(add(store, 'Northwind')).rejects.toMatchObject({
      code: 'not-saved',
      message: 'Not saved: the folder is not there. Put it back; we try again every few seconds.',
    })
    expect(companies(store)).toEqual([])
  })

  it('rejects with a failed write also the changes built on it meanwhile', async () => {
    const folder = await aFolder()
    const files = watchedFiles()
    const store = await aStore({ folder, files })
    files.fail({ call: 'sync', code: 'EIO' })
    const outcomes = [add(store, 'A'), add(store, 'B')]
    // Let the first write begin, then build on it.
    await Promise.resolve()
    await Promise.resolve()
    outcomes.push(add(store, 'C'))
    const settled = await Promise.allSettled(outcomes)
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(companies(store)).toEqual([])
    await add(store, 'D')
    await store.close()
    expect(await companiesIn(folder)).toEqual(['D'])
  })
})

describe('trouble', () => {
  it('stands from a failed write until the disk obeys again, without another change', async () => {
    const folder = await aFolder()
    const files = watchedFiles()
    const store = await aStore({ folder, files, retryMs: 10 })
    await add(store, 'Northwind')
    const before = await contentsOf(folder)
    const told: (string | null)[] = []
    store.onTrouble((trouble) => told.push(trouble?.message ?? null))
    files.fail({ call: 'write', code: 'ENOSPC', times: 3 })
    await expect(add(store, 'Contoso')).rejects.toMatchObject({ code: 'not-saved' })
    expect(store.trouble()).toMatchObject({ code: 'not-saved', data: { reason: 'ENOSPC' } })
    await expect.poll(store.trouble).toBeNull()
    expect(told).toEqual([
      'Not saved: the disk is full. Free some space; we try again every few seconds.',
      null,
    ])
    expect(await contentsOf(folder)).toEqual(before)
  })

  it.each([
    { call: 'rename', code: 'EPERM' },
    { call: 'sync', code: 'EIO' },
    { call: 'open', code: 'EMFILE' },
  ] as const)('goes on while $call fails with $code', async (failure) => {
    const files = watchedFiles()
    const store = await aStore({ folder: await aFolder(), files, retryMs: 5 })
    files.fail({ call: 'write', code: 'ENOSPC' })
    files.fail({ ...failure, times: 99, on: /^(?!workspace\.lock)/ })
    await expect(add(store, 'Contoso')).rejects.toMatchObject({ code: 'not-saved' })
    await expect.poll(() => store.trouble()?.data.reason).toBe(failure.code)
    files.mend()
    await expect.poll(store.trouble).toBeNull()
  })

  it('ends with the first change that is written', async () => {
    const files = watchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    files.fail({ call: 'write', code: 'ENOSPC' })
    await expect(add(store, 'Contoso')).rejects.toMatchObject({ code: 'not-saved' })
    await store.update((head) => ({ workspace: head, result: null }))
    expect(store.trouble()).not.toBeNull()
    await add(store, 'Contoso')
    expect(store.trouble()).toBeNull()
  })
})

describe('flush', () => {
  it('resolves when everything asked for so far is durable', async () => {
    const folder = await aFolder()
    const store = await aStore({ folder })
    void add(store, 'Northwind')
    await store.flush()
    expect(companies(store)).toEqual(['Northwind'])
  })

  it('resolves also when it could not be written', async () => {
    const files = watchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    files.fail({ call: 'rename', on: /^workspace\.json$/, code: 'EIO' })
    const refused = expect(add(store, 'Northwind')).rejects.toMatchObject({ code: 'not-saved' })
    await store.flush()
    await refused
  })
})

describe('backUp', () => {
  it('keeps both of two that are asked for at once, though each sweeps the folder', async () => {
    const watched = watchedFiles()
    let looks = 0
    let first: Promise<unknown> = Promise.resolve()
    // Were they written side by side, the second would stand unfinished while the first sweeps.
    const readFile = async (path: string) => {
      if (path.endsWith('.tmp') && ++looks === 2) await first
      return watched.readFile(path)
    }
    const store = await aStore({ folder: await aFolder(), files: { ...watched, readFile } })
    first = store.backUp('regular')
    await store.backUp('restore')
    expect((await store.backups.list()).map(({ kind }) => kind).sort()).toEqual(['regular', 'restore'])
  })

  it('makes the next one after one that failed', async () => {
    const files = watchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    files.fail({ call: 'sync', on: /\.tmp$/, code: 'EIO' })
    const failing = store.backUp('regular')
    const next = store.backUp('restore')
    await expect(failing).rejects.toMatchObject({ code: 'EIO' })
    const { id } = await next
    expect((await store.backups.list()).map((one) => one.id)).toEqual([id])
  })
})

describe('close', () => {
  it('writes what was asked for, lets go of the folder and leaves nothing but the two files', async () => {
    const folder = await aFolder()
    const store = await aStore({ folder })
    const added = add(store, 'Northwind')
    await Promise.all([store.close(), store.close()])
    await added
    expect(Object.keys(await contentsOf(folder))).toEqual(['workspace.json', 'workspace.previous.json'])
    expect(await companiesIn(folder)).toEqual(['Northwind'])
  })

  it('lets go of the folder only when nothing is being written any more', async () => {
    const files = watchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    const added = add(store, 'Northwind')
    files.calls.length = 0
    await store.close()
    await added
    expect(files.calls.indexOf('rename tmp → workspace.json')).toBeGreaterThan(0)
    expect(files.calls.at(-1)).toMatch(/^unlink workspace\.lock-/)
  })

  it('lets go of the folder only when a backup that is being made is whole', async () => {
    const files = watchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    const backup = store.backUp('regular')
    await store.close()
    expect(files.calls.at(-1)).toMatch(/^unlink workspace\.lock-/)
    expect((await store.backups.list()).map(({ id }) => id)).toEqual([(await backup).id])
  })

  it('refuses what comes after it with a sentence', async () => {
    const store = await aStore({ folder: await aFolder() })
    await store.close()
    await expect(add(store, 'Late')).rejects.toMatchObject({
      code: 'not-saved',
      message: 'Not saved: Callback is closing. Start it again and repeat the change.',
    })
  })
})
