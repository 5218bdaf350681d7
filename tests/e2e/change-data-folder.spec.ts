import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { aCard } from '../support/builders/card.ts'
import { aWorkspace } from '../support/builders/workspace.ts'
import { addCard, companiesIn } from '../support/e2e/board-page.ts'
import { startHost } from '../support/e2e/host.ts'
import { mountSmallDisk, whyNoSmallDisk } from '../support/e2e/small-disk.ts'
import { expectWellMade } from '../support/e2e/well-made.ts'
import { test } from './fixtures.ts'

test.use({
  tolerates: ['net::ERR_'],
  colorScheme: 'light',
  contextOptions: { reducedMotion: 'reduce' },
})

const CLOCK = '2026-03-03T20:30:00.000Z'
const unnamed = { isUnnamed: true, clock: CLOCK, zone: 'America/New_York' }

/** Opens the settings at the data folder, ready for a path. */
async function openFolder(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('button', { name: 'Change folder…' }).click()
  await expect(dialog.getByLabel('Another folder')).toBeFocused()
  return dialog
}

async function lookInto(page: Page, path: string): Promise<Locator> {
  const dialog = await openFolder(page)
  await dialog.getByLabel('Another folder').fill(path)
  await dialog.getByRole('button', { name: 'Look into it' }).click()
  return dialog
}

const found = (dialog: Locator) => dialog.getByRole('region', { name: 'The folder you chose' })

function seedOther(folder: string): void {
  mkdirSync(folder)
  seedFolder(folder, aWorkspace({ cards: [aCard({ company: 'Fabrikam' })] }))
}

