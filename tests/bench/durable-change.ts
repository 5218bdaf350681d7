import { createHash } from 'node:crypto'
import { link, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import type { Workspace } from '#shared/model/workspace'
import { type Figure, measure, median, roundFigure } from './figure.ts'
import { createManyCards } from './many-cards.ts'

const ROUNDS = 41

/** Measures a durable change with 1,000 cards against its bare steps, in turns. */
export async function durableChange(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-bench-'))
  const bare = await mkdtemp(join(tmpdir(), 'callback-bench-'))
  const store = await openWorkspaceStore({ folder, now: Date.now, newId: () => 'bench' })
  try {
    await store.update(() => ({ workspace: createManyCards(1000), result: null }))
    await runBareSteps(bare, store.current())
    const changes: number[] = []
    const steps: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      changes.push(await measure(() => store.update((head) => changeCard(head, round))))
      steps.push(await measure(() => runBareSteps(bare, store.current())))
    }
    const [change, floor] = [median(changes), median(steps)]
    return [
      {
        name: 'durable-change-1000-cards',
        value: roundFigure(change),
        unit: 'ms',
        target: 25,
        floor: roundFigure(floor),
      },
      {
        name: 'durable-change-over-its-steps',
        value: roundFigure(change / floor),
        unit: 'ratio',
        target: 1.5,
      },
    ]
  } finally {
    await store.close()
    for (const path of [folder, bare]) await rm(path, { recursive: true, force: true })
  }
}

function changeCard(head: Workspace, round: number): { workspace: Workspace; result: null } {
  const cards = head.cards.map((card, index) =>
    index === round ? { ...card, notes: `${card.notes}.` } : card,
  )
  return { workspace: { ...head, cards }, result: null }
}

/** Serializes, hashes, writes, syncs, keeps the previous file, renames, and syncs the folder. */
async function runBareSteps(folder: string, workspace: Workspace): Promise<void> {
  const [main, fresh] = [join(folder, 'main.json'), join(folder, 'fresh.tmp')]
  const data = Buffer.from(JSON.stringify(workspace))
  const sha256 = createHash('sha256').update(data).digest('hex')
  const file = await open(fresh, 'wx', 0o600)
  await file.writeFile(Buffer.concat([Buffer.from(`{"sha256":"${sha256}","data":`), data, Buffer.from('}')]))
  await file.sync()
  await file.close()
  await link(main, join(folder, 'kept.tmp')).catch(() => {})
  await rename(join(folder, 'kept.tmp'), join(folder, 'previous.json')).catch(() => {})
  await rename(fresh, main)
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}
