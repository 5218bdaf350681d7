import { cp, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { FolderUse } from '../../../../shared/ipc/folder-view.ts'
import { addCompany, aShelf, companiesOf, goTo, lookInto } from '../../../support/app/folders.ts'
import { runApp } from '../../../support/app/running-app.ts'
import { testPorts } from '../../../support/app/test-ports.ts'
import { namesIn } from '../../../support/store/a-folder.ts'
import { failingAt, type Way } from '../../../support/store/failing-at.ts'
import { haltingAt } from '../../../support/store/halting-at.ts'
import { builtProgram } from '../../../support/store/programs.ts'
import { run } from '../../../support/store/run-program.ts'

const TUESDAY = '2026-03-03T20:30:00.000Z'
const HOME = ['Northwind Optics', 'Contoso Mills']
const THERE = ['Fabrikam']

/** What may be found after a change that did not end: all of it there, or none. */
const found: Readonly<Record<FolderUse, readonly string[]>> = { move: HOME, begin: [], open: THERE }

/** A folder with two cards and, for opening, another one with one card. */
async function folders(use: FolderUse) {
  const at = await aShelf()
  for (const [name, companies] of [['home', HOME] as const, ['new', THERE] as const]) {
    if (name === 'new' && use !== 'open') continue
    const app = await runApp(testPorts(TUESDAY), at(name))
    for (const company of companies) await addCompany(app, company)
    await app.stop()
  }
  return at
}

/** How many calls a change makes, from the moment it is asked for until it is answered. */
async function callsOf(use: FolderUse): Promise<number> {
  const at = await folders(use)
  const files = failingAt()
  const app = await runApp(testPorts(TUESDAY), at('home'), { files })
  await app.minute()
  const { id } = await lookInto(app, at('new'))
  files.arm(Number.POSITIVE_INFINITY, 'EIO')
  await app.ask('data-folder.change', { id, use })
  const calls = files.disarm()
  await app.stop()
  return calls
}

describe.each(['move', 'begin', 'open'] as const)('a change of the data folder: %s', (use) => {
  it.each(['ENOSPC', 'EIO', 'short'] as const)(
    'is whole or was not, and said, when any one call fails with %s',
    async (way: Way) => {
      const calls = await callsOf(use)
      const at = await folders(use)
      const pristine = at('pristine')
      await cp(at('home'), join(pristine, 'home'), { recursive: true })
      if (use === 'open') await cp(at('new'), join(pristine, 'new'), { recursive: true })
      let refused = 0
      for (let call = 1; call <= calls; call++) {
        for (const name of await readdir(at('.')))
          if (name !== 'pristine') await rm(at(name), { recursive: true })
        await cp(pristine, at('.'), { recursive: true })
        const files = failingAt()
        const app = await runApp(testPorts(TUESDAY), at('home'), { files })
        await app.minute()
        const { id } = await lookInto(app, at('new'))
        files.arm(call, way)
        const outcome = await app.ask('data-folder.change', { id, use }).then(
          () => 'done',
          (error) => String(error.message),
        )
        files.disarm()
        if (outcome !== 'done') refused += 1
        const where = `call ${call} of ${calls}: ${outcome}`
        const expected = outcome === 'done' ? found[use] : HOME
        if (outcome !== 'done') expect(outcome, where).toMatch(/^[^\n]+ Nothing was changed\./)
        expect(await companiesOf(app), where).toEqual(expected)
        await addCompany(app, 'Afterwards')
        await app.stop()
        const restarted = await runApp(testPorts(TUESDAY), at('home'))
        expect(await companiesOf(restarted), where).toEqual([...expected, 'Afterwards'])
        await restarted.stop()
        if (outcome !== 'done' && use !== 'open')
          expect(await namesIn(at('new')).catch(() => []), where).not.toContain('workspace.json')
      }
      expect(refused).toBeGreaterThan(way === 'short' ? 0 : calls / 5)
    },
  )

  it('leaves one whole workspace for the next start when the process ends before any one call', async () => {
    const calls = await callsOf(use)
    for (let call = 1; call <= calls; call++) {
      const at = await folders(use)
      const files = haltingAt()
      const app = await runApp(testPorts(TUESDAY), at('home'), { files })
      await app.minute()
      const { id } = await lookInto(app, at('new'))
      const halted = files.halt(call)
      // How many calls there are depends on what else is done at the time.
      await Promise.race([halted, app.handle('data-folder.change', { id, use })])
      // The claims are those of a process that runs on; a dead one's are removed by whoever comes.
      for (const name of ['home', 'new'])
        for (const claim of await readdir(at(name)).catch(() => []))
          if (claim.startsWith('workspace.lock-')) await rm(at(`${name}/${claim}`))
      const restarted = await runApp(testPorts(TUESDAY), at('home'))
      expect([HOME, found[use]], `call ${call} of ${calls}`).toContainEqual(await companiesOf(restarted))
      await addCompany(restarted, 'Afterwards')
      await restarted.stop()
      files.abandon()
    }
  })
})

describe('a change of the data folder', () => {
  it('is refused while another process has the folder, which is named', async () => {
    const at = await folders('open')
    const holder = run(process.execPath, [builtProgram('hold'), at('new')])
    expect(await holder.nextLine()).toBe('open')
    const app = await runApp(testPorts(TUESDAY), at('home'))
    await expect(lookInto(app, at('new'))).rejects.toMatchObject({
      code: 'workspace-locked',
      message: `${at('new')} is open in another Callback (process ${holder.child.pid}). End that one, or choose another folder. Nothing was changed.`,
    })
    await holder.kill()
    // The claim of a dead process is nobody's.
    await goTo(app, at('new'), 'open')
    expect(await companiesOf(app)).toEqual(THERE)
  })

  it('is refused when another process takes the folder after the look', async () => {
    const at = await folders('move')
    await mkdir(at('new'))
    const app = await runApp(testPorts(TUESDAY), at('home'))
    const { id } = await lookInto(app, at('new'))
    const holder = run(process.execPath, [builtProgram('hold'), at('new')])
    expect(await holder.nextLine()).toBe('open')
    await expect(app.ask('data-folder.change', { id, use: 'move' })).rejects.toMatchObject({
      code: 'workspace-locked',
    })
    await holder.kill()
    expect(await companiesOf(app)).toEqual(HOME)
  })
})
