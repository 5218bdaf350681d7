import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { createBackupFolder } from '#electron/store/backup-folder'
import { sealWorkspace } from '#electron/store/envelope'
import { nodeFiles } from '#electron/store/file-system'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import { AppError } from '#shared/errors/app-error'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { appendCompany } from '#tests/support/store/append-company'
import { anyDamage, applyDamage } from '#tests/support/store/damage'
import { NOW } from '#tests/support/store/moment'
import type { Figure } from '../figure.ts'
import { type Amount, countFaults } from './report.ts'

const cards = Array.from({ length: 30 }, (_, index) =>
  aCard({ id: `card-${index}`, company: `Company ${index}`, notes: `${index} `.repeat(200) }),
)
const saved = [cards, cards.slice(1), cards.slice(2)].map((subset) => aWorkspace({ cards: subset }))
const [main, previous, backup] = saved.map((workspace, age) =>
  sealWorkspace(workspace, { seq: 12 - age, savedAt: '2026-03-03T20:30:00.000Z' }),
) as [Buffer, Buffer, Buffer]
const texts = new Set(saved.map((workspace) => JSON.stringify(workspace)))

const anyCase = fc.record({
  first: anyDamage,
  second: anyDamage,
  hits: fc.constantFrom('main', 'previous', 'both', 'swapped'),
  hasBackup: fc.boolean(),
})
type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never

/** Damages the main file, the previous one, or both, and checks that it is noticed, recovered or reported, and kept. */
export async function corruptions(amount: Amount): Promise<Figure[]> {
  const cases = fc.sample(anyCase, { seed: amount.seed, numRuns: amount.scale(500) })
  const faults = { unnoticed: 0, overwritten: 0, untold: 0 }
  for (const damageCase of cases) await tryCase(damageCase, faults)
  return [
    countFaults('corruptions-taken-for-good', faults.unnoticed, cases.length),
    countFaults('corruptions-neither-recovered-nor-told', faults.untold, cases.length),
    countFaults('corruptions-overwritten', faults.overwritten, cases.length),
  ]
}

function damageFiles({ first, second, hits }: Case): { main: Buffer; previous: Buffer } {
  switch (hits) {
    case 'main':
      return { main: applyDamage(main, first, previous), previous }
    case 'previous':
      return { main, previous: applyDamage(previous, first, main) }
    case 'both':
      return { main: applyDamage(main, first, previous), previous: applyDamage(previous, second, main) }
    case 'swapped':
      return { main: previous, previous: applyDamage(main, first, previous) }
  }
}

async function tryCase(damageCase: Case, faults: { unnoticed: number; overwritten: number; untold: number }) {
  const parent = await mkdtemp(join(tmpdir(), 'callback-damage-'))
  const folder = join(parent, 'data')
  const files = damageFiles(damageCase)
  await mkdir(folder)
  await writeFile(join(folder, 'workspace.json'), files.main)
  await writeFile(join(folder, 'workspace.previous.json'), files.previous)
  if (damageCase.hasBackup)
    await createBackupFolder({ files: nodeFiles, folder }).write(backup, { at: NOW, kind: 'start' })
  try {
    const store = await openWorkspaceStore({ folder, now: () => NOW, newId: () => 'never' })
    if (!texts.has(JSON.stringify(store.current()))) faults.unnoticed += 1
    // After two changes, a file that was not set aside would be overwritten.
    for (const company of ['One', 'Two']) await store.update((head) => appendCompany(head, company))
    await store.close()
  } catch (error) {
    if (!(error instanceof AppError) || damageCase.hasBackup) faults.untold += 1
  }
  const kept = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))))
  for (const bytes of [files.main, files.previous]) {
    const isGood = [main, previous].some((good) => good.equals(bytes)) || hasSavedData(bytes)
    if (!isGood && !kept.some((file) => file.equals(bytes))) faults.overwritten += 1
  }
  await rm(parent, { recursive: true })
}

/** Returns true if the data is unchanged, as after damage to only the head. */
function hasSavedData(bytes: Buffer): boolean {
  const text = bytes.toString('utf8')
  return [...texts].some((data) => text.includes(`,"data":${data}}`))
}
