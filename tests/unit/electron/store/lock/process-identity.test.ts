import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import {
  findLiveness,
  identifyThisProcess,
  processIdentitySchema,
} from '#electron/store/lock/process-identity'
import { namespaceOptions, noNamespaces } from '#tests/support/store/namespaces'
import { runProgram } from '#tests/support/store/run-program'

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

describe('findLiveness', () => {
  it('distinguishes this process from an earlier one with the same id', () => {
    expect(findLiveness(identifyThisProcess())).toBe('running')
    expect(findLiveness({ ...identifyThisProcess(), session: 'another' })).toBe('ended')
  })

  it.skipIf(!linux)('ignores the name of the computer, which changes with the network', () => {
    const identity = { ...identifyThisProcess(), session: 'another', host: 'laptop.example.com' }
    expect(findLiveness({ ...identity, pid: 2_000_000_000 })).toBe('ended')
    expect(findLiveness({ ...identity, pid: process.ppid, birth: readBirth(process.ppid) })).toBe('running')
  })

  it.skipIf(!linux)('returns ended for a process of this machine from before its last start', () => {
    const identity = { ...identifyThisProcess(), birth: 'another-boot 1', host: 'laptop.example.com' }
    expect(findLiveness({ ...identity, machine: 'this' })).toBe('unknown')
    expect(findLiveness(identity)).toBe(identity.machine === null ? 'unknown' : 'ended')
  })

  it('cannot tell for a process on another machine', () => {
    const other = { ...identifyThisProcess(), host: 'laptop.example.com', machine: 'another' }
    expect(findLiveness({ ...other, birth: 'another-boot 1' })).toBe('unknown')
    // A system without boot ids.
    expect(findLiveness({ ...other, birth: null })).toBe('unknown')
  })

  it.skipIf(noNamespaces)(
    `sees from the first namespace whether a process of another one runs${noNamespaces ? ` (skipped: ${noNamespaces})` : ''}`,
    async () => {
      const script =
        "console.log(JSON.stringify([process.pid, require('fs').readlinkSync('/proc/self/ns/pid'), require('fs').readFileSync('/proc/self/stat', 'latin1').split(') ').at(-1).split(' ')[19]])); process.stdin.resume()"
      const program = runProgram('unshare', [...namespaceOptions, process.execPath, '-e', script])
      const [pid, namespace, start] = JSON.parse(await program.nextLine())
      const boot = readBirth(process.pid).split(' ')[0]
      const identity = {
        ...identifyThisProcess(),
        session: 'another',
        pid,
        namespace,
        birth: `${boot} ${start}`,
      }
      const canSeeAll = identifyThisProcess().namespace === 'pid:[4026531836]'
      expect(findLiveness(identity)).toBe(canSeeAll ? 'running' : 'unknown')
      await program.kill()
      // The process in the namespace ends a moment after the one that made the namespace.
      await expect.poll(() => findLiveness(identity)).toBe(canSeeAll ? 'ended' : 'unknown')
    },
  )

  it('distinguishes a running process from one that has ended', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'])
    const identity = { ...identifyThisProcess(), session: 'another', pid: child.pid ?? 0, birth: null }
    expect(findLiveness(identity)).toBe('running')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(findLiveness(identity)).toBe('ended')
  })

  it('returns running for a process of another user', () => {
    const identity = { ...identifyThisProcess(), session: 'another', pid: process.ppid, birth: null }
    expect(findLiveness(identity)).toBe('running')
  })

  it('returns ended when the uptime shows that the machine was rebooted', () => {
    expect(
      findLiveness({ ...identifyThisProcess(), session: 'another', pid: process.ppid, uptime: 1e12 }),
    ).toBe('ended')
  })

  it.skipIf(!linux)('distinguishes a process from a later one with the same id', () => {
    const identity = { ...identifyThisProcess(), session: 'another', pid: process.ppid }
    expect(findLiveness({ ...identity, birth: readBirth(process.ppid) })).toBe('running')
    expect(findLiveness({ ...identity, birth: `${readBirth(process.ppid)}1` })).toBe('ended')
  })

  it.skipIf(!linux)('returns ended for an ended process that its parent has not reaped', async () => {
    // The shell starts a process, prints its id, and becomes a program that never waits for it.
    const shell = spawn('sh', ['-c', 'sleep 0.05 & echo $!; exec sleep 5'])
    const [printed] = await once(shell.stdout, 'data')
    const pid = Number(printed)
    const identity = { ...identifyThisProcess(), session: 'another', pid, birth: readBirth(pid) }
    await expect.poll(() => readState(pid)).toBe('Z')
    expect(findLiveness(identity)).toBe('ended')
    shell.kill('SIGKILL')
    await wait(1)
  })
})

const readFields = (pid: number) =>
  readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? []
const readState = (pid: number) => readFields(pid)[0]
const readBirth = (pid: number) =>
  `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()} ${readFields(pid)[19]}`
