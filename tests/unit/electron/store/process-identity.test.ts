import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { mayBeRunning, processIdentitySchema, thisProcess } from '#electron/store/process-identity'

const linux = process.platform === 'linux'

describe('thisProcess', () => {
  it('can be stored', () => {
    const identity = thisProcess()
    expect(processIdentitySchema.parse(JSON.parse(JSON.stringify(identity)))).toEqual(identity)
  })

  it.skipIf(!linux)('tells the boot, and when in it the process began', () => {
    expect(thisProcess().birth).toMatch(/^[0-9a-f-]{36} \d+$/)
    expect(thisProcess().birth).toBe(thisProcess().birth)
  })
})

describe('mayBeRunning', () => {
  it('knows this process, and one that had its number before', () => {
    expect(mayBeRunning(thisProcess())).toBe(true)
    expect(mayBeRunning({ ...thisProcess(), session: 'another' })).toBe(false)
  })

  it('never gives up a process on another computer', () => {
    expect(mayBeRunning({ ...thisProcess(), host: 'laptop.example.com', pid: 2_000_000_000 })).toBe(true)
  })

  it('knows a running process from one that has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
    const identity = { ...thisProcess(), session: 'another', pid: child.pid ?? 0, birth: null }
    expect(mayBeRunning(identity)).toBe(true)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(mayBeRunning(identity)).toBe(false)
  })

  it('takes a process of someone else for running', () => {
    const identity = { ...thisProcess(), session: 'another', pid: process.ppid, birth: null }
    expect(mayBeRunning(identity)).toBe(true)
  })

  it('knows that the machine was started again when it has been up for less', () => {
    expect(mayBeRunning({ ...thisProcess(), session: 'another', pid: process.ppid, uptime: 1e12 })).toBe(
      false,
    )
  })

  it.skipIf(!linux)('knows a process from a later one with its number', () => {
    const identity = { ...thisProcess(), session: 'another', pid: process.ppid }
    expect(mayBeRunning({ ...identity, birth: birthOf(process.ppid) })).toBe(true)
    expect(mayBeRunning({ ...identity, birth: `${birthOf(process.ppid)}1` })).toBe(false)
  })

  it.skipIf(!linux)('counts a process as ended that its parent has not taken note of', async () => {
    // The shell starts a process, tells its number, and becomes a program that never waits for it.
    const shell = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 5'])
    const [printed] = await once(shell.stdout, 'data')
    const pid = Number(printed)
    const identity = { ...thisProcess(), session: 'another', pid, birth: birthOf(pid) }
    await expect.poll(() => stateOf(pid)).toBe('Z')
    expect(mayBeRunning(identity)).toBe(false)
    shell.kill('SIGKILL')
    await wait(1)
  })
})

const fieldsOf = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? []
const stateOf = (pid: number) => fieldsOf(pid)[0]
const birthOf = (pid: number) =>
  `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${fieldsOf(pid)[19]}`
