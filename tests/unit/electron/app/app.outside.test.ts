import { copyFile, readdir, readFile, rename, rm, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addCardWithCall } from '#tests/support/app/add-card-with-call'
import { type RunningApp, runApp } from '#tests/support/app/running-app'
import { createTestPorts } from '#tests/support/app/test-ports'
import { aFolder, listNames } from '#tests/support/store/a-folder'
import { reopenCompanies } from '#tests/support/store/a-store'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const START = '2026-03-03T20:30:00.000Z'
const ASIDE = 'workspace.outside-2026-03-03T20-30-00-000Z.json'
const addCard = (app: RunningApp, company: string) =>
  app.run({ type: 'add-card', cardId: company, company, role: '', stage: 'applied', person: '' })
const listNotices = async (app: RunningApp) =>
  (await app.request('app.hello', {})).notices.map(({ text }) => text)

/** Creates a file that another program may put in place of the workspace file. */
async function createOtherFile(company: string): Promise<string> {
  const app = await runApp(createTestPorts(START))
  await addCard(app, company)
  await app.stop()
  return join(app.folder, 'workspace.json')
}

describe('a workspace file that another program changes while the app runs', () => {
  it('is set aside at the next change, with a notice that says which version is open', async () => {
    const app = await runApp(createTestPorts(START))
    await addCard(app, 'Northwind')
    const theirs = await createOtherFile('Contoso')
    await copyFile(theirs, join(app.folder, 'workspace.json'))
    await addCard(app, 'Fabrikam')
    expect(await readFile(join(app.folder, ASIDE))).toEqual(await readFile(theirs))
    expect(await listNotices(app)).toEqual([
      `Another program changed workspace.json while Callback was open. Callback kept what it had, with 2 cards. The other version is saved next to it as ${ASIDE}.`,
    ])
    await addCard(app, 'Quill')
    await app.stop()
    expect(await reopenCompanies(app.folder)).toEqual(['Northwind', 'Fabrikam', 'Quill'])
    expect((await listNames(app.folder)).filter((name) => name.includes('outside'))).toEqual([ASIDE])
  })

  it('is noticed within a minute, also if nothing is changed in the app', async () => {
    const app = await runApp(createTestPorts(START))
    await addCard(app, 'Northwind')
    await copyFile(await createOtherFile('Contoso'), join(app.folder, 'workspace.json'))
    await app.runMaintenance()
    expect(await listNotices(app)).toHaveLength(1)
    await app.stop()
    expect(await reopenCompanies(app.folder)).toEqual(['Northwind'])
  })

  it('is never overwritten, also while the disk refuses to write', async () => {
    const files = createWatchedFiles()
    const app = await runApp(createTestPorts(START), undefined, { files })
    await addCard(app, 'Northwind')
    const theirs = await createOtherFile('Contoso')
    await copyFile(theirs, join(app.folder, 'workspace.json'))
    for (const failure of [
      { call: 'write', code: 'ENOSPC' },
      { call: 'rename', on: /^workspace\.json$/, code: 'EIO' },
      { call: 'sync', on: /callback-store/, code: 'EIO' },
    ] as const) {
      files.fail(failure)
      await expect(addCard(app, 'Fabrikam')).rejects.toMatchObject({ code: 'not-saved' })
      expect(await readFile(join(app.folder, 'workspace.json'))).toEqual(await readFile(theirs))
    }
    await addCard(app, 'Fabrikam')
    const kept = (await listNames(app.folder)).filter((name) => name.includes('outside'))
    expect(kept.length).toBeGreaterThan(0)
    for (const name of kept) expect(await readFile(join(app.folder, name))).toEqual(await readFile(theirs))
    await app.stop()
    expect(await reopenCompanies(app.folder)).toEqual(['Northwind', 'Fabrikam'])
  })

  it('counts as unchanged if only its timestamp changed', async () => {
    const app = await runApp(createTestPorts(START))
    await addCardWithCall(app)
    await utimes(join(app.folder, 'workspace.json'), 1, 1)
    await app.runMaintenance()
    expect(await listNotices(app)).toEqual([])
  })

  it('is written again if it was deleted', async () => {
    const app = await runApp(createTestPorts(START), await aFolder())
    await addCard(app, 'Northwind')
    await rm(join(app.folder, 'workspace.json'))
    await app.runMaintenance()
    expect(await listNotices(app)).toEqual([])
    await app.stop()
    expect(await reopenCompanies(app.folder)).toEqual(['Northwind'])
  })
})

describe('a folder or a claim that is removed while the app runs', () => {
  it('is claimed again before the next change', async () => {
    const app = await runApp(createTestPorts(START))
    const findClaims = async () =>
      (await readdir(app.folder)).filter((name) => name.startsWith('workspace.lock-'))
    const claims = await findClaims()
    for (const name of claims) await rm(join(app.folder, name))
    await addCard(app, 'Northwind')
    expect(await findClaims()).toHaveLength(1)
    expect(await findClaims()).not.toEqual(claims)
    await expect(runApp(createTestPorts(START), app.folder)).rejects.toMatchObject({
      code: 'workspace-locked',
    })
  })

  it('is told before the next change if the folder is gone, until it is back', async () => {
    const app = await runApp(createTestPorts(START), await aFolder(), { retryMs: 20 })
    await addCard(app, 'Northwind')
    const elsewhere = await aFolder()
    await rename(app.folder, join(elsewhere, 'moved'))
    const text = 'Not saved: the folder isn’t there. Put it back. Callback tries again every few seconds.'
    await expect.poll(() => listNotices(app)).toEqual([text])
    await expect(addCard(app, 'Contoso')).rejects.toMatchObject({ code: 'not-saved', message: text })
    await rename(join(elsewhere, 'moved'), app.folder)
    await expect.poll(() => listNotices(app)).toEqual([])
    await addCard(app, 'Contoso')
    await app.stop()
    expect(await reopenCompanies(app.folder)).toEqual(['Northwind', 'Contoso'])
  })

  it('is told when another Callback has the folder, and nothing of either is lost', async () => {
    const app = await runApp(createTestPorts(START), await aFolder(), { retryMs: 20 })
    await addCard(app, 'Northwind')
    // The backup of the change comes after it, and would claim the folder again.
    const backups = () => readdir(`${app.folder}-backups`).catch(() => [])
    await expect.poll(async () => (await backups()).length).toBeGreaterThan(0)
    // As a process that was stopped for a long time finds it.
    for (const name of await readdir(app.folder))
      if (name.startsWith('workspace.lock-')) await rm(join(app.folder, name))
    const other = await runApp(createTestPorts(START), app.folder)
    await addCard(other, 'Contoso')
    const text =
      'Not saved: another Callback has the folder open. Close that one. Callback tries again every few seconds.'
    await expect(addCard(app, 'Fabrikam')).rejects.toMatchObject({ code: 'not-saved', message: text })
    await addCard(other, 'Quill')
    await other.stop()
    await expect.poll(() => listNotices(app)).toEqual([])
    await addCard(app, 'Fabrikam')
    await app.stop()
    expect(await reopenCompanies(app.folder)).toEqual(['Northwind', 'Fabrikam'])
    const aside = await readFile(join(app.folder, ASIDE), 'utf8')
    for (const company of ['Northwind', 'Contoso', 'Quill']) expect(aside).toContain(company)
  })
})
