import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFiles } from '#electron/store/file-system'
import { lockFolder } from '#electron/store/lock/folder-lock'
import { identifyThisProcess, type ProcessIdentity } from '#electron/store/lock/process-identity'
import { defaultPatience, type Patience } from '#electron/store/lock/wait-for-others'
import { aFolder } from '#tests/support/store/a-folder'
import { NOW } from '#tests/support/store/moment'
import { inContainer, noNamespaces, withHostName } from '#tests/support/store/namespaces'
import { builtProgram } from '#tests/support/store/programs'
import { runProgram } from '#tests/support/store/run-program'

const lock = (folder: string, now = NOW, patience: Patience = defaultPatience) =>
  lockFolder({ files: nodeFiles, folder, now: () => now, patience })

/** Too short for any answer, for claims that nobody answers. */
const patience: Patience = { toYield: 1000, near: 50, far: 50 }

/** A process that this machine cannot see. */
const otherComputer = { pid: 12, host: 'laptop.example.com', birth: 'another-boot 1', machine: 'another' }

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
      message: `Callback is already open with ${folder} (process ${pid}). Use that one, or close it and start again. If no such process is running, delete the file ${file} in that folder.`,
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

  it('refuses a folder whose holder on another computer answers, and says what to do if there is none', async () => {
    const folder = await aFolder()
    const name = await writeClaim(folder, otherComputer)
    const starting = lock(folder, NOW, { ...patience, far: 120_000 })
    // The other computer answers once it sees our claim.
    await expect.poll(async () => (await readdir(folder)).length).toBe(2)
    const refused = expect(starting).rejects.toMatchObject({
      code: 'workspace-locked',
      message: `Callback is already open with ${folder} on the computer “laptop.example.com” (process 12). Use that one, or close it and start again. If no such process is running on the computer “laptop.example.com”, delete the file ${name} in that folder.`,
    })
    let isOver = false
    const ending = refused.finally(() => {
      isOver = true
    })
    for (let second = 1; !isOver; second++) await utimes(join(folder, name), second, second)
    await ending
    expect(await readdir(folder)).toEqual([name])
  })

  it('takes the lock of a process on another computer that does not answer, and says what it waits for', async () => {
    const folder = await aFolder()
    await writeClaim(folder, otherComputer)
    const told: string[] = []
    const onWait = (sentence: string) => void told.push(sentence)
    const claim = await lockFolder({ files: nodeFiles, folder, now: () => NOW, patience, onWait })
    expect(told).toEqual([
      `Callback was open on ${folder} on the computer “laptop.example.com”, and it was not closed there. It has up to 1 second to answer in case it still runs; otherwise Callback opens here.`,
    ])
    expect(await readdir(folder)).toHaveLength(1)
    await claim.release()
  })

  it('says nothing of a process that has ended, and refuses at once one that it sees running', async () => {
    const told: string[] = []
    const options = {
      files: nodeFiles,
      now: () => NOW,
      onWait: (sentence: string) => void told.push(sentence),
    }
    const folder = await aFolder()
    await writeClaim(folder, { pid: await aDeadProcess() })
    const claim = await lockFolder({ ...options, folder })
    await expect(lockFolder({ ...options, folder, now: () => NOW + 1 })).rejects.toMatchObject({
      code: 'workspace-locked',
    })
    await claim.release()
    expect(told).toEqual([])
  })

  it('answers a process that cannot see whether this one runs', async () => {
    const folder = await aFolder()
    const claim = await lock(folder)
    const [name = ''] = await readdir(folder)
    const { mtimeMs } = await stat(join(folder, name))
    await writeClaim(folder, otherComputer)
    await expect.poll(async () => (await stat(join(folder, name))).mtimeMs).not.toBe(mtimeMs)
    await claim.release()
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

describe('lockFolder, with host names and process ids of their own', () => {
  const skipped = noNamespaces ? ` (skipped: ${noNamespaces})` : ''
  /** Starts a program that opens a folder, by a command that may wrap it. */
  const hold = (folder: string, wrap: (command: readonly string[]) => readonly string[]) => {
    const [command = '', ...rest] = wrap([process.execPath, builtProgram('hold'), folder])
    return runProgram(command, rest)
  }

  it.skipIf(noNamespaces)(
    `takes the lock of a process that died under another host name${skipped}`,
    async () => {
      const folder = await aFolder()
      const holder = hold(folder, (command) => withHostName('cafe-wifi', command))
      expect(await holder.nextLine()).toBe('open')
      await expect(lock(folder, NOW + 1)).rejects.toMatchObject({ code: 'workspace-locked' })
      await holder.kill()
      await (await lock(folder, NOW + 1)).release()
    },
  )

  it.skipIf(noNamespaces)(
    `lets one of two containers in, and the next when it was killed${skipped}`,
    async () => {
      const folder = await aFolder()
      const first = hold(folder, (command) => inContainer('one', command))
      expect(await first.nextLine()).toBe('open')
      const second = hold(folder, (command) => inContainer('two', command))
      expect(await second.nextLine()).toBe('workspace-locked')
      await first.kill()
      const third = hold(folder, (command) => inContainer('three', command))
      expect(await third.nextLine()).toBe('open')
      await expect(lock(folder, NOW + 1)).rejects.toMatchObject({ code: 'workspace-locked' })
      await third.kill()
      await (await lock(folder, NOW + 1)).release()
    },
  )

  it.skipIf(noNamespaces)(
    `lets exactly one of several containers in that start at once${skipped}`,
    async () => {
      const folder = await aFolder()
      const holders = ['one', 'two', 'three'].map((name) =>
        hold(folder, (command) => inContainer(name, command)),
      )
      holders.push(hold(folder, (command) => command))
      const outputs = await Promise.all(holders.map((holder) => holder.nextLine()))
      expect(outputs.sort()).toEqual(['open', ...Array(3).fill('workspace-locked')])
      await Promise.all(holders.map((holder) => holder.kill()))
    },
  )
})

describe('confirm', () => {
  it('does nothing while the claim is there', async () => {
    const folder = await aFolder()
    const claim = await lock(folder)
    const before = await readdir(folder)
    await claim.confirm()
    expect(await readdir(folder)).toEqual(before)
    await claim.release()
  })

  it('claims the folder again when the claim was removed', async () => {
    const folder = await aFolder()
    const claim = await lock(folder)
    for (const name of await readdir(folder)) await rm(join(folder, name))
    await claim.confirm()
    expect(await readdir(folder)).toHaveLength(1)
    await expect(lock(folder, NOW + 1)).rejects.toMatchObject({ code: 'workspace-locked' })
    await claim.release()
    expect(await readdir(folder)).toEqual([])
  })

  it('rejects while another process has taken the folder over, and until that one has gone', async () => {
    const folder = await aFolder()
    const claim = await lock(folder)
    for (const name of await readdir(folder)) await rm(join(folder, name))
    const other = await lock(folder, NOW + 1)
    await expect(claim.confirm()).rejects.toMatchObject({ code: 'LOCK_TAKEN' })
    await other.confirm()
    await other.release()
    await claim.confirm()
    await claim.release()
  })

  it('rejects while the folder is not there, which is noticed without a write', async () => {
    const folder = await aFolder()
    const claim = await lock(folder)
    const lost: unknown[] = []
    claim.onLost((error) => lost.push(error))
    await rename(folder, `${folder}-backups`)
    await expect(claim.confirm()).rejects.toMatchObject({ code: 'ENOENT' })
    await rename(`${folder}-backups`, folder)
    await claim.confirm()
    await rename(folder, `${folder}-backups`)
    await expect.poll(() => lost.length).toBeGreaterThan(0)
    await rename(`${folder}-backups`, folder)
    await claim.release()
  })
})
