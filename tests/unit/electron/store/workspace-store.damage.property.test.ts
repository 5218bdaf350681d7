import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sealWorkspace } from '#electron/store/envelope'
import { openWorkspaceStore } from '#electron/store/open-workspace-store'
import { aCard } from '#tests/support/builders/card'
import { limitRuns, seed } from '#tests/support/builders/seed'
import { aWorkspace } from '#tests/support/builders/workspace'
import { readContents } from '#tests/support/store/a-folder'
import { anyDamage, anySevereDamage, applyDamage } from '#tests/support/store/damage'
import { NOW } from '#tests/support/store/moment'

const cards = Array.from({ length: 30 }, (_, index) =>
  aCard({ id: `card-${index}`, company: `Company ${index}`, notes: `${index} `.repeat(200) }),
)
const newest = aWorkspace({ cards })
const before = aWorkspace({ cards: cards.slice(1) })
const main = sealWorkspace(newest, { seq: 12, savedAt: '2026-03-03T20:30:00.000Z' })
const previous = sealWorkspace(before, { seq: 11, savedAt: '2026-03-03T20:29:00.000Z' })

describe(`a store with a damaged main file, seed ${seed}`, () => {
  it('opens with a saved state, keeps the bad file, and is never empty', async () => {
    const opensWithASavedState = fc.asyncProperty(anyDamage, async (damage) => {
      const bytes = applyDamage(main, damage, previous)
      await inFolder({ main: bytes, previous }, async (folder, open) => {
        const store = await open()
        const { source, setAside } = store.report
        await store.close()
        if (source === 'main') {
          // Only damage that leaves the data unchanged, or yields another saved state, passes.
          expect([newest, before]).toContainEqual(store.current())
        } else {
          expect(store.current()).toEqual(before)
          expect(await readFile(join(folder, setAside[0] ?? ''))).toEqual(bytes)
        }
      })
    })
    await fc.assert(opensWithASavedState, limitRuns(100))
  })

  it('throws and changes neither file when the previous file is damaged as well', async () => {
    const reports = fc.asyncProperty(anySevereDamage, anySevereDamage, async (mainDamage, previousDamage) => {
      const bad = {
        main: applyDamage(main, mainDamage, previous),
        previous: applyDamage(previous, previousDamage, main),
      }
      await inFolder(bad, async (folder, open) => {
        const found = await readContents(folder)
        await expect(open()).rejects.toMatchObject({
          code: 'workspace-unreadable',
          data: { files: 'workspace.json, workspace.previous.json' },
        })
        expect(await readContents(folder)).toEqual(found)
      })
    })
    await fc.assert(reports, limitRuns(40))
  })
})

async function inFolder(
  files: { main: Buffer; previous: Buffer },
  use: (folder: string, open: () => ReturnType<typeof openWorkspaceStore>) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'callback-store-'))
  try {
    await writeFile(join(folder, 'workspace.json'), files.main)
    await writeFile(join(folder, 'workspace.previous.json'), files.previous)
    await use(folder, () => openWorkspaceStore({ folder, now: () => NOW, newId: () => 'workspace-1' }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
