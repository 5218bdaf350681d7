import { copyFile, lstat, mkdir, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sealWorkspace } from '#electron/store/envelope'
import { createEmptyWorkspace } from '#shared/model/workspace'
import { type RunningApp, runApp } from '#tests/support/app/running-app'
import { createTestPorts } from '#tests/support/app/test-ports'
import { aCard } from '#tests/support/builders/card'
import { aFolder, listNames } from '#tests/support/store/a-folder'
import { reopenCompanies } from '#tests/support/store/a-store'

const START = '2026-03-03T20:30:00.000Z'
const addCard = (app: RunningApp, company: string) =>
  app.run({ type: 'add-card', cardId: company, company, role: '', stage: 'applied', person: '' })
const listNotices = async (app: RunningApp) =>
  (await app.request('app.hello', {})).notices.map(({ text }) => text)

/** Creates a data folder whose workspace has cards of these companies, and closes it. */
async function aClosedFolder(...companies: readonly string[]): Promise<string> {
  const app = await runApp(createTestPorts(START))
  for (const company of companies) await addCard(app, company)
  await app.stop()
  return app.folder
}

/** Writes a workspace file with these cards. */
async function writeCards(folder: string, cards: readonly ReturnType<typeof aCard>[]): Promise<void> {
  const workspace = { ...createEmptyWorkspace({ id: 'workspace-1', at: START }), cards: [...cards] }
  await writeFile(join(folder, 'workspace.json'), sealWorkspace(workspace, { seq: 1, savedAt: START }))
}

describe('conflicted copies beside the workspace file', () => {
  it.each([
    'workspace (Robin\u2019s conflicted copy 2026-03-03).json',
    'workspace-LAPTOP.json',
    'workspace (1).json',
    'workspace 2.json',
    'workspace.sync-conflict-20260303-203000-ABCDEFG.json',
    'workspace (conflicted copy 2026-03-03 203000).json',
    'workspace_conflict-20260303-203000.json',
    'workspace (In Konflikt stehende Kopie von Robin 2026-03-03).json',
    'workspace.json.conflict1',
    'workspace.json.sync-conflict-20260303-203000-ABCDEFG',
    'workspace.previous (1).json',
    'workspace.previous.sync-conflict-20260303-203000-ABCDEFG.json',
    'workspace.previous.json.conflict2',
  ])('are told at the start, with what they hold: %s', async (name) => {
    const folder = await aClosedFolder('Northwind')
    await copyFile(join(await aClosedFolder('Contoso', 'Quill'), 'workspace.json'), join(folder, name))
    const app = await runApp(createTestPorts(START), folder)
    await app.runMaintenance()
    expect(await listNotices(app)).toEqual([
      `A sync program left another version of your data next to workspace.json: “${name}”, with 2 cards, last changed today, 15:30. Callback uses workspace.json and leaves the other one alone. If it has something you need, move it to an empty folder, name it workspace.json, and open that folder in Settings or with --data-dir. Otherwise delete it.`,
    ])
    expect((await app.request('board.get', {})).cards.map(({ company }) => company)).toEqual(['Northwind'])
  })

  it('are told within a minute while the app runs, once, and no longer when they are gone', async () => {
    const app = await runApp(createTestPorts(START))
    await addCard(app, 'Northwind')
    const copy = join(app.folder, 'workspace (1).json')
    await copyFile(join(await aClosedFolder('Contoso'), 'workspace.json'), copy)
    await writeFile(join(app.folder, 'workspace (2).json'), '{"format":"callback-workspace"')
    for (let minute = 0; minute < 3; minute++) await app.runMaintenance()
    const told = app.events.filter(
      ({ event, data }) => event === 'notice' && JSON.stringify(data).includes('conflicted-copies'),
    )
    expect(told).toHaveLength(1)
    expect(await listNotices(app)).toEqual([
      'A sync program left 2 other versions of your data next to workspace.json: “workspace (1).json”, with 1 card, last changed today, 15:30; “workspace (2).json”, which is cut short or damaged. Callback uses workspace.json and leaves the others alone. If one has something you need, move it to an empty folder, name it workspace.json, and open that folder in Settings or with --data-dir. Delete the ones you don’t need.',
    ])
    await rm(copy)
    await rm(join(app.folder, 'workspace (2).json'))
    await app.runMaintenance()
    expect(await listNotices(app)).toEqual([])
  })

  it('do not include what Callback keeps itself, nor other files of the user', async () => {
    const folder = await aClosedFolder('Northwind', 'Contoso')
    for (const name of [
      ...['workspace.outside-1.json', 'workspace.corrupt-1.json', 'workspace.moved-1.json'],
      ...['workspace.older-version-1.json', 'workspace.123-0123456789ab.tmp', 'workspace.json.bak'],
    ])
      await copyFile(join(folder, 'workspace.json'), join(folder, name))
    for (const name of ['workspace-settings.json', 'workspace.lock-1', 'workspace-conflicts.txt'])
      await writeFile(join(folder, name), '{"theme":"dark"}')
    await mkdir(join(folder, 'workspace-of-mine.json'))
    const app = await runApp(createTestPorts(START), folder)
    await app.runMaintenance()
    expect(await listNotices(app)).toEqual([])
  })
})

