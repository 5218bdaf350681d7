import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { identifyThisProcess, mayBeRunning, processIdentitySchema } from '#electron/store/process-identity'

const linux = process.platform === 'linux'

describe('identifyThisProcess', () => {
  it('returns an identity that can be stored', () => {
    const identity = identifyThisProcess()
    expect(processIdentitySchema.parse(JSON.parse(JSON.stringify(identity)))).toEqual(identity)
  })

  it.skipIf(!linux)('includes the boot id and the start time', () => {
    expect(identifyThisProcess().birth).toMatch(/^[0-9a-f-]{36} \d+$/)
    expect(identifyThisProcess().birth).toBe(identifyThisProcess().birth)
  })
})

describe('mayBeRunning', () => {
  it('distinguishes this process from an earlier one with the same id', () => {
    expect(mayBeRunning(identifyThisProcess())).toBe(true)
    expect(mayBeRunning({ ...identifyThisProcess(), session: 'another' })).toBe(false)
  })

  it('returns true for a process on another computer', () => {
    expect(mayBeRunning({ ...identifyThisProcess(), host: 'laptop.example.com', pid: 2_000_000_000 })).toBe(
      true,
    )
  })

  it('distinguishes a running process from one that has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
    const identity = { ...identifyThisProcess(), session: 'another', pid: child.pid ?? 0, birth: null }
    expect(mayBeRunning(identity)).toBe(true)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(mayBeRunning(identity)).toBe(false)
  })

  it('returns true for a process of another user', () => {
    const identity = { ...identifyThisProcess(), session: 'another', pid: process.ppid, birth: null }
    expect(mayBeRunning(identity)).toBe(true)
  })

  it('returns false when the uptime shows that the machine was rebooted', () => {
    expect(
      mayBeRunning({ ...identifyThisProcess(), session: 'another', pid: process.ppid, uptime: 1e12 }),
    ).toBe(false)
  })

  it.skipIf(!linux)('distinguishes a process from a later one with the same id', () => {
    const identity = { ...identifyThisProcess(), session: 'another', pid: process.ppid }
    expect(mayBeRunning({ ...identity, birth: readBirth(process.ppid) })).toBe(true)
    expect(mayBeRunning({ ...identity, birth: `${readBirth(process.ppid)}1` })).toBe(false)
  })

  it.skipIf(!linux)('returns false for an ended process that its parent has not reaped', async () => {
    // The shell starts a process, prints its id, and becomes a program that never waits for it.
    const shell = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 5'])
    const [printed] = await once(shell.stdout, 'data')
    const pid = Number(printed)
    const identity = { ...identifyThisProcess(), session: 'another', pid, birth: readBirth(pid) }
    await expect.poll(() => readState(pid)).toBe('Z')
    expect(mayBeRunning(identity)).toBe(false)
    shell.kill('SIGKILL')
    await wait(1)
  })
})

const readFields = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? []
const readState = (pid: number) => readFields(pid)[0]
const readBirth = (pid: number) =>
  `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${readFields(pid)[19]}`
