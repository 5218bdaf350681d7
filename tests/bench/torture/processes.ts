import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEnvelope } from '#electron/store/envelope'
import { runProgram } from '#tests/support/store/run-program'
import { durableOrder, parseCallsOfChange, tracedCalls } from '#tests/support/store/system-calls'
import type { Figure } from '../figure.ts'
import { type Amount, countFaults, type Skipped } from './report.ts'

const STARTERS = 4

/** Lets several processes open one folder at once, and then reopens it after they were killed. */
export async function twoProcesses(amount: Amount, hold: string): Promise<Figure[]> {
  const rounds = amount.scale(100)
  let [together, notTakenOver, broken] = [0, 0, 0]
  for (let round = 0; round < rounds; round++) {
    const folder = await mkdtemp(join(tmpdir(), 'callback-two-'))
    const processes = Array.from({ length: STARTERS }, () => runProgram(process.execPath, [hold, folder]))
    const outputs = await Promise.all(processes.map((process) => process.nextLine()))
    if (outputs.filter((line) => line === 'open').length !== 1) together += 1
    if (outputs.some((line) => line !== 'open' && line !== 'workspace-locked')) together += 1
    await Promise.all(processes.map((process) => process.kill()))
    const next = runProgram(process.execPath, [hold, folder])
    if ((await next.nextLine()) !== 'open') notTakenOver += 1
    await next.kill()
    if (openEnvelope(await readFile(join(folder, 'workspace.json'))).kind !== 'good') broken += 1
    await rm(folder, { recursive: true })
  }
  return [
    countFaults('processes-not-exactly-one-in', together, rounds),
    countFaults('processes-dead-lock-not-taken-over', notTakenOver, rounds),
    countFaults('processes-file-broken', broken, rounds),
  ]
}

/** Compares the system calls of a change with the order that makes it durable. */
export async function callOrder(burst: string): Promise<(Figure | Skipped)[]> {
  const name = 'system-calls-out-of-order'
  if (spawnSync('strace', ['-o', '/dev/null', 'true']).status !== 0)
    return [{ name, skipped: 'There is no strace here.' }]
  const folder = await mkdtemp(join(tmpdir(), 'callback-order-'))
  const trace = `${folder}.trace`
  await runProgram('strace', [
    '-f',
    '-y',
    '-qq',
    '-e',
    tracedCalls,
    '-o',
    trace,
    process.execPath,
    burst,
    folder,
    '1',
  ]).ended()
  const calls = parseCallsOfChange(await readFile(trace, 'utf8'), folder)
  for (const path of [folder, trace]) await rm(path, { recursive: true })
  return [countFaults(name, calls.join() === durableOrder.join() ? 0 : 1, durableOrder.length)]
}
