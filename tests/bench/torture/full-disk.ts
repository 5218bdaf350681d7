import { mkdtemp, rm, rmdir, statfs, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import { aCard } from '#tests/support/builders/card'
import { explainNoSmallDisk, mountSmallDisk } from '#tests/support/e2e/small-disk'
import { NOW } from '#tests/support/store/moment'
import type { Figure } from '../figure.ts'
import { type Amount, countFaults, createRandom, type Skipped } from './report.ts'

const heavy = aCard({ id: 'heavy', company: 'Heavy', posting: 'p'.repeat(20_000), notes: 'n'.repeat(20_000) })

/** Fills a real small disk so that a random part of the next file fits, and makes a change. */
export async function fullDisk(amount: Amount): Promise<(Figure | Skipped)[]> {
  const skipped = explainNoSmallDisk()
  if (skipped !== null) return [{ name: 'full-disk-changes-lost', skipped }]
  const mounted = await mkdtemp(join(tmpdir(), 'callback-full-'))
  const unmount = mountSmallDisk(mounted)
  const random = createRandom(amount.seed)
  const rounds = amount.scale(200)
  let [lost, stuck, refused] = [0, 0, 0]
  try {
    const folder = join(mounted, 'data')
    const open = () => openWorkspaceStore({ folder, now: () => NOW, newId: () => 'workspace-1' })
    let store = await open()
    await saveRound(store, 0)
    let saved = 0
    for (let round = 1; round <= rounds; round++) {
      const filler = join(mounted, 'filler')
      const { bavail, bsize } = await statfs(mounted)
      await writeFile(filler, Buffer.alloc(Math.max(0, Math.floor(bavail * bsize - random() * 90_000))))
      const isSaved = await saveRound(store, round)
      if (isSaved) saved = round
      else refused += 1
      await store.close()
      store = await reopen(open, filler)
      if (readRound(store) !== saved) lost += 1
      await rm(filler, { force: true })
      if (await saveRound(store, round)) saved = round
      else stuck += 1
    }
    await store.close()
  } finally {
    unmount()
    await rmdir(mounted)
  }
  return [
    countFaults('full-disk-changes-lost', lost, rounds),
    countFaults('full-disk-no-later-success', stuck, rounds),
    { name: 'full-disk-refused', value: refused, unit: 'count', target: 1, tried: rounds },
  ]
}

/** Opens the store again. Without a free byte not even the lock can be written, so space is freed first. */
async function reopen(open: () => Promise<WorkspaceStore>, filler: string): Promise<WorkspaceStore> {
  try {
    return await open()
  } catch {
    await rm(filler)
    return open()
  }
}

function saveRound(store: WorkspaceStore, round: number): Promise<boolean> {
  const card = { ...heavy, role: String(round) }
  const change = (head: ReturnType<WorkspaceStore['current']>) => ({
    workspace: { ...head, cards: [card] },
    result: null,
  })
  return store.update(change).then(
    () => true,
    () => false,
  )
}

function readRound(store: WorkspaceStore): number {
  return Number(store.current().cards[0]?.role)
}