describe('a link in the place of the workspace file', () => {
  /** Creates a data folder whose workspace file is a link to a file in a synced folder. */
  async function aLinkedFolder() {
    const folder = await aClosedFolder('Northwind')
    const target = join(await aFolder(), 'synced', 'callback.json')
    await mkdir(join(target, '..'))
    await rename(join(folder, 'workspace.json'), target)
    await symlink(target, join(folder, 'workspace.json'))
    return { folder, target, link: join(folder, 'workspace.json') }
  }

  it('stays, and what changes is written at its target', async () => {
    const { folder, target, link } = await aLinkedFolder()
    const before = await readFile(target)
    const app = await runApp(createTestPorts(START), folder)
    await addCard(app, 'Contoso')
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
    expect(await readFile(target, 'utf8')).toContain('Contoso')
    expect(await readFile(join(folder, 'workspace.previous.json'))).toEqual(before)
    expect((await lstat(join(folder, 'workspace.previous.json'))).isSymbolicLink()).toBe(false)
    expect(await listNames(join(target, '..'))).toEqual(['callback.json'])
    await app.stop()
    expect(await reopenCompanies(folder)).toEqual(['Northwind', 'Contoso'])
  })

  it('has conflicted copies beside its target, which are told with their path', async () => {
    const { folder, target } = await aLinkedFolder()
    const copy = join(target, '..', 'callback (1).json')
    await copyFile(join(await aClosedFolder('Contoso', 'Quill'), 'workspace.json'), copy)
    await writeFile(join(target, '..', 'callback-notes.json'), '{"theme":"dark"}')
    const app = await runApp(createTestPorts(START), folder)
    await app.runMaintenance()
    expect(await listNotices(app)).toEqual([
      expect.stringContaining(`“${copy}”, with 2 cards, last changed today, 15:30.`),
    ])
  })

  it('shows when another program changes its target, whose version is kept', async () => {
    const { folder, target } = await aLinkedFolder()
    const app = await runApp(createTestPorts(START), folder)
    const other = join(await aClosedFolder('Quill'), 'workspace.json')
    const theirs = await readFile(other)
    await copyFile(other, target)
    await addCard(app, 'Contoso')
    const aside = (await listNames(folder)).find((name) => name.includes('outside')) ?? ''
    expect(await readFile(join(folder, aside))).toEqual(theirs)
  })

  it('opens nothing older if its target is not there', async () => {
    const { folder, target } = await aLinkedFolder()
    await unlink(target)
    await expect(runApp(createTestPorts(START), folder)).rejects.toMatchObject({
      code: 'workspace-unreadable',
      message: expect.stringContaining('workspace.json is a link to a file that isn’t there'),
    })
  })
})

describe('a workspace file that was edited by hand', () => {
  it('shows both of two cards with one id, says so, and stores the new id', async () => {
    const folder = await aFolder()
    await writeCards(folder, [
      aCard({ id: 'same', company: 'Northwind' }),
      aCard({ id: 'same', company: 'Contoso' }),
    ])
    const app = await runApp(createTestPorts(START), folder)
    const companies = async () => (await app.request('board.get', {})).cards.map(({ company }) => company)
    expect((await companies()).sort()).toEqual(['Contoso', 'Northwind'])
    expect((await listNotices(app))[0]).toContain('had the id of another card')
    await app.stop()
    expect((await reopenCompanies(folder)).sort()).toEqual(['Contoso', 'Northwind'])
    const again = await runApp(createTestPorts(START), folder)
    expect(await listNotices(again)).toEqual([])
  })

  it('keeps half a surrogate pair as it is', async () => {
    const folder = await aFolder()
    await writeCards(folder, [aCard({ id: 'a', company: 'North\ud83dwind', notes: '\udc00' })])
    const app = await runApp(createTestPorts(START), folder)
    await addCard(app, 'Contoso')
    await app.stop()
    expect(await reopenCompanies(folder)).toEqual(['North\ud83dwind', 'Contoso'])
  })
})
