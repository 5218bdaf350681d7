import { readdir, readFile, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFiles } from '#electron/store/file-system'
import { lockFolder } from '#electron/store/folder-lock'
import { identifyThisProcess, type ProcessIdentity } from '#electron/store/process-identity'
import { aFolder } from '#tests/support/store/a-folder'
import { NOW } from '#tests/support/store/moment'
import { builtProgram } from '#tests/support/store/programs'
import { runProgram } from '#tests/support/store/run-program'

const lock = (folder: string, now = NOW) => lockFolder({ files: nodeFiles, folder, now: () => now })

/** Writes the claim of another process into a folder. */
async function writeClaim(
  folder: string,
  holder: Partial<ProcessIdentity>,
  content?: string,
): Promise<string> {
  const identity = { ...identifyThisProcess(), session: 'another', ...holder }
  const name = `workspace.lock-000001700000000-${identity.pid}-000001-0badcafe`
  await writeFile(join(folder, name), content ?? JSON.stringify(identity))
  return name
}

/** Returns the id of a process that has ended. */
async function aDeadProcess(): Promise<number> {
  const { child, ended } = runProgram(process.execPath, ['--version'])
  await ended()
  return child.pid ?? 0
}

describe('lockFolder', () => {
  it('writes a private claim file that names the process, and removes it when released', async () => {
    const folder = await aFolder()
    const claim = await lock(folder)
    const [name = '', ...more] = await readdir(folder)
    expect(more).toEqual([])
    expect(JSON.parse(await readFile(join(folder, name), 'utf8'))).toMatchObject({
      pid: process.pid,
      host: hostname(),
    })
    await claim.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('refuses a folder that a running process holds, and says which one and what to do', async () => {
    const folder = await aFolder()
    const holder = runProgram(process.execPath, [builtProgram('hold'), folder])
    expect(await holder.nextLine()).toBe('open')
    const file = (await readdir(folder)).find((name) => name.startsWith('workspace.lock-')) ?? ''
    const pid = holder.child.pid
    await expect(lock(folder, NOW + 1)).rejects.toMatchObject({
      code: 'workspace-locked',
      message: `Callback is already open on ${folder} (process ${pid}). Use that one, or end it and start again. If no such process runs, delete the file ${file} in that folder.`,
      data: { folder, pid, host: hostname(), file },
    })
    holder.child.stdin?.end()
    await holder.ended()
    await (await lock(folder)).release()
  })

  it('takes the lock of a process that was killed', async () => {
    const folder = await aFolder()
    const holder = runProgram(process.execPath, [builtProgram('hold'), folder])
    expect(await holder.nextLine()).toBe('open')
    await holder.kill()
    const claim = await lock(folder)
    expect((await readdir(folder)).filter((name) => name.startsWith('workspace.lock-'))).toHaveLength(1)
    await claim.release()
  })

  it('holds the lock when the clock is set back', async () => {
    const folder = await aFolder()
    const claim = await lock(folder, NOW)
    await expect(lock(folder, NOW - 86_400_000)).rejects.toMatchObject({ code: 'workspace-locked' })
    await claim.release()
  })

  it.each<[string, () => Promise<Partial<ProcessIdentity>>]>([
    ['has ended', async () => ({ pid: await aDeadProcess() })],
    ['had this process id before', async () => ({ pid: process.pid })],
    ['ran before the machine was rebooted', async () => ({ pid: process.ppid, birth: null, uptime: 1e12 })],
  ])('takes the lock of a process that %s', async (_, holder) => {
    const folder = await aFolder()
    await writeClaim(folder, await holder())
    const claim = await lock(folder)
    expect(await readdir(folder)).toHaveLength(1)
    await claim.release()
  })

  it.skipIf(process.platform !== 'linux')(
    'takes the lock of a process whose id another one has now',
    async () => {
      const folder = await aFolder()
      await writeClaim(folder, { pid: process.ppid, birth: 'another boot 1', uptime: 0 })
      await (await lock(folder)).release()
    },
  )

  it('refuses a folder that is open on another computer, and says what to do if it is not', async () => {
    const folder = await aFolder()
    const name = await writeClaim(folder, { pid: 12, host: 'laptop.example.com' })
    await expect(lock(folder)).rejects.toMatchObject({
      code: 'workspace-locked',
      message: `Callback is already open on ${folder} on the computer “laptop.example.com” (process 12). Use that one, or end it and start again. If no such process runs on the computer “laptop.example.com”, delete the file ${name} in that folder.`,
    })
    expect(await readdir(folder)).toEqual([name])
  })

  it('uses the process id in the name of a claim that cannot be read', async () => {
    const folder = await aFolder()
    const dead = await writeClaim(folder, { pid: await aDeadProcess() }, '')
    await (await lock(folder)).release()
    expect(await readdir(folder)).not.toContain(dead)
    await writeClaim(folder, { pid: process.ppid }, 'garbage')
    await expect(lock(folder)).rejects.toMatchObject({
      code: 'workspace-locked',
      data: { pid: process.ppid },
    })
  })

  it('removes an unfinished claim of a dead process, but not that of a running one', async () => {
    const folder = await aFolder()
    const dead = `workspace.lock-000001700000000-${await aDeadProcess()}-000001-0badcafe.tmp`
    const living = `workspace.lock-000001700000000-${process.ppid}-000001-0badcafe.tmp`
    for (const name of [dead, living]) await writeFile(join(folder, name), '')
    const claim = await lock(folder)
    expect(await readdir(folder)).toContain(living)
    expect(await readdir(folder)).not.toContain(dead)
    await claim.release()
  })

  it('grants the lock to exactly one of many concurrent requests, despite the claim of a dead process', async () => {
    const folder = await aFolder()
    await writeClaim(folder, { pid: await aDeadProcess() })
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => lock(folder)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'workspace-locked' })
      else await result.value.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('grants the lock to exactly one of several processes that start at once', async () => {
    for (let round = 0; round < 2; round++) {
      const folder = await aFolder()
      await writeClaim(folder, { pid: await aDeadProcess() })
      const processes = Array.from({ length: 6 }, () =>
        runProgram(process.execPath, [builtProgram('hold'), folder]),
      )
      const outputs = await Promise.all(processes.map((process) => process.nextLine()))
      expect(outputs.sort()).toEqual(['open', ...Array(5).fill('workspace-locked')])
      for (const { child } of processes) child.stdin?.end()
      await Promise.all(processes.map((process) => process.ended()))
    }
  })
})
