import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FolderUse } from '#shared/ipc/folder-view'
import {
  addCompany,
  createShelf,
  inspectFolder,
  listCompanies,
  switchFolder,
} from '#tests/support/app/folders'
import { runApp } from '#tests/support/app/running-app'
import { createTestPorts } from '#tests/support/app/test-ports'
import { listNames } from '#tests/support/store/a-folder'
import { createFailingFiles, type FailureMode } from '#tests/support/store/failing-files'
import { createHaltingFiles } from '#tests/support/store/halting-files'
import { builtProgram } from '#tests/support/store/programs'
import { runProgram } from '#tests/support/store/run-program'

const TUESDAY = '2026-03-03T20:30:00.000Z'
const HOME = ['Northwind Optics', 'Contoso Mills']
const THERE = ['Fabrikam']

/** The two states that may be found after an interrupted change: complete, or not begun. */
const found: Readonly<Record<FolderUse, readonly string[]>> = { move: HOME, 'start-empty': [], open: THERE }

/** Creates a folder with two cards and another one with one card to open. */
async function createFolders(use: FolderUse) {
  const at = await createShelf()
  for (const [name, companies] of [['home', HOME] as const, ['new', THERE] as const]) {
    if (name === 'new' && use !== 'open') continue
    const app = await runApp(createTestPorts(TUESDAY), at(name))
    for (const company of companies) await addCompany(app, company)
    await app.stop()
  }
  return at
}

/** Counts the file-system calls of a change, from its request to its response. */
async function countCalls(use: FolderUse): Promise<number> {
  const at = await createFolders(use)
  const files = createFailingFiles()
  const app = await runApp(createTestPorts(TUESDAY), at('home'), { files })
  await app.runMaintenance()
  const { id } = await inspectFolder(app, at('new'))
  files.arm(Number.POSITIVE_INFINITY, 'EIO')
  await app.request('data-folder.change', { id, use })
  const calls = files.disarm()
  await app.stop()
  return calls
}

describe.each(['move', 'start-empty', 'open'] as const)('a change of the data folder: %s', (use) => {
  it.each(['ENOSPC', 'EIO', 'short'] as const)(
    'is complete or not begun, with a sentence, if any one call fails with %s',
    async (way: FailureMode) => {
      const calls = await countCalls(use)
      const at = await createFolders(use)
      const pristine = at('pristine')
      await cp(at('home'), join(pristine, 'home'), { recursive: true })
      if (use === 'open') await cp(at('new'), join(pristine, 'new'), { recursive: true })
      let refused = 0
      for (let call = 1; call <= calls; call++) {
        for (const name of await readdir(at('.')))
          if (name !== 'pristine') await rm(at(name), { recursive: true })
        await cp(pristine, at('.'), { recursive: true })
        const files = createFailingFiles()
        const app = await runApp(createTestPorts(TUESDAY), at('home'), { files })
        await app.runMaintenance()
        const { id } = await inspectFolder(app, at('new'))
        files.arm(call, way)
        const outcome = await app.request('data-folder.change', { id, use }).then(
          () => 'done',
          (error) => String(error.message),
        )
        files.disarm()
        if (outcome !== 'done') refused += 1
        const where = `call ${call} of ${calls}: ${outcome}`
        const expected = outcome === 'done' ? found[use] : HOME
        if (outcome !== 'done') expect(outcome, where).toMatch(/^[^\n]+ Nothing was changed\./)
        expect(await listCompanies(app), where).toEqual(expected)
        await addCompany(app, 'Afterwards')
        await app.stop()
        const restarted = await runApp(createTestPorts(TUESDAY), at('home'))
        expect(await listCompanies(restarted), where).toEqual([...expected, 'Afterwards'])
        await restarted.stop()
        if (outcome !== 'done' && use !== 'open')
          expect(await listNames(at('new')).catch(() => []), where).not.toContain('workspace.json')
      }
      expect(refused).toBeGreaterThan(way === 'short' ? 0 : calls / 5)
    },
    60_000,
  )

  it('leaves one complete workspace for the next start if the process ends before any one of its calls', async () => {
    const calls = await countCalls(use)
    for (let call = 1; call <= calls; call++) {
      const at = await createFolders(use)
      const files = createHaltingFiles()
      const app = await runApp(createTestPorts(TUESDAY), at('home'), { files })
      await app.runMaintenance()
      const { id } = await inspectFolder(app, at('new'))
      const halted = files.halt(call)
      // The number of calls depends on what else runs at the same time.
      await Promise.race([halted, app.handle('data-folder.change', { id, use })])
      // The locks belong to a running process; those of a dead one are removed by the next process.
      for (const name of ['home', 'new'])
        for (const claim of await readdir(at(name)).catch(() => []))
          if (claim.startsWith('workspace.lock-')) await rm(at(`${name}/${claim}`))
      const restarted = await runApp(createTestPorts(TUESDAY), at('home'))
      expect([HOME, found[use]], `call ${call} of ${calls}`).toContainEqual(await listCompanies(restarted))
      await addCompany(restarted, 'Afterwards')
      await restarted.stop()
      files.abandon()
    }
  })
})

describe('a change of the data folder', () => {
  it('is refused, with the name of the folder, while another process has it locked', async () => {
    const at = await createFolders('open')
    const holder = runProgram(process.execPath, [builtProgram('hold'), at('new')])
    expect(await holder.nextLine()).toBe('open')
    const app = await runApp(createTestPorts(TUESDAY), at('home'))
    await expect(inspectFolder(app, at('new'))).rejects.toMatchObject({
      code: 'workspace-locked',
      message: `${at('new')} is open in another Callback (process ${holder.child.pid}). Close that one, or choose another folder. Nothing was changed.`,
    })
    await holder.kill()
    // The lock of a dead process does not count.
    await switchFolder(app, at('new'), 'open')
    expect(await listCompanies(app)).toEqual(THERE)
  })

  it('is refused when another process locks the folder after it was inspected', async () => {
    const at = await createFolders('move')
    await mkdir(at('new'))
    const app = await runApp(createTestPorts(TUESDAY), at('home'))
    const { id } = await inspectFolder(app, at('new'))
    const holder = runProgram(process.execPath, [builtProgram('hold'), at('new')])
    expect(await holder.nextLine()).toBe('open')
    await expect(app.request('data-folder.change', { id, use: 'move' })).rejects.toMatchObject({
      code: 'workspace-locked',
    })
    await holder.kill()
    expect(await listCompanies(app)).toEqual(HOME)
  })
})
