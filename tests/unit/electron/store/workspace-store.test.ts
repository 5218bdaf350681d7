import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import { aCard } from '#tests/support/builders/card'
import { aFolder, readContents } from '#tests/support/store/a-folder'
import { addCompany, aStore, listCompanies, reopenCompanies } from '#tests/support/store/a-store'
import { createWatchedFiles } from '#tests/support/store/watched-files'

describe('update', () => {
  it('resolves with the result of the change once it is durable', async () => {
    const folder = await aFolder()
    const store = await aStore({ folder })
    expect(await addCompany(store, 'Northwind')).toBe('Northwind')
    const onDisk = await readFile(join(folder, 'workspace.json'), 'utf8')
    expect(onDisk).toContain('"company":"Northwind"')
    expect(listCompanies(store)).toEqual(['Northwind'])
  })

  it('passes each change the newest workspace, but exposes it only once it is durable', async () => {
    const folder = await aFolder()
    const store = await aStore({ folder })
    const all = ['A', 'B', 'C'].map((company) => addCompany(store, company))
    expect(listCompanies(store)).toEqual([])
    await Promise.all(all)
    expect(listCompanies(store)).toEqual(['A', 'B', 'C'])
    await store.close()
    expect(await reopenCompanies(folder)).toEqual(['A', 'B', 'C'])
  })

  it('keeps the same workspace object that the change returned', async () => {
    const store = await aStore({ folder: await aFolder() })
    const changed = { ...store.current(), cards: [aCard({})] }
    await store.update(() => ({ workspace: changed, result: null }))
    expect(store.current()).toBe(changed)
  })

  it('writes nothing for a change that changes nothing', async () => {
    const files = createWatchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    files.calls.length = 0
    expect(await store.update((head) => ({ workspace: head, result: 'as it was' }))).toBe('as it was')
    expect(files.calls).toEqual([])
  })

  it('rejects with what the change throws, and writes nothing', async () => {
    const files = createWatchedFiles()
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

  it('refuses a change only once the change that the refusal rests on can be read', async () => {
    const store = await aStore({ folder: await aFolder() })
    const added = addCompany(store, 'Northwind')
    const seen = await store
      .update(() => {
        throw new RangeError('one too many')
      })
      .catch(() => listCompanies(store))
    expect(seen).toEqual(['Northwind'])
    await added
  })

  it('says that nothing was saved to a refused change that rests on a write that failed', async () => {
    const files = createWatchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    files.fail({ call: 'sync', code: 'EIO' })
    const added = addCompany(store, 'Northwind')
    const refused = store.update(() => {
      throw new RangeError('one too many')
    })
    const settled = await Promise.allSettled([added, refused])
    expect(settled).toMatchObject([{ reason: { code: 'not-saved' } }, { reason: { code: 'not-saved' } }])
    expect(listCompanies(store)).toEqual([])
  })

  it('rejects a workspace that could not be read again, and stays usable', async () => {
    const store = await aStore({ folder: await aFolder() })
    const unreadable = (head: ReturnType<WorkspaceStore['current']>) => ({
      workspace: { ...head, cards: [aCard({ company: '' })] },
      result: null,
    })
    await expect(store.update(unreadable)).rejects.toThrow(TypeError)
    await addCompany(store, 'Northwind')
    expect(listCompanies(store)).toEqual(['Northwind'])
  })

  it('returns to the durable workspace when a change cannot be written, and says why', async () => {
    const folder = await aFolder()
    const files = createWatchedFiles()
    const store = await aStore({ folder, files })
    await addCompany(store, 'Northwind')
    files.fail({ call: 'write', code: 'ENOSPC' })
    await expect(addCompany(store, 'Contoso')).rejects.toMatchObject({
      code: 'not-saved',
      message: 'Not saved: the disk is full. Free up some space. Callback tries again every few seconds.',
      data: { folder, reason: 'ENOSPC' },
    })
    expect(listCompanies(store)).toEqual(['Northwind'])
    await addCompany(store, 'Fabrikam')
    await store.close()
    expect(await reopenCompanies(folder)).toEqual(['Northwind', 'Fabrikam'])
  })

  it('rejects when the folder is gone', async () => {
    const folder = join(await aFolder(), 'stick')
    const store = await aStore({ folder })
    await rm(folder, { recursive: true })
    await expect(addCompany(store, 'Northwind')).rejects.toMatchObject({
      code: 'not-saved',
      message: 'Not saved: the folder isn’t there. Put it back. Callback tries again every few seconds.',
    })
    expect(listCompanies(store)).toEqual([])
  })

  it('also rejects changes based on a write that failed', async () => {
    const folder = await aFolder()
    const files = createWatchedFiles()
    const store = await aStore({ folder, files })
    files.fail({ call: 'sync', code: 'EIO' })
    const outcomes = [addCompany(store, 'A'), addCompany(store, 'B')]
    // Lets the first write begin before the next change is based on it.
    await Promise.resolve()
    await Promise.resolve()
    outcomes.push(addCompany(store, 'C'))
    const settled = await Promise.allSettled(outcomes)
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(listCompanies(store)).toEqual([])
    await addCompany(store, 'D')
    await store.close()
    expect(await reopenCompanies(folder)).toEqual(['D'])
  })
})

describe('writeError', () => {
  it('lasts from a failed write until the disk works again, without another change', async () => {
    const folder = await aFolder()
    const files = createWatchedFiles()
    const store = await aStore({ folder, files, retryMs: 10 })
    await addCompany(store, 'Northwind')
    const before = await readContents(folder)
    const published: (string | null)[] = []
    store.onWriteError((trouble) => published.push(trouble?.message ?? null))
    files.fail({ call: 'write', code: 'ENOSPC', times: 3 })
    await expect(addCompany(store, 'Contoso')).rejects.toMatchObject({ code: 'not-saved' })
    expect(store.writeError()).toMatchObject({ code: 'not-saved', data: { reason: 'ENOSPC' } })
    await expect.poll(store.writeError).toBeNull()
    expect(published).toEqual([
      'Not saved: the disk is full. Free up some space. Callback tries again every few seconds.',
      null,
    ])
    expect(await readContents(folder)).toEqual(before)
  })

  it.each([
    { call: 'rename', code: 'EPERM' },
    { call: 'sync', code: 'EIO' },
    { call: 'open', code: 'EMFILE' },
  ] as const)('continues while $call fails with $code', async (failure) => {
    const files = createWatchedFiles()
    const store = await aStore({ folder: await aFolder(), files, retryMs: 5 })
    files.fail({ call: 'write', code: 'ENOSPC' })
    files.fail({ ...failure, times: 99, on: /^(?!workspace\.lock)/ })
    await expect(addCompany(store, 'Contoso')).rejects.toMatchObject({ code: 'not-saved' })
    await expect.poll(() => store.writeError()?.data.reason).toBe(failure.code)
    files.stopFailing()
    await expect.poll(store.writeError).toBeNull()
  })

  it('ends with the first successful write', async () => {
    const files = createWatchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    files.fail({ call: 'write', code: 'ENOSPC' })
    await expect(addCompany(store, 'Contoso')).rejects.toMatchObject({ code: 'not-saved' })
    await store.update((head) => ({ workspace: head, result: null }))
    expect(store.writeError()).not.toBeNull()
    await addCompany(store, 'Contoso')
    expect(store.writeError()).toBeNull()
  })
})

describe('flush', () => {
  it('resolves once every requested change is durable', async () => {
    const folder = await aFolder()
    const store = await aStore({ folder })
    void addCompany(store, 'Northwind')
    await store.flush()
    expect(listCompanies(store)).toEqual(['Northwind'])
  })

  it('also resolves when a change could not be written', async () => {
    const files = createWatchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    files.fail({ call: 'rename', on: /^workspace\.json$/, code: 'EIO' })
    const refused = expect(addCompany(store, 'Northwind')).rejects.toMatchObject({ code: 'not-saved' })
    await store.flush()
    await refused
  })
})

describe('backUp', () => {
  it('keeps both of two concurrent backups, though each removes temporary files', async () => {
    const watched = createWatchedFiles()
    let reads = 0
    let first: Promise<unknown> = Promise.resolve()
    // If they ran concurrently, the first would remove the unfinished file of the second.
    const readFile = async (path: string) => {
      if (path.endsWith('.tmp') && ++reads === 2) await first
      return watched.readFile(path)
    }
    const store = await aStore({ folder: await aFolder(), files: { ...watched, readFile } })
    first = store.backUp('regular')
    await store.backUp('restore')
    expect((await store.backups.list()).map(({ kind }) => kind).sort()).toEqual(['regular', 'restore'])
  })

  it('makes another backup after one failed', async () => {
    const files = createWatchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    files.fail({ call: 'sync', on: /\.tmp$/, code: 'EIO' })
    const failing = store.backUp('regular')
    const next = store.backUp('restore')
    await expect(failing).rejects.toMatchObject({ code: 'EIO' })
    const { id } = await next
    expect((await store.backups.list()).map((backup) => backup.id)).toEqual([id])
  })
})

describe('close', () => {
  it('writes pending changes, releases the folder and leaves only the two files', async () => {
    const folder = await aFolder()
    const store = await aStore({ folder })
    const added = addCompany(store, 'Northwind')
    await Promise.all([store.close(), store.close()])
    await added
    expect(Object.keys(await readContents(folder))).toEqual(['workspace.json', 'workspace.previous.json'])
    expect(await reopenCompanies(folder)).toEqual(['Northwind'])
  })

  it('releases the folder only after the last write', async () => {
    const files = createWatchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    const added = addCompany(store, 'Northwind')
    files.calls.length = 0
    await store.close()
    await added
    expect(files.calls.indexOf('rename tmp → workspace.json')).toBeGreaterThan(0)
    expect(files.calls.at(-1)).toMatch(/^unlink workspace\.lock-/)
  })

  it('releases the folder only after a backup in progress', async () => {
    const files = createWatchedFiles()
    const store = await aStore({ folder: await aFolder(), files })
    const backup = store.backUp('regular')
    await store.close()
    expect(files.calls.at(-1)).toMatch(/^unlink workspace\.lock-/)
    expect((await store.backups.list()).map(({ id }) => id)).toEqual([(await backup).id])
  })

  it('rejects later changes with a clear message', async () => {
    const store = await aStore({ folder: await aFolder() })
    await store.close()
    await expect(addCompany(store, 'Late')).rejects.toMatchObject({
      code: 'not-saved',
      message: 'Not saved: Callback is closing. Start it again and repeat the change.',
    })
  })
})
