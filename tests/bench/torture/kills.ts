import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openEnvelope } from '#electron/store/envelope'
import { runProgram } from '#tests/support/store/run-program'
import type { Figure } from '../figure.ts'
import { type Amount, countFaults, createRandom } from './report.ts'

const BURST = 200
/** The number of kills per folder. Each finds a larger file than the one before. */
const PER_FOLDER = 10
const MAX_WAIT_MS = 160

/** Kills a process at random moments of a burst of changes, and checks that every acknowledged change is stored. */
export async function kills(amount: Amount, burst: string): Promise<Figure[]> {
  const random = createRandom(amount.seed)
  const rounds = amount.scale(500)
  let [lost, unreadable, inTheBurst] = [0, 0, 0]
  let folder = ''
  for (let round = 0; round < rounds; round++) {
    if (round % PER_FOLDER === 0) {
      if (folder !== '') await rm(folder, { recursive: true })
      folder = await mkdtemp(join(tmpdir(), 'callback-kills-'))
    }
    const program = runProgram(process.execPath, [burst, folder, String(BURST)])
    await program.nextLine()
    await wait(random() * MAX_WAIT_MS)
    const wasRunning = program.child.exitCode === null
    await program.kill()
    const acknowledged = program.lines.slice(1).map(Number)
    if (wasRunning && acknowledged.length < BURST) inTheBurst += 1
    const verdict = openEnvelope(await readFile(join(folder, 'workspace.json')))
    if (verdict.kind !== 'good') {
      unreadable += 1
      continue
    }
    const stored = new Set(verdict.workspace.cards.map((card) => Number(card.company)))
    lost += acknowledged.filter((number) => !stored.has(number)).length
  }
  if (folder !== '') await rm(folder, { recursive: true })
  return [
    countFaults('killed-acknowledged-changes-lost', lost, rounds),
    countFaults('killed-files-unreadable', unreadable, rounds),
    {
      name: 'killed-in-the-burst',
      value: inTheBurst,
      unit: 'count',
      target: Math.ceil(rounds / 2),
      tried: rounds,
    },
  ]
}
