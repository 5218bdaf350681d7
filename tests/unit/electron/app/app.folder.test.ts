import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { addCardWithCall } from '#tests/support/app/add-card-with-call'
import {
  addCompany,
  createShelf,
  inspectFolder,
  listCompanies,
  switchFolder,
} from '#tests/support/app/folders'
import { runApp } from '#tests/support/app/running-app'
import { createTestPorts } from '#tests/support/app/test-ports'
import { listNames, readContents } from '#tests/support/store/a-folder'
import { createWatchedFiles, type WatchedFiles } from '#tests/support/store/watched-files'

const TUESDAY = '2026-03-03T20:30:00.000Z'

/** Starts an app with two cards in the folder `home` of a shelf. */
async function anApp(files = createWatchedFiles()) {
  const at = await createShelf()
  const ports = createTestPorts(TUESDAY)
  const app = await runApp(ports, at('home'), { files })
  await addCompany(app, 'Northwind Optics')
  await addCompany(app, 'Contoso Mills')
  const again = () => runApp(createTestPorts(TUESDAY), at('home'))
  return { at, app, ports, files, again }
}

describe('data-folder.inspect', () => {
  it('describes a new folder and creates nothing', async () => {
    const { at, app } = await anApp()
    expect(await inspectFolder(app, at('new/deep'))).toMatchObject({
      kind: 'empty',
      folder: at('new/deep'),
      isNew: true,
      isWithin: false,
      backups: at('new/deep-backups'),
      current: { folder: at('home'), cards: 2, backups: at('home-backups') },
    })
    expect(await readdir(at('.'))).not.toContain('new')
  })

  it('describes the workspace in a folder and changes nothing', async () => {
    const { at, app } = await anApp()
    const other = await runApp(createTestPorts('2026-03-02T15:00:00.000Z'), at('other'))
    await addCompany(other, 'Fabrikam')
    await other.stop()
    const before = await readContents(at('other'))
    expect(await inspectFolder(app, at('other'))).toMatchObject({
      kind: 'workspace',
      cards: 1,
      stages: [{ stage: 'applied', count: 1 }],
      companies: ['Fabrikam'],
      lastChangeText: 'Yesterday, 10:00',
    })
    expect(await readContents(at('other'))).toEqual(before)
  })

  it('proposes a subfolder in a folder that holds other things', async () => {
    const { at, app } = await anApp()
    await mkdir(at('synced'))
    await writeFile(at('synced/letter.txt'), 'Dear Jane,')
    expect(await inspectFolder(app, at('synced'))).toMatchObject({
      kind: 'empty',
      folder: at('synced/Callback'),
      isNew: true,
      isWithin: true,
    })
    await mkdir(at('synced/Callback'))
    await writeFile(at('synced/Callback/letter.txt'), 'Dear Tom,')
    await expect(inspectFolder(app, at('synced'))).rejects.toMatchObject({
      code: 'not-allowed',
      message: `${at('synced/Callback')} has other things in it. Choose an empty folder, or a new one. Nothing was changed.`,
    })
  })

  it.each([
    ['the folder in use', 'home', 'is the folder Callback uses now. Choose another one.'],
    ['one inside it', 'home/deeper', 'is inside the folder Callback uses now. Choose one outside it.'],
    ['its backups', 'home-backups', 'is where your backups are. Choose another one.'],
    ['a link to it', 'link', 'is the folder Callback uses now. Choose another one.'],
    [
      'one inside a link to it',
      'link/deeper',
      'is inside the folder Callback uses now. Choose one outside it.',
    ],
    ['a file', 'file', 'is a file. Choose a folder.'],
  ])('refuses %s', async (_what, name, says) => {
    const { at, app } = await anApp()
    await symlink(at('home'), at('link'))
    await writeFile(at('file'), '')
    await expect(inspectFolder(app, at(name))).rejects.toMatchObject({
      code: 'not-allowed',
      message: `${at(name)} ${says} Nothing was changed.`,
    })
  })

  it.each([
    [
      'cut short',
      '{"format":"callback-workspace"',
      'workspace-unreadable',
      'is cut short or damaged. Choose another folder.',
    ],
    [
      'of another program',
      '{"name":"x"}',
      'workspace-unreadable',
      'isn’t a Callback workspace. Choose another folder.',
    ],
    [
      'of a newer version',
      '{"format":"callback-workspace","schemaVersion":99,"data":{}}',
      'workspace-newer',
      'was written by a newer version of Callback. Open it with that version, or choose another folder.',
    ],
  ])('refuses a workspace file %s', async (_what, text, code, says) => {
    const { at, app } = await anApp()
    await mkdir(at('other'))
    await writeFile(at('other/workspace.json'), text)
    await expect(inspectFolder(app, at('other'))).rejects.toMatchObject({
      code,
      message: `workspace.json in ${at('other')} ${says} Nothing was changed.`,
    })
    expect(await readContents(at('other'))).toEqual({ 'workspace.json': text })
  })

  it('refuses a folder that cannot be written', async () => {
    const { at, app, files } = await anApp()
    files.fail({ call: 'accessToWrite', code: 'EACCES' })
    await expect(inspectFolder(app, at('new'))).rejects.toMatchObject({
      code: 'folder-unwritable',
      message: `Callback can’t keep your data in ${at('new')}: Callback isn’t allowed to write there. Change the permissions, or close programs that use the folder, or choose another folder. Nothing was changed.`,
    })
    await writeFile(at('file'), '')
    await expect(inspectFolder(app, at('file/below'))).rejects.toMatchObject({ code: 'folder-unwritable' })
  })

  it('refuses a path that is not absolute, and expands ~ to the home folder', async () => {
    const { app } = await anApp()
    for (const path of ['', 'sync/callback', '~robin/x'])
      await expect(app.request('data-folder.inspect', { path })).rejects.toMatchObject({
        code: 'invalid-input',
        data: { field: 'path' },
      })
    expect((await inspectFolder(app, '~/callback-that-is-not-there')).folder).toBe(
      join(process.env.HOME ?? '', 'callback-that-is-not-there'),
    )
  })

  it('refuses everything if a start option named the folder', async () => {
    const at = await createShelf()
    const app = await runApp(createTestPorts(TUESDAY), at('home'), {}, { isFolderFixed: true })
    expect((await app.request('app.hello', {})).folderChoice).toBe('fixed')
    await expect(inspectFolder(app, at('new'))).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('uses the system’s dialog if there is one, whatever path the page sends', async () => {
    const at = await createShelf()
    const answers = [null, at('chosen')]
    const ports = createTestPorts(TUESDAY, {
      dialogs: {
        chooseFolder: async () => answers.shift() ?? null,
        chooseFile: () => expect.unreachable('no file was asked for'),
      },
    })
    const app = await runApp(ports, at('home'))
    expect(await app.request('data-folder.inspect', { path: at('named') })).toEqual({ kind: 'none' })
    expect((await inspectFolder(app, at('named'))).folder).toBe(at('chosen'))
    expect((await app.request('app.hello', {})).folderChoice).toBe('dialog')
  })
})

describe('data-folder.change', () => {
  it('moves the data, works there also after a restart, and keeps the files it left', async () => {
    const { at, app, again } = await anApp()
    const before = await readContents(at('home'))
    await switchFolder(app, at('new'), 'move')
    expect(await listCompanies(app)).toEqual(['Northwind Optics', 'Contoso Mills'])
    const hello = await app.request('app.hello', {})
    expect(hello.dataFolder).toBe(at('new'))
    expect(hello.notices).toEqual([
      {
        id: 'data-folder',
        kind: 'info',
        text: `Your data is now in ${at('new')}. What was in ${at('home')} is kept there as workspace.moved-2026-03-03T20-30-00-000Z.json and workspace.moved-2026-03-03T20-30-00-000Z-1.json. Older backups stay in ${at('home-backups')}.`,
      },
    ])
    const left = await readContents(at('home'))
    expect(left['workspace.moved-2026-03-03T20-30-00-000Z.json']).toBe(before['workspace.json'])
    expect(left['workspace.moved-2026-03-03T20-30-00-000Z-1.json']).toBe(before['workspace.previous.json'])
    expect(await readContents(at('new'))).toMatchObject({
      'workspace.previous.json': before['workspace.previous.json'],
    })
    await addCompany(app, 'Fabrikam')
    await app.stop()
    const restarted = await again()
    expect(await listCompanies(restarted)).toEqual(['Northwind Optics', 'Contoso Mills', 'Fabrikam'])
    expect(restarted.folder).toBe(at('home'))
    expect((await restarted.request('app.hello', {})).dataFolder).toBe(at('new'))
  })

  it('keeps the history across a move', async () => {
    const { at, app } = await anApp()
    await switchFolder(app, at('new'), 'move')
    await app.request('history.undo', {})
    await app.request('history.undo', {})
    expect(await listCompanies(app)).toEqual([])
    await app.request('history.redo', {})
    expect(await listCompanies(app)).toEqual(['Northwind Optics'])
  })

  it('makes a first backup there', async () => {
    const { at, app } = await anApp()
    await switchFolder(app, at('new'), 'move')
    await expect.poll(() => listNames(at('new-backups')).catch(() => [])).toHaveLength(1)
    expect((await app.request('backups.list', {})).folder).toBe(at('new-backups'))
  })

  it('moves back to a folder that holds only the files it left', async () => {
    const { at, app, again } = await anApp()
    await switchFolder(app, at('new'), 'move')
    await addCompany(app, 'Fabrikam')
    await switchFolder(app, at('home'), 'move')
    expect(await listNames(at('home'))).not.toContain('data-folder.json')
    await app.stop()
    expect(await listCompanies(await again())).toEqual(['Northwind Optics', 'Contoso Mills', 'Fabrikam'])
  })

  it('begins without cards, and returns to the earlier cards', async () => {
    const { at, app, again } = await anApp()
    const before = await readContents(at('home'))
    await switchFolder(app, at('new'), 'start-empty')
    expect(await listCompanies(app)).toEqual([])
    await expect(app.request('history.undo', {})).rejects.toMatchObject({ code: 'nothing-to-undo' })
    expect(await readContents(at('home'))).toMatchObject(before)
    await addCompany(app, 'Fabrikam')
    await app.stop()
    const restarted = await again()
    expect(await listCompanies(restarted)).toEqual(['Fabrikam'])
    await switchFolder(restarted, at('home'), 'open')
    expect(await listCompanies(restarted)).toEqual(['Northwind Optics', 'Contoso Mills'])
  })

  it('begins without cards beside older backups', async () => {
    const { at, app } = await anApp()
    const other = await runApp(createTestPorts(TUESDAY), at('other'))
    await addCompany(other, 'Fabrikam')
    await other.runMaintenance()
    await other.stop()
    for (const name of ['workspace.json', 'workspace.previous.json']) await rm(join(at('other'), name))
    await switchFolder(app, at('other'), 'start-empty')
    expect(await listCompanies(app)).toEqual([])
  })

  it('opens the workspace in the folder and leaves the previous one untouched', async () => {
    const { at, app, again } = await anApp()
    const other = await runApp(createTestPorts(TUESDAY), at('other'))
    await addCompany(other, 'Fabrikam')
    await other.stop()
    const before = [await readContents(at('home')), await readContents(at('other'))]
    await switchFolder(app, at('other'), 'open')
    expect(await listCompanies(app)).toEqual(['Fabrikam'])
    expect([await readContents(at('home')), await readContents(at('other'))]).toMatchObject(before)
    await app.stop()
    expect(await listCompanies(await again())).toEqual(['Fabrikam'])
  })

  it('unlocks the previous folder', async () => {
    const { at, app } = await anApp()
    await switchFolder(app, at('new'), 'start-empty')
    const other = await runApp(createTestPorts(TUESDAY), at('home'), {}, { isFolderFixed: true })
    expect(await listCompanies(other)).toEqual(['Northwind Optics', 'Contoso Mills'])
  })

  it('publishes the change of folder first, and then what differs', async () => {
    const { at, app } = await anApp()
    app.events.length = 0
    await switchFolder(app, at('new'), 'start-empty')
    await addCompany(app, 'Fabrikam')
    const names = app.events.map(({ event }) => event)
    expect(names[0]).toBe('data-folder.changed')
    expect(app.events[0]?.data).toEqual({ isSameData: false })
    expect(names).toContain('board.changed')
  })

  it('refuses a folder that was not inspected, does not suit the use, or has changed since', async () => {
    const { at, app } = await anApp()
    const refused = { code: 'not-found' }
    await expect(app.request('data-folder.change', { id: 'guess', use: 'move' })).rejects.toMatchObject(
      refused,
    )
    const { id } = await inspectFolder(app, at('new'))
    await expect(app.request('data-folder.change', { id, use: 'open' })).rejects.toMatchObject(refused)
    const other = await runApp(createTestPorts(TUESDAY), at('new'))
    await other.stop()
    await expect(app.request('data-folder.change', { id, use: 'move' })).rejects.toMatchObject(refused)
    expect(await listNames(at('home'))).toEqual(['workspace.json', 'workspace.previous.json'])
    await addCompany(app, 'Fabrikam')
  })

  it('refuses a change that was requested for the previous folder’s cards', async () => {
    const { files, reached, goOn } = pauseWhileFilling()
    const { at, app } = await anApp(files)
    const { id } = await inspectFolder(app, at('new'))
    const going = app.request('data-folder.change', { id, use: 'start-empty' })
    await reached
    const adding = addCompany(app, 'Fabrikam')
    goOn()
    await going
    await expect(adding).rejects.toMatchObject({ code: 'not-saved' })
    expect(await listCompanies(app)).toEqual([])
  })

  it('includes a change that was requested during the move', async () => {
    const { files, reached, goOn } = pauseWhileFilling()
    const { at, app, again } = await anApp(files)
    const { id } = await inspectFolder(app, at('new'))
    const going = app.request('data-folder.change', { id, use: 'move' })
    await reached
    const adding = addCompany(app, 'Fabrikam')
    goOn()
    await Promise.all([going, adding])
    await app.stop()
    expect(await listCompanies(await again())).toEqual(['Northwind Optics', 'Contoso Mills', 'Fabrikam'])
  })
})

describe('a move while an alert is being recorded', () => {
  it('delivers the alert once', async () => {
    const watched = createWatchedFiles()
    let goOn = () => {}
    const free = new Promise<void>((resolve) => {
      goOn = resolve
    })
    let replaced = Number.NEGATIVE_INFINITY
    const rename = async (from: string, to: string) => {
      // The first write is the command's; its alert is recorded while the response is sent.
      if (to.endsWith('/home/workspace.json') && ++replaced === 2) await free
      await watched.rename(from, to)
    }
    const { at, app, ports } = await anApp({ ...watched, rename })
    await addCardWithCall(app)
    await app.wake()
    const { id } = await inspectFolder(app, at('new'))
    ports.setTime('2026-03-03T21:45:00.000Z')
    replaced = 0
    await addCompany(app, 'Fabrikam')
    await expect.poll(() => replaced).toBe(2)
    const going = app.request('data-folder.change', { id, use: 'move' })
    await wait(100)
    expect(ports.shown).toEqual([])
    goOn()
    await going
    await app.runMaintenance()
    expect(ports.shown).toHaveLength(1)
  })
})

/** Creates a file system that pauses when a file is renamed in the folder `new`. */
function pauseWhileFilling() {
  let goOn = () => {}
  let reach = () => {}
  const free = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  const watched = createWatchedFiles()
  const files: WatchedFiles = {
    ...watched,
    async link(existing, path) {
      if (path.includes('/new/')) {
        reach()
        await free
      }
      await watched.link(existing, path)
    },
  }
  return { files, reached, goOn }
}

describe('a start with another folder chosen', () => {
  it('creates nothing if that folder is gone, and opens it once it is back', async () => {
    const { at, app, again } = await anApp()
    await switchFolder(app, at('new'), 'move')
    await app.stop()
    await rename(at('new'), at('away'))
    await expect(again()).rejects.toMatchObject({
      code: 'workspace-unreadable',
      message: `Your data folder ${at('new')} isn’t there. Nothing was changed. Connect its disk, or put the folder back, and start Callback again. To start empty in ${at('home')} instead, delete ${at('home/data-folder.json')}.`,
    })
    await rm(at('new-backups'), { recursive: true, force: true })
    await mkdir(at('new'))
    await expect(again()).rejects.toMatchObject({ code: 'workspace-unreadable' })
    expect(await readdir(at('new'))).toEqual([])
    await rm(at('new'), { recursive: true })
    await rename(at('away'), at('new'))
    expect(await listCompanies(await again())).toEqual(['Northwind Optics', 'Contoso Mills'])
  })

  it.each(['', 'garbage', '{"format":"callback-data-folder","folder":"not/whole"}', '[]'])(
    'refuses to start if the recorded choice is %j',
    async (text) => {
      const at = await createShelf()
      await mkdir(at('home'))
      await writeFile(at('home/data-folder.json'), text)
      await expect(runApp(createTestPorts(TUESDAY), at('home'))).rejects.toMatchObject({
        code: 'workspace-unreadable',
        data: { files: at('home/data-folder.json') },
      })
      expect(await readContents(at('home'))).toEqual({ 'data-folder.json': text })
    },
  )

  it('ignores the recorded choice if an option names the folder', async () => {
    const { at, app } = await anApp()
    await switchFolder(app, at('new'), 'start-empty')
    await app.stop()
    const named = await runApp(createTestPorts(TUESDAY), at('home'), {}, { isFolderFixed: true })
    expect(await listCompanies(named)).toEqual(['Northwind Optics', 'Contoso Mills'])
    expect(JSON.parse(await readFile(at('home/data-folder.json'), 'utf8'))).toMatchObject({
      folder: at('new'),
    })
  })
})

describe('data-folder.change, requested twice or too late', () => {
  it('runs once for two presses', async () => {
    const { at, app } = await anApp()
    const { id } = await inspectFolder(app, at('new'))
    const press = () => app.request('data-folder.change', { id, use: 'move' })
    const [first, second] = await Promise.allSettled([press(), press()])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } })
    expect(await listCompanies(app)).toEqual(['Northwind Optics', 'Contoso Mills'])
  })

  it('is refused once Callback is closing, and leaves the new folder unlocked', async () => {
    const { at, app, again } = await anApp()
    const { id } = await inspectFolder(app, at('new'))
    const changing = app.request('data-folder.change', { id, use: 'start-empty' })
    const [changed] = await Promise.allSettled([changing, app.stop()])
    expect(changed).toMatchObject({ status: 'rejected', reason: { code: 'not-saved' } })
    expect(await readdir(at('.'))).not.toContain('new')
    expect(await listCompanies(await again())).toEqual(['Northwind Optics', 'Contoso Mills'])
  })
})
