import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aCard } from '#tests/support/builders/card'
import { listNames, readContents } from '#tests/support/store/a-folder'
import { addCompany, aStore, listCompanies, reopenCompanies } from '#tests/support/store/a-store'
import { mountSmallDisk, smallDiskObstacle } from '#tests/support/store/small-disk'

describe.skipIf(smallDiskObstacle)(
  `a store on a real small disk${smallDiskObstacle ? ` (skipped: ${smallDiskObstacle})` : ''}`,
  () => {
    const disk = mountSmallDisk()

    /** Fills the disk except for this many bytes. */
    async function fill(free: number): Promise<string> {
      const { bavail, bsize } = await statfs(disk.folder())
      const filler = join(disk.folder(), 'filler')
      await writeFile(filler, Buffer.alloc(bavail * bsize - free))
      return filler
    }

    it('loses nothing when the disk is full, and writes again once there is space', async () => {
      const folder = join(disk.folder(), 'full')
      const store = await aStore({ folder })
      await addCompany(store, 'Northwind')
      await store.update((head) => ({
        workspace: { ...head, cards: [...head.cards, heavyCard()] },
        result: null,
      }))
      const before = await readContents(folder)
      // Leaves space for part of the next file: write(2) writes what fits, and only the next call fails.
      const filler = await fill(8192)
      for (let attempt = 0; attempt < 3; attempt++)
        await expect(addCompany(store, 'Contoso')).rejects.toMatchObject({
          code: 'not-saved',
          message: 'Not saved: the disk is full. Free up some space. Callback tries again every few seconds.',
        })
      expect(await readContents(folder)).toEqual(before)
      expect(listCompanies(store)).toEqual(['Northwind', 'Heavy'])
      await rm(filler)
      await addCompany(store, 'Contoso')
      await store.close()
      expect(await reopenCompanies(folder)).toEqual(['Northwind', 'Heavy', 'Contoso'])
    })

    it('throws folder-unwritable when a new workspace does not fit', async () => {
      const folder = join(disk.folder(), 'new')
      await mkdir(folder)
      const filler = await fill(0)
      await expect(aStore({ folder })).rejects.toMatchObject({
        code: 'folder-unwritable',
        message: `Callback can’t keep its data in ${folder}: the disk is full. Free up some space, or choose another folder, and start Callback again.`,
      })
      await rm(filler)
      expect(await listNames(folder)).toEqual([])
    })

    it('reports a disk that became read-only, and writes again once it is writable', async () => {
      const folder = join(disk.folder(), 'read-only')
      const store = await aStore({ folder })
      disk.remount('ro')
      await expect(addCompany(store, 'Northwind')).rejects.toMatchObject({
        code: 'not-saved',
        message:
          'Not saved: the disk is read-only. Make it writable. Callback tries again every few seconds.',
      })
      await expect(aStore({ folder: join(disk.folder(), 'other') })).rejects.toMatchObject({
        code: 'folder-unwritable',
      })
      disk.remount('rw')
      await addCompany(store, 'Northwind')
      await store.close()
      expect(await reopenCompanies(folder)).toEqual(['Northwind'])
    })
  },
)

function heavyCard() {
  return aCard({ id: 'card-2', company: 'Heavy', posting: 'p'.repeat(20_000), notes: 'n'.repeat(20_000) })
}