test('the data is moved, and found there after a restart', async ({ page, open, folder }) => {
  const first = await open({ ...unnamed })
  await addCard(page, { company: 'Northwind Optics' })
  const target = join(folder, 'Sync', 'Callback')
  const dialog = await lookInto(page, target)
  await expect(found(dialog)).toContainText('This folder is new.')
  await expect(found(dialog)).toContainText(
    '1 card and the copy from before the last change are copied there and checked',
  )
  await found(dialog).getByRole('button', { name: 'Move my data' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByText(`Your data is now in ${target}.`)).toContainText(
    'is kept there as workspace.moved-',
  )
  await expect(companiesIn(page, 'Applied')).toHaveText(['Northwind Optics'])
  await addCard(page, { company: 'Contoso Mills' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Contoso Mills', 'Northwind Optics'])
  expect(readFileSync(join(target, 'workspace.json'), 'utf8')).toContain('Contoso Mills')
  expect(readdirSync(join(folder, 'callback'))).not.toContain('workspace.json')
  await first.stop()
  await open({ ...unnamed })
  await expect(companiesIn(page, 'Applied')).toHaveText(['Contoso Mills', 'Northwind Optics'])
  await page.getByRole('button', { name: 'Settings' }).click()
  await expect(page.getByText(target, { exact: true })).toBeVisible()
})

test('a workspace that is there is opened, and a second page goes along', async ({
  page,
  open,
  folder,
  context,
}) => {
  const other = join(folder, 'other')
  seedOther(other)
  const host = await open({ ...unnamed })
  await addCard(page, { company: 'Northwind Optics' })
  const second = await context.newPage()
  await second.goto(host.address().replace(/\?.*/, ''))
  await second.getByRole('button', { name: 'Northwind Optics', exact: true }).click()
  await expect(second.getByRole('dialog', { name: 'Northwind Optics' })).toBeVisible()

  const dialog = await lookInto(page, other)
  await expect(found(dialog)).toContainText('A Callback workspace is there: 1 card (')
  await expect(found(dialog)).toContainText('Last changed: Fabrikam')
  await found(dialog).getByRole('button', { name: 'Open what is there' }).click()
  await expect(dialog).toBeHidden()
  for (const one of [page, second]) {
    await expect(one.getByRole('article')).toHaveCount(1)
    await expect(one.getByRole('article', { name: 'Fabrikam' })).toBeVisible()
    await expect(one.getByRole('dialog')).toHaveCount(0)
  }
  await host.stop()
  await open({ ...unnamed })
  await expect(page.getByRole('article', { name: 'Fabrikam' })).toBeVisible()
})

test('by the keyboard: an empty board in another folder, and the way back', async ({
  page,
  open,
  folder,
}) => {
  await open({ ...unnamed })
  await addCard(page, { company: 'Northwind Optics' })
  const dialog = await openFolder(page)
  await page.keyboard.type(join(folder, 'new'))
  await page.keyboard.press('Enter')
  await expect(found(dialog)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(found(dialog).getByRole('radio', { name: /^Start empty there/ })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(found(dialog).getByRole('button', { name: 'Start empty' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('article')).toHaveCount(0)
  await addCard(page, { company: 'Fabrikam' })

  const again = await lookInto(page, join(folder, 'callback'))
  await found(again).getByRole('button', { name: 'Open what is there' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Northwind Optics'])
})

test('what cannot be used is said in a sentence at the field, and nothing is changed', async ({
  page,
  open,
  folder,
}) => {
  const host = await open({ ...unnamed })
  await addCard(page, { company: 'Northwind Optics' })
  const used = join(folder, 'callback')
  const other = join(folder, 'other')
  seedOther(other)
  const holder = await startHost({ folder: other })
  mkdirSync(join(folder, 'damaged'))
  writeFileSync(join(folder, 'damaged', 'workspace.json'), '{"format":"callback-workspace","da')
  writeFileSync(join(folder, 'file'), '')
  const dialog = await openFolder(page)
  for (const [path, says] of [
    ['somewhere', 'Give the whole path of a folder'],
    [used, 'is the folder that Callback uses now.'],
    [join(used, 'deeper'), 'lies in the folder that Callback uses now.'],
    [other, `is open in another Callback (process ${holder.pid}).`],
    [join(folder, 'damaged'), 'is cut short or damaged. Choose another folder.'],
    [join(folder, 'file'), 'is a file. Choose a folder.'],
  ] as const) {
    await dialog.getByLabel('Another folder').fill(path)
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(says)).toBeVisible()
  }
  await holder.stop()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog.getByRole('button', { name: 'Change folder…' })).toBeVisible()
  expect(readdirSync(used)).not.toContain('data-folder.json')
  await host.stop()
  await open({ ...unnamed })
  await expect(companiesIn(page, 'Applied')).toHaveText(['Northwind Optics'])
})

test.describe('with a small disk', () => {
  const why = whyNoSmallDisk()
  test.skip(why !== null, why ?? '')

  test('a full one refuses the move, and the board goes on', async ({ page, open, folder }) => {
    await open({ ...unnamed })
    await addCard(page, { company: 'Northwind Optics' })
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const unmount = mountSmallDisk(disk)
    try {
      mkdirSync(join(disk, 'Callback'))
      expect(() => writeFileSync(join(disk, 'filler'), Buffer.alloc(2_000_000))).toThrow('ENOSPC')
      // The top of a disk is no place for data: its backups would lie on another.
      const dialog = await lookInto(page, disk)
      await expect(found(dialog)).toContainText(join(disk, 'Callback'))
      await found(dialog).getByRole('button', { name: 'Move my data' }).click()
      await expect(
        dialog.getByText('the disk is full. Free some space, or choose another folder.'),
      ).toBeVisible()
      expect(readdirSync(join(disk, 'Callback'))).toEqual([])
      rmSync(join(disk, 'filler'))
      await page.keyboard.press('Escape')
      await addCard(page, { company: 'Contoso Mills' })
      expect(readFileSync(join(folder, 'callback', 'workspace.json'), 'utf8')).toContain('Contoso Mills')
    } finally {
      unmount()
      rmdirSync(disk)
    }
  })
})

test('a folder that a start option names is not changed here', async ({ page, open }) => {
  await open({ clock: CLOCK })
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await expect(dialog.getByText('The folder was named with --data-dir')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Change folder…' })).toHaveCount(0)
})

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
])
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport })

    test('the ways to another folder are well made', async ({ page, open, folder }) => {
      await open({ ...unnamed })
      await addCard(page, { company: 'Northwind Optics' })
      seedOther(join(folder, 'other'))
      const dialog = await lookInto(page, 'somewhere')
      await expect(dialog.getByText('Give the whole path')).toBeVisible()
      await expectWellMade(page, 'a path that is refused')
      await picture(page, `refused-${viewport.width}`)
      for (const name of ['new', 'other']) {
        await dialog.getByLabel('Another folder').fill(join(folder, name))
        await page.keyboard.press('Enter')
        await expect(found(dialog)).toBeVisible()
        // The title and the way out stay where they are, however far down one is.
        await expect(dialog.getByRole('button', { name: 'Close' })).toBeInViewport()
        await expectWellMade(page, `the folder ${name}`)
        await picture(page, `${name}-${viewport.width}`)
        if (name === 'other') continue
        await found(dialog).getByRole('button', { name: 'Cancel' }).click()
        await picture(page, `present-${viewport.width}`)
        await dialog.getByRole('button', { name: 'Change folder…' }).click()
      }
      await found(dialog).getByRole('button', { name: 'Open what is there' }).click()
      await expect(dialog).toBeHidden()
      await expectWellMade(page, 'the board of another folder')
      await picture(page, `board-${viewport.width}`)
    })
  })

/** For people to look at, where a folder for pictures is named. */
async function picture(page: Page, name: string): Promise<void> {
  const pictures = process.env.CALLBACK_PICTURES
  if (!pictures) return
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
  }
}
