import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { IsoInstant } from '#shared/model/scalars'
import { toEpoch, toIso } from '#shared/time/instant'
import { addCardWithCall } from '#tests/support/app/add-card-with-call'
import { type RunningApp, runApp } from '#tests/support/app/running-app'
import { createTestPorts, type TestPorts } from '#tests/support/app/test-ports'
import { aFolder, listNames } from '#tests/support/store/a-folder'
import { createWatchedFiles } from '#tests/support/store/watched-files'

const START: IsoInstant = '2026-03-03T20:30:00.000Z'
const MINUTE = 60_000
const minutesLater = (minutes: number) => toIso(toEpoch(START) + minutes * MINUTE)

const addCard = (app: RunningApp, company: string) =>
  app.run({ type: 'add-card', cardId: company, company, role: '', stage: 'applied', person: '' })
const listCompanies = async (app: RunningApp) =>
  (await app.request('board.get', {})).cards.map((card) => card.company).sort()
const listBackups = async (app: RunningApp) => (await app.request('backups.list', {})).items

/** Starts an app and returns a way to let minutes pass. */
async function anApp(ports: TestPorts = createTestPorts(START), folder?: string) {
  const app = await runApp(ports, folder)
  // Makes the backup of the start, if one is due.
  await app.runMaintenance()
  const pass = async (minutes: number) => {
    ports.setTime(minutesLater(minutes))
    await app.runMaintenance()
  }
  return { app, ports, pass }
}

describe('makeIfDue', () => {
  it('makes a backup at the start, and none at the next start if nothing changed', async () => {
    const { app } = await anApp()
    await app.runMaintenance()
    expect((await listBackups(app)).map(({ reason: why }) => why)).toEqual(['when Callback started'])
    await app.stop()
    const again = await anApp(createTestPorts(minutesLater(120)), app.folder)
    await again.pass(121)
    expect(await listBackups(again.app)).toHaveLength(1)
  })

  it.each([
    ['ahead', '2031-01-01T00:00:00.000Z'],
    ['behind', '1970-01-01T00:00:10.000Z'],
  ] as const)('loses no backup when the clock is %s for one start', async (_, wrongTime) => {
    const folder = await aFolder()
    for (let day = 0; day < 20; day++) {
      const { app } = await anApp(createTestPorts(minutesLater((day - 20) * 60)), folder)
      await addCard(app, `company-${day}`)
      await app.stop()
    }
    const before = await listNames(`${folder}-backups`)
    expect(before).toHaveLength(20)
    for (const [index, time] of [wrongTime, START].entries()) {
      const { app } = await anApp(createTestPorts(time), folder)
      await addCard(app, `wrong-${index}`)
      await app.stop()
    }
    expect(await listNames(`${folder}-backups`)).toEqual(expect.arrayContaining(before))
  })

  it('makes a backup each half hour in which something changed', async () => {
    const { app, pass } = await anApp()
    await app.runMaintenance()
    await addCard(app, 'Northwind')
    await pass(29)
    expect(await listBackups(app)).toHaveLength(1)
    await pass(30)
    expect((await listBackups(app)).map(({ timeText: when }) => when)).toEqual([
      'Today, 16:00',
      'Today, 15:30',
    ])
    await pass(90)
    expect(await listBackups(app)).toHaveLength(2)
    await addCard(app, 'Contoso')
    await pass(91)
    // The newer backup of 20:00 UTC and the one of 22:00 are kept.
    expect((await listBackups(app)).map(({ timeText: when }) => when)).toEqual([
      'Today, 17:01',
      'Today, 16:00',
      'Today, 15:30',
    ])
  })

  it('continues after the clock was set back', async () => {
    const { app, pass } = await anApp()
    await app.runMaintenance()
    await addCard(app, 'Northwind')
    await pass(-300)
    expect(await listBackups(app)).toHaveLength(2)
  })

  it('shows a notice while the disk refuses, tries again, and dismisses it', async () => {
    const folder = await aFolder()
    await writeFile(`${folder}-backups`, 'a file in the way')
    const { app, ports, pass } = await anApp(createTestPorts(START), folder)
    await app.runMaintenance()
    await pass(1)
    const [notice, ...rest] = (await app.request('app.hello', {})).notices
    expect(notice).toEqual({
      id: 'not-backed-up',
      kind: 'warning',
      text: `No backup could be made in ${folder}-backups: there’s a file where a folder should be. Your data itself is saved. Move that file away. Callback tries again every minute.`,
    })
    expect(rest).toEqual([])
    expect(ports.errors).toHaveLength(1)
    await rm(`${folder}-backups`)
    await pass(2)
    expect((await app.request('app.hello', {})).notices).toEqual([])
    expect(await listBackups(app)).toHaveLength(1)
  })
})

