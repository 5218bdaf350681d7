import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import { appendCompany } from '#tests/support/store/append-company'
import { NOW } from '#tests/support/store/moment'
import { inContainer, noNamespaces, withHostName } from '#tests/support/store/namespaces'
import { runProgram } from '#tests/support/store/run-program'
import type { Figure } from '../figure.ts'
import { type Amount, countFaults, createRandom, type Skipped } from './report.ts'

const DAY = 86_400_000

/** Starts with a wrong clock, ahead or behind, and counts the backups and changes that this costs. */
export async function wrongClocks(amount: Amount): Promise<Figure[]> {
  const random = createRandom(amount.seed)
  const rounds = amount.scale(40)
  let [lostBackups, lostChanges] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const parent = await mkdtemp(join(tmpdir(), 'callback-clocks-'))
    const wrong = Math.max(1000, NOW + Math.round((random() - 0.5) * 2 ** (random() * 14)) * DAY)
    const start = async (now: number, company: string) => {
      const folder = join(parent, 'data')
      const store = await openWorkspaceStore({ folder, now: () => now, newId: () => 'workspace-1' })
      await store.update((head) => appendCompany(head, company))
      await store.backUp('start')
      await store.close()
      return store
    }
    for (let day = 20; day > 0; day--) await start(NOW - day * DAY, String(day))
    const before = await readdir(join(parent, 'data-backups'))
    await start(wrong, 'wrong')
    const { current } = await start(NOW, 'right')
    const after = new Set(await readdir(join(parent, 'data-backups')))
    lostBackups += before.filter((name) => !after.has(name)).length
    if (current().cards.length !== 22) lostChanges += 1
    await rm(parent, { recursive: true })
  }
  return [
    countFaults('wrong-clock-backups-lost', lostBackups, rounds),
    countFaults('wrong-clock-changes-lost', lostChanges, rounds),
  ]
}

/** Removes the claim of a running process, which must claim the folder again before its next write. */
export async function removedClaims(amount: Amount): Promise<Figure[]> {
  const rounds = amount.scale(40)
  let [unclaimed, refused] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const folder = await mkdtemp(join(tmpdir(), 'callback-claims-'))
    const open = () => openWorkspaceStore({ folder, now: () => NOW + round, newId: () => 'workspace-1' })
    const store = await open()
    for (const name of await readdir(folder))
      if (name.startsWith('workspace.lock-')) await rm(join(folder, name))
    await store
      .update((head) => appendCompany(head, String(round)))
      .catch(() => {
        refused += 1
      })
    if (!(await readdir(folder)).some((name) => name.startsWith('workspace.lock-'))) unclaimed += 1
    await store.close()
    await rm(folder, { recursive: true })
  }
  return [
    countFaults('removed-claims-not-renewed', unclaimed, rounds),
    countFaults('removed-claims-change-refused', refused, rounds),
  ]
}

/** Lets processes with process ids and host names of their own open one folder, and kills the one that is in. */
export async function containers(amount: Amount, hold: string): Promise<(Figure | Skipped)[]> {
  if (noNamespaces !== null) return [{ name: 'containers-not-exactly-one-in', skipped: noNamespaces }]
  const rounds = amount.scale(10)
  let [together, notTakenOver] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const folder = await mkdtemp(join(tmpdir(), 'callback-containers-'))
    const program = [process.execPath, hold, folder]
    const start = ([command = '', ...rest]: readonly string[]) => runProgram(command, rest)
    const holders = [inContainer('one', program), inContainer('two', program), program].map(start)
    const outputs = await Promise.all(holders.map((holder) => holder.nextLine()))
    if (outputs.filter((line) => line === 'open').length !== 1) together += 1
    await Promise.all(holders.map((holder) => holder.kill()))
    for (const command of [withHostName('cafe-wifi', program), inContainer('three', program), program]) {
      const next = start(command)
      if ((await next.nextLine()) !== 'open') notTakenOver += 1
      await next.kill()
    }
    await rm(folder, { recursive: true })
  }
  return [
    countFaults('containers-not-exactly-one-in', together, rounds),
    countFaults('containers-dead-lock-not-taken-over', notTakenOver, rounds * 3),
  ]
}
