import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { aCall } from '#tests/support/app/a-call'
import { addCompany, aShelf, companiesOf, goTo, lookInto } from '#tests/support/app/folders'
import { runApp } from '#tests/support/app/running-app'
import { testPorts } from '#tests/support/app/test-ports'
import { contentsOf, namesIn } from '#tests/support/store/a-folder'
import { type WatchedFiles, watchedFiles } from '#tests/support/store/watched-files'

const TUESDAY = '2026-03-03T20:30:00.000Z'

/** Starts an app with two cards in the folder `home` of a shelf. */
async function anApp(files = watchedFiles()) {
  const at = await aShelf()
  const ports = testPorts(TUESDAY)
  const app = await runApp(ports, at('home'), { files })
  await addCompany(app, 'Northwind Optics')
  await addCompany(app, 'Contoso Mills')
  const again = () => runApp(testPorts(TUESDAY), at('home'))
  return { at, app, ports, files, again }
}

describe('data-folder.look', () => {
  it('describes a new folder and creates nothing', async () => {
    const { at, app } = await anApp()
    expect(await lookInto(app, at('new/deep'))).toMatchObject({
      kind: 'empty',
      folder: at('new/deep'),
      isNew: true,
      isWithin: false,
      backups: at('new/deep-backups'),
      present: { folder: at('home'), cards: 2, backups: at('home-backups') },
    })
    expect(await readdir(at('.'))).not.toContain('new')
  })

  it('describes the workspace in a folder and changes nothing', async () => {
    const { at, app } = await anApp()
    const other = await runApp(testPorts('2026-03-02T15:00:00.000Z'), at('other'))
    await addCompany(other, 'Fabrikam')
    await other.stop()
    const before = await contentsOf(at('other'))
    expect(await lookInto(app, at('other'))).toMatchObject({
      kind: 'workspace',
      cards: 1,
      stages: [{ stage: 'applied', count: 1 }],
      companies: ['Fabrikam'],
      changed: 'Yesterday, 10:00',
    })
    expect(await contentsOf(at('other'))).toEqual(before)
  })

  it('proposes a subfolder in a folder that holds other things', async () => {
    const { at, app } = await anApp()
    await mkdir(at('synced'))
    await writeFile(at('synced/letter.txt'), 'Dear Jane,')
    expect(await lookInto(app, at('synced'))).toMatchObject({
      kind: 'empty',
      folder: at('synced/Callback'),
      isNew: true,
      isWithin: true,
    })
    await mkdir(at('synced/Callback'))
    await writeFile(at('synced/Callback/letter.txt'), 'Dear Tom,')
    await expect(lookInto(app, at('synced'))).rejects.toMatchObject({
      code: 'not-allowed',
      message: `${at('synced/Callback')} holds other things. Choose an empty folder, or a new one. Nothing was changed.`,
    })
  })

  it.each([
    ['the folder in use', 'home', 'is the folder that Callback uses now. Choose another one.'],
    ['one inside it', 'home/deeper', 'lies in the folder that Callback uses now. Choose one outside of it.'],
    ['its backups', 'home-backups', 'is where your backups are. Choose another one.'],
    ['a link to it', 'link', 'is the folder that Callback uses now. Choose another one.'],
    [
      'one inside a link to it',
      'link/deeper',
      'lies in the folder that Callback uses now. Choose one outside of it.',
    ],
    ['a file', 'file', 'is a file. Choose a folder.'],
  ])('refuses %s', async (_what, name, says) => {
    const { at, app } = await anApp()
    await symlink(at('home'), at('link'))
    await writeFile(at('file'), '')
    await expect(lookInto(app, at(name))).rejects.toMatchObject({
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
      'is not a Callback workspace. Choose another folder.',
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
    await expect(lookInto(app, at('other'))).rejects.toMatchObject({
      code,
      message: `workspace.json in ${at('other')} ${says} Nothing was changed.`,
    })
    expect(await contentsOf(at('other'))).toEqual({ 'workspace.json': text })
  })

  it('refuses a folder that cannot be written', async () => {
    const { at, app, files } = await anApp()
    files.fail({ call: 'accessToWrite', code: 'EACCES' })
    await expect(lookInto(app, at('new'))).rejects.toMatchObject({
      code: 'folder-unwritable',
      message: `Callback cannot keep your data in ${at('new')}: Callback may not write there. Allow it to, or close programs that use the folder, or choose another folder. Nothing was changed.`,
    })
    await writeFile(at('file'), '')
    await expect(lookInto(app, at('file/below'))).rejects.toMatchObject({ code: 'folder-unwritable' })
  })

  it('refuses a path that is not absolute, and expands ~ to the home folder', async () => {
    const { app } = await anApp()
    for (const path of ['', 'sync/callback', '~robin/x'])
      await expect(app.ask('data-folder.look', { path })).rejects.toMatchObject({
        code: 'invalid-input',
        data: { field: 'path' },
      })
    expect((await lookInto(app, '~/callback-that-is-not-there')).folder).toBe(
      join(process.env.HOME ?? '', 'callback-that-is-not-there'),
    )
  })

  it('refuses everything if a start option named the folder', async () => {
    const at = await aShelf()
    const app = await runApp(testPorts(TUESDAY), at('home'), {}, { isNamed: true })
    expect((await app.ask('app.hello', {})).folderChoice).toBe('fixed')
    await expect(lookInto(app, at('new'))).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('uses the system’s dialog if there is one, whatever path the page sends', async () => {
    const at = await aShelf()
    const answers = [null, at('chosen')]
    const ports = testPorts(TUESDAY, { dialogs: { chooseFolder: async () => answers.shift() ?? null } })
    const app = await runApp(ports, at('home'))
    expect(await app.ask('data-folder.look', { path: at('named') })).toEqual({ kind: 'none' })
    expect((await lookInto(app, at('named'))).folder).toBe(at('chosen'))
    expect((await app.ask('app.hello', {})).folderChoice).toBe('dialog')
  })
})

describe('data-folder.change', () => {
  it('moves the data, works there also after a restart, and keeps the files it left', async () => {
    const { at, app, again } = await anApp()
    const before = await contentsOf(at('home'))
    await goTo(app, at('new'), 'move')
    expect(await companiesOf(app)).toEqual(['Northwind Optics', 'Contoso Mills'])
    const hello = await app.ask('app.hello', {})
    expect(hello.dataFolder).toBe(at('new'))
    expect(hello.notices).toEqual([
      {
        id: 'data-folder',
        kind: 'info',
        text: `Your data is now in ${at('new')}. What was in ${at('home')} is kept there as workspace.moved-2026-03-03T20-30-00-000Z.json and workspace.moved-2026-03-03T20-30-00-000Z-1.json. Older backups stay in ${at('home-backups')}.`,
      },
    ])
    const left = await contentsOf(at('home'))
    expect(left['workspace.moved-2026-03-03T20-30-00-000Z.json']).toBe(before['workspace.json'])
    expect(left['workspace.moved-2026-03-03T20-30-00-000Z-1.json']).toBe(before['workspace.previous.json'])
    expect(await contentsOf(at('new'))).toMatchObject({
      'workspace.previous.json': before['workspace.previous.json'],
    })
    await addCompany(app, 'Fabrikam')
    await app.stop()
    const restarted = await again()
    expect(await companiesOf(restarted)).toEqual(['Northwind Optics', 'Contoso Mills', 'Fabrikam'])
    expect(restarted.folder).toBe(at('home'))
    expect((await restarted.ask('app.hello', {})).dataFolder).toBe(at('new'))
  })

  it('keeps the history across a move', async () => {
    const { at, app } = await anApp()
    await goTo(app, at('new'), 'move')
    await app.ask('history.undo', {})
    await app.ask('history.undo', {})
    expect(await companiesOf(app)).toEqual([])
    await app.ask('history.redo', {})
    expect(await companiesOf(app)).toEqual(['Northwind Optics'])
  })

  it('makes a first backup there', async () => {
    const { at, app } = await anApp()
    await goTo(app, at('new'), 'move')
    await expect.poll(() => namesIn(at('new-backups')).catch(() => [])).toHaveLength(1)
    expect((await app.ask('backups.list', {})).folder).toBe(at('new-backups'))
  })

  it('moves back to a folder that holds only the files it left', async () => {
    const { at, app, again } = await anApp()
    await goTo(app, at('new'), 'move')
    await addCompany(app, 'Fabrikam')
    await goTo(app, at('home'), 'move')
    expect(await namesIn(at('home'))).not.toContain('data-folder.json')
    await app.stop()
    expect(await companiesOf(await again())).toEqual(['Northwind Optics', 'Contoso Mills', 'Fabrikam'])
  })

  it('begins without cards, and returns to the earlier cards', async () => {
    const { at, app, again } = await anApp()
    const before = await contentsOf(at('home'))
    await goTo(app, at('new'), 'begin')
    expect(await companiesOf(app)).toEqual([])
    await expect(app.ask('history.undo', {})).rejects.toMatchObject({ code: 'nothing-to-undo' })
    expect(await contentsOf(at('home'))).toMatchObject(before)
    await addCompany(app, 'Fabrikam')
    await app.stop()
    const restarted = await again()
    expect(await companiesOf(restarted)).toEqual(['Fabrikam'])
    await goTo(restarted, at('home'), 'open')
    expect(await companiesOf(restarted)).toEqual(['Northwind Optics', 'Contoso Mills'])
  })

  it('begins without cards beside older backups', async () => {
    const { at, app } = await anApp()
    const other = await runApp(testPorts(TUESDAY), at('other'))
    await addCompany(other, 'Fabrikam')
    await other.minute()
    await other.stop()
    for (const name of ['workspace.json', 'workspace.previous.json']) await rm(join(at('other'), name))
    await goTo(app, at('other'), 'begin')
    expect(await companiesOf(app)).toEqual([])
  })

  it('opens the workspace in the folder and leaves the previous one untouched', async () => {
    const { at, app, again } = await anApp()
    const other = await runApp(testPorts(TUESDAY), at('other'))
    await addCompany(other, 'Fabrikam')
    await other.stop()
    const before = [await contentsOf(at('home')), await contentsOf(at('other'))]
    await goTo(app, at('other'), 'open')
    expect(await companiesOf(app)).toEqual(['Fabrikam'])
    expect([await contentsOf(at('home')), await contentsOf(at('other'))]).toMatchObject(before)
    await app.stop()
    expect(await companiesOf(await again())).toEqual(['Fabrikam'])
  })

  it('unlocks the previous folder', async () => {
    const { at, app } = await anApp()
    await goTo(app, at('new'), 'begin')
    const other = await runApp(testPorts(TUESDAY), at('home'), {}, { isNamed: true })
    expect(await companiesOf(other)).toEqual(['Northwind Optics', 'Contoso Mills'])
  })

  it('publishes the change of folder first, and then what differs', async () => {
    const { at, app } = await anApp()
    app.events.length = 0
    await goTo(app, at('new'), 'begin')
    await addCompany(app, 'Fabrikam')
    const names = app.events.map(({ event }) => event)
    expect(names[0]).toBe('data-folder.changed')
    expect(app.events[0]?.data).toEqual({ sameData: false })
    expect(names).toContain('board.changed')
  })

  it('refuses a folder that was not inspected, does not suit the use, or has changed since', async () => {
    const { at, app } = await anApp()
    const refused = { code: 'not-found' }
    await expect(app.ask('data-folder.change', { id: 'guess', use: 'move' })).rejects.toMatchObject(refused)
    const { id } = await lookInto(app, at('new'))
    await expect(app.ask('data-folder.change', { id, use: 'open' })).rejects.toMatchObject(refused)
    const other = await runApp(testPorts(TUESDAY), at('new'))
    await other.stop()
    await expect(app.ask('data-folder.change', { id, use: 'move' })).rejects.toMatchObject(refused)
    expect(await namesIn(at('home'))).toEqual(['workspace.json', 'workspace.previous.json'])
    await addCompany(app, 'Fabrikam')
  })

  it('refuses a change that was requested for the previous folder’s cards', async () => {
    const { files, reached, goOn } = pauseWhileFilling()
    const { at, app } = await anApp(files)
    const { id } = await lookInto(app, at('new'))
    const going = app.ask('data-folder.change', { id, use: 'begin' })
    await reached
    const adding = addCompany(app, 'Fabrikam')
    goOn()
    await going
    await expect(adding).rejects.toMatchObject({ code: 'not-saved' })
    expect(await companiesOf(app)).toEqual([])
  })

  it('includes a change that was requested during the move', async () => {
    const { files, reached, goOn } = pauseWhileFilling()
    const { at, app, again } = await anApp(files)
    const { id } = await lookInto(app, at('new'))
    const going = app.ask('data-folder.change', { id, use: 'move' })
    await reached
    const adding = addCompany(app, 'Fabrikam')
    goOn()
    await Promise.all([going, adding])
    await app.stop()
    expect(await companiesOf(await again())).toEqual(['Northwind Optics', 'Contoso Mills', 'Fabrikam'])
  })
})

describe('a move while an alert is being recorded', () => {
  it('delivers the alert once', async () => {
    const watched = watchedFiles()
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
    await aCall(app)
    await app.wake()
    const { id } = await lookInto(app, at('new'))
    ports.at('2026-03-03T21:45:00.000Z')
    replaced = 0
    await addCompany(app, 'Fabrikam')
    await expect.poll(() => replaced).toBe(2)
    const going = app.ask('data-folder.change', { id, use: 'move' })
    await wait(100)
    expect(ports.shown).toEqual([])
    goOn()
    await going
    await app.minute()
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
  const watched = watchedFiles()
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
    await goTo(app, at('new'), 'move')
    await app.stop()
    await rename(at('new'), at('away'))
    await expect(again()).rejects.toMatchObject({
      code: 'workspace-unreadable',
      message: `Your data folder ${at('new')} is not there. Nothing was changed. Connect the disk it lies on, or put the folder back, and start Callback again. To have Callback begin in ${at('home')} instead, delete ${at('home/data-folder.json')}.`,
    })
    await rm(at('new-backups'), { recursive: true, force: true })
    await mkdir(at('new'))
    await expect(again()).rejects.toMatchObject({ code: 'workspace-unreadable' })
    expect(await readdir(at('new'))).toEqual([])
    await rm(at('new'), { recursive: true })
    await rename(at('away'), at('new'))
    expect(await companiesOf(await again())).toEqual(['Northwind Optics', 'Contoso Mills'])
  })

  it.each(['', 'garbage', '{"format":"callback-data-folder","folder":"not/whole"}', '[]'])(
    'refuses to start if the recorded choice is %j',
    async (text) => {
      const at = await aShelf()
      await mkdir(at('home'))
      await writeFile(at('home/data-folder.json'), text)
      await expect(runApp(testPorts(TUESDAY), at('home'))).rejects.toMatchObject({
        code: 'workspace-unreadable',
        data: { files: at('home/data-folder.json') },
      })
      expect(await contentsOf(at('home'))).toEqual({ 'data-folder.json': text })
    },
  )

  it('ignores the recorded choice if an option names the folder', async () => {
    const { at, app } = await anApp()
    await goTo(app, at('new'), 'begin')
    await app.stop()
    const named = await runApp(testPorts(TUESDAY), at('home'), {}, { isNamed: true })
    expect(await companiesOf(named)).toEqual(['Northwind Optics', 'Contoso Mills'])
    expect(JSON.parse(await readFile(at('home/data-folder.json'), 'utf8'))).toMatchObject({
      folder: at('new'),
    })
  })
})

describe('data-folder.change, requested twice or too late', () => {
  it('runs once for two presses', async () => {
    const { at, app } = await anApp()
    const { id } = await lookInto(app, at('new'))
    const press = () => app.ask('data-folder.change', { id, use: 'move' })
    const [first, second] = await Promise.allSettled([press(), press()])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { code: 'not-found' } })
    expect(await companiesOf(app)).toEqual(['Northwind Optics', 'Contoso Mills'])
  })

  it('is refused once Callback is closing, and leaves the new folder unlocked', async () => {
    const { at, app, again } = await anApp()
    const { id } = await lookInto(app, at('new'))
    const changing = app.ask('data-folder.change', { id, use: 'begin' })
    const [changed] = await Promise.allSettled([changing, app.stop()])
    expect(changed).toMatchObject({ status: 'rejected', reason: { code: 'not-saved' } })
    expect(await readdir(at('.'))).not.toContain('new')
    expect(await companiesOf(await again())).toEqual(['Northwind Optics', 'Contoso Mills'])
  })
})