describe('preview', () => {
  it('returns what a backup holds and changes nothing', async () => {
    const { app, pass } = await anApp()
    await app.runMaintenance()
    for (const company of ['Northwind', 'Contoso', 'Fabrikam', 'Quill']) await addCard(app, company)
    await app.run({ type: 'move-card', cardId: 'Contoso', stage: 'waiting', position: { at: 'top' } })
    await pass(31)
    const [newest] = await listBackups(app)
    expect(await app.request('backups.preview', { id: newest?.id ?? '' })).toMatchObject({
      timeText: 'Today, 16:01',
      cards: 4,
      stages: [
        { stage: 'applied', count: 3 },
        { stage: 'waiting', count: 1 },
      ],
    })
  })

  it.each(['backup-2026-03-03T20-30-00-000Z-regular.json', '../workspace.json', '/etc/passwd'])(
    'refuses %s, which is not a backup of this folder',
    async (id) => {
      const { app } = await anApp()
      await expect(app.request('backups.preview', { id })).rejects.toMatchObject({ code: 'not-found' })
      await expect(app.request('backups.restore', { id })).rejects.toMatchObject({ code: 'not-found' })
    },
  )

  it('refuses a backup that is damaged', async () => {
    const { app } = await anApp()
    await app.runMaintenance()
    const { folder, items } = await app.request('backups.list', {})
    const id = items[0]?.id ?? ''
    await writeFile(join(folder, id), 'garbage')
    await expect(app.request('backups.restore', { id })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('restore', () => {
  /** Starts an app with Northwind in its backup, and Contoso and a changed Northwind on the board. */
  async function aChangedApp() {
    const { app, ports, pass } = await anApp()
    await addCard(app, 'Northwind')
    await pass(31)
    await addCard(app, 'Contoso')
    await app.run({ type: 'move-card', cardId: 'Northwind', stage: 'waiting', position: { at: 'top' } })
    await app.run({ type: 'edit-settings', changes: { yourName: 'Robin Vale' } })
    const id = (await listBackups(app))[0]?.id ?? ''
    ports.setTime(minutesLater(40))
    return { app, ports, id }
  }

  it('restores the backup after it backed up the present workspace', async () => {
    const { app, id } = await aChangedApp()
    expect(await app.request('backups.restore', { id })).toEqual({
      label: 'Restore the backup of today, 16:01',
      cardId: null,
    })
    expect(await listCompanies(app)).toEqual(['Northwind'])
    const { cards } = await app.request('board.get', {})
    expect(cards[0]?.stage).toBe('applied')
    expect((await app.request('settings.get', {})).yourName).toBe('')
    const [before] = await listBackups(app)
    expect(before?.reason).toBe('before a backup was restored')
    const kept = await app.request('backups.preview', { id: before?.id ?? '' })
    expect(kept.cards).toBe(2)
    expect((await listBackups(app)).map((one) => one.id)).toContain(id)
  })

  it('is one step of undo, also after a restart', async () => {
    const { app, ports, id } = await aChangedApp()
    const board = await app.request('board.get', {})
    await app.request('backups.restore', { id })
    await app.stop()
    const again = await runApp(ports, app.folder)
    expect(await again.request('history.undo', {})).toMatchObject({
      label: 'Restore the backup of today, 16:01',
    })
    expect((await again.request('board.get', {})).cards).toEqual(board.cards)
    expect((await again.request('settings.get', {})).yourName).toBe('Robin Vale')
    await again.request('history.redo', {})
    expect(await listCompanies(again)).toEqual(['Northwind'])
  })

  it('changes nothing if the present workspace cannot be backed up first', async () => {
    const { app, id } = await aChangedApp()
    const { folder } = await app.request('backups.list', {})
    // Nothing that already has the name of the safety copy can be replaced.
    await mkdir(join(folder, 'backup-2026-03-03T21-10-00-000Z-restore.json', 'in-the-way'), {
      recursive: true,
    })
    await expect(app.request('backups.restore', { id })).rejects.toMatchObject({
      code: 'not-saved',
      message: expect.stringMatching(/^Not restored, .+ and try again\. Nothing was changed\.$/),
    })
    expect(await listCompanies(app)).toEqual(['Contoso', 'Northwind'])
  })

  it('does not deliver again the alerts delivered since the backup', async () => {
    const ports = createTestPorts(START)
    const { app, pass } = await anApp(ports)
    await addCardWithCall(app)
    await pass(31)
    await pass(61)
    expect(ports.shown).toHaveLength(1)
    const id = (await listBackups(app)).at(-1)?.id ?? ''
    await app.request('backups.restore', { id })
    await pass(63)
    expect(ports.shown).toHaveLength(1)
    expect((await app.request('inbox.get', {})).items).toHaveLength(1)
  })
})

describe('stop', () => {
  it('finishes a backup before the folder is unlocked, and makes none afterwards', async () => {
    const files = createWatchedFiles()
    const app = await runApp(createTestPorts(START), undefined, { files })
    const minute = app.runMaintenance()
    await app.stop()
    const writes = () => files.calls.filter((call) => call.startsWith('write'))
    const written = writes()
    await minute
    await app.runMaintenance()
    expect(writes()).toEqual(written)
  })
})

describe('a lost data folder', () => {
  it('is recovered from its backups, with a notice', async () => {
    const { app, pass } = await anApp()
    await addCard(app, 'Northwind')
    await pass(31)
    await app.stop()
    await rm(app.folder, { recursive: true })
    const { app: again } = await anApp(createTestPorts(minutesLater(60)), app.folder)
    expect(await listCompanies(again)).toEqual(['Northwind'])
    expect((await again.request('app.hello', {})).notices[0]?.text).toBe(
      'Your workspace file was missing. Callback opened the backup of today, 16:01, with 1 card.',
    )
    expect(await listNames(app.folder)).toContain('workspace.json')
  })
})
