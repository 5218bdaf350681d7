import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFiles } from '../../../../electron/store/file-system.ts'
import { lockFolder } from '../../../../electron/store/folder-lock.ts'
import { type ProcessIdentity, thisProcess } from '../../../../electron/store/process-identity.ts'
import { aFolder } from '../../../support/store/a-folder.ts'
import { NOW } from '../../../support/store/moment.ts'
import { builtProgram } from '../../../support/store/programs.ts'
import { run } from '../../../support/store/run-program.ts'

const take = (folder: string, now = NOW) => lockFolder({ files: nodeFiles, folder, now: () => now })

/** Leaves the claim of another process in a folder. */
async function claimOf(folder: string, holder: Partial<ProcessIdentity>, content?: string): Promise<string> {
  const identity = { ...thisProcess(), session: 'another', ...holder }
  const name = `workspace.lock-000001700000000-${identity.pid}-000001-0badcafe`
  await writeFile(join(folder, name), content ?? JSON.stringify(identity))
  return name
}

/** The number of a process that has ended. */
async function aDeadProcess(): Promise<number> {
  const { child, ended } = run(process.execPath, ['--version'])
  await ended()
  return child.pid ?? 0
}

describe('lockFolder', () => {
  it('names the process in the file, for its owner alone, and takes the file away when released', async () => {
    const folder = await aFolder()
    const lock = await take(folder)
    const [name = '', ...more] = await readdir(folder)
    expect(more).toEqual([])
    expect(JSON.parse(await readFile(join(folder, name), 'utf8'))).toMatchObject({
      pid: process.pid,
      host: hostname(),
    })
    await lock.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('refuses a folder that a running process has, and says which and what to do', async () => {
    const folder = await aFolder()
    const holder = run(process.execPath, [builtProgram('hold'), folder])
    expect(await holder.nextLine()).toBe('open')
    const file = (await readdir(folder)).find((name) => name.startsWith('workspace.lock-')) ?? ''
    const pid = holder.child.pid
    await expect(take(folder, NOW + 1)).rejects.toMatchObject({
      code: 'workspace-locked',
      message: `Callback is already open on ${folder} (process ${pid}). Use that one, or end it and start again. If no such process runs, delete the file ${file} in that folder.`,
      data: { folder, pid, host: hostname(), file },
    })
    holder.child.stdin?.end()
    await holder.ended()
    await (await take(folder)).release()
  })

  it('takes over from a process that was killed', async () => {
    const folder = await aFolder()
    const holder = run(process.execPath, [builtProgram('hold'), folder])
    expect(await holder.nextLine()).toBe('open')
    await holder.kill()
    const lock = await take(folder)
    expect((await readdir(folder)).filter((name) => name.startsWith('workspace.lock-'))).toHaveLength(1)
    await lock.release()
  })

  it('is not taken in by a clock that was set back since', async () => {
    const folder = await aFolder()
    const lock = await take(folder, NOW)
    await expect(take(folder, NOW - 86_400_000)).rejects.toMatchObject({ code: 'workspace-locked' })
    await lock.release()
  })

  it.each<[string, () => Promise<Partial<ProcessIdentity>>]>([
    ['has ended', async () => ({ pid: await aDeadProcess() })],
    ['had this number before', async () => ({ pid: process.pid })],
    [
      'ran before the machine was started again',
      async () => ({ pid: process.ppid, birth: null, uptime: 1e12 }),
    ],
  ])('takes over from a process that %s', async (_, holder) => {
    const folder = await aFolder()
    await claimOf(folder, await holder())
    const lock = await take(folder)
    expect(await readdir(folder)).toHaveLength(1)
    await lock.release()
  })

  it.skipIf(process.platform !== 'linux')(
    'takes over from a process whose number another one has now',
    async () => {
      const folder = await aFolder()
      await claimOf(folder, { pid: process.ppid, birth: 'another boot 1', uptime: 0 })
      await (await take(folder)).release()
    },
  )

  it('refuses a folder that is open on another computer, and says how to go on when it is not', async () => {
    const folder = await aFolder()
    const name = await claimOf(folder, { pid: 12, host: 'laptop.example.com' })
    await expect(take(folder)).rejects.toMatchObject({
      code: 'workspace-locked',
      message: `Callback is already open on ${folder} on the computer “laptop.example.com” (process 12). Use that one, or end it and start again. If no such process runs on the computer “laptop.example.com”, delete the file ${name} in that folder.`,
    })
    expect(await readdir(folder)).toEqual([name])
  })

  it('goes by the name of a claim that cannot be read', async () => {
    const folder = await aFolder()
    const dead = await claimOf(folder, { pid: await aDeadProcess() }, '')
    await (await take(folder)).release()
    expect(await readdir(folder)).not.toContain(dead)
    await claimOf(folder, { pid: process.ppid }, 'garbage')
    await expect(take(folder)).rejects.toMatchObject({
      code: 'workspace-locked',
      data: { pid: process.ppid },
    })
  })

  it('clears away a claim that a dead process was still writing, and not that of a living one', async () => {
    const folder = await aFolder()
    const dead = `workspace.lock-000001700000000-${await aDeadProcess()}-000001-0badcafe.tmp`
    const living = `workspace.lock-000001700000000-${process.ppid}-000001-0badcafe.tmp`
    for (const name of [dead, living]) await writeFile(join(folder, name), '')
    const lock = await take(folder)
    expect(await readdir(folder)).toContain(living)
    expect(await readdir(folder)).not.toContain(dead)
    await lock.release()
  })

  it('lets exactly one in of many that ask at once, beside the claim of a dead process', async () => {
    const folder = await aFolder()
    await claimOf(folder, { pid: await aDeadProcess() })
    const asked = await Promise.allSettled(Array.from({ length: 12 }, () => take(folder)))
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of asked)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'workspace-locked' })
      else await one.value.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('lets exactly one process in of several that start at once', async () => {
    for (let round = 0; round < 2; round++) {
      const folder = await aFolder()
      await claimOf(folder, { pid: await aDeadProcess() })
      const asking = Array.from({ length: 6 }, () => run(process.execPath, [builtProgram('hold'), folder]))
      const answers = await Promise.all(asking.map((one) => one.nextLine()))
      expect(answers.sort()).toEqual(['open', ...Array(5).fill('workspace-locked')])
      for (const { child } of asking) child.stdin?.end()
      await Promise.all(asking.map((one) => one.ended()))
    }
  })
})
