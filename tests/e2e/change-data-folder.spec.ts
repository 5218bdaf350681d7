import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { aCard } from '../support/builders/card.ts'
import { aWorkspace } from '../support/builders/workspace.ts'
import { addCard, companiesIn } from '../support/e2e/board-page.ts'
import { expectWellInBothWindows, largeWindow, smallWindow } from '../support/e2e/expect-accessible.ts'
import { startHost } from '../support/e2e/host.ts'
import { explainNoSmallDisk, mountSmallDisk } from '../support/e2e/small-disk.ts'
import { test } from './fixtures.ts'

test.use({
  tolerates: ['net::ERR_'],
  colorScheme: 'light',
  contextOptions: { reducedMotion: 'reduce' },
})

const CLOCK = '2026-03-03T20:30:00.000Z'
const unnamed = { isUnnamed: true, clock: CLOCK, zone: 'America/New_York' }

/** Opens the settings with the field for another data folder. */
async function openFolderField(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('button', { name: 'Change folder…' }).click()
  await expect(dialog.getByLabel('Another folder')).toBeFocused()
  return dialog
}

async function inspectFolder(page: Page, path: string): Promise<Locator> {
  const dialog = await openFolderField(page)
  await dialog.getByLabel('Another folder').fill(path)
  await dialog.getByRole('button', { name: 'See what’s in it' }).click()
  return dialog
}

const locateFound = (dialog: Locator) => dialog.getByRole('region', { name: 'The folder you chose' })

function seedOtherWorkspace(folder: string): void {
  mkdirSync(folder)
  seedFolder(folder, aWorkspace({ cards: [aCard({ company: 'Fabrikam' })] }))
}

test('moved data is found in its new folder after a restart', async ({ page, open, folder }) => {
  const first = await open({ ...unnamed })
  await addCard(page, { company: 'Northwind Optics' })
  const target = join(folder, 'Sync', 'Callback')
  const dialog = await inspectFolder(page, target)
  await expect(locateFound(dialog)).toContainText('This folder is new.')
  await expect(locateFound(dialog)).toContainText(
    '1 card and the copy from before the last change are copied there and checked',
  )
  await locateFound(dialog).getByRole('button', { name: 'Move my data' }).click()
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

test('an existing workspace is opened, and a second page follows', async ({
  page,
  open,
  folder,
  context,
}) => {
  const other = join(folder, 'other')
  seedOtherWorkspace(other)
  const host = await open({ ...unnamed })
  await addCard(page, { company: 'Northwind Optics' })
  const second = await context.newPage()
  await second.goto(host.address().replace(/\?.*/, ''))
  await second.getByRole('button', { name: 'Northwind Optics', exact: true }).click()
  await expect(second.getByRole('dialog', { name: 'Northwind Optics' })).toBeVisible()

  const dialog = await inspectFolder(page, other)
  await expect(locateFound(dialog)).toContainText('It has Callback data: 1 card (')
  await expect(locateFound(dialog)).toContainText('Last changed: Fabrikam')
  await locateFound(dialog).getByRole('button', { name: 'Open it' }).click()
  await expect(dialog).toBeHidden()
  for (const opened of [page, second]) {
    await expect(opened.getByRole('article')).toHaveCount(1)
    await expect(opened.getByRole('article', { name: 'Fabrikam' })).toBeVisible()
    await expect(opened.getByRole('dialog')).toHaveCount(0)
  }
  await host.stop()
  await open({ ...unnamed })
  await expect(page.getByRole('article', { name: 'Fabrikam' })).toBeVisible()
})

test('an empty board is started in another folder, and the first one opened again, with the keyboard', async ({
  page,
  open,
  folder,
}) => {
  await open({ ...unnamed })
  await addCard(page, { company: 'Northwind Optics' })
  const dialog = await openFolderField(page)
  await page.keyboard.type(join(folder, 'new'))
  await page.keyboard.press('Enter')
  await expect(locateFound(dialog)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  await expect(locateFound(dialog).getByRole('radio', { name: /^Start empty there/ })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(locateFound(dialog).getByRole('button', { name: 'Start empty' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('article')).toHaveCount(0)
  await addCard(page, { company: 'Fabrikam' })

  const reopened = await inspectFolder(page, join(folder, 'callback'))
  await locateFound(reopened).getByRole('button', { name: 'Open it' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Northwind Optics'])
})

test('an unusable folder is explained at the field, and nothing changes', async ({ page, open, folder }) => {
  const host = await open({ ...unnamed })
  await addCard(page, { company: 'Northwind Optics' })
  const used = join(folder, 'callback')
  const other = join(folder, 'other')
  seedOtherWorkspace(other)
  const holder = await startHost({ folder: other })
  mkdirSync(join(folder, 'damaged'))
  writeFileSync(join(folder, 'damaged', 'workspace.json'), '{"format":"callback-workspace","da')
  writeFileSync(join(folder, 'file'), '')
  const dialog = await openFolderField(page)
  for (const [path, message] of [
    ['somewhere', 'Enter the full path of a folder'],
    [used, 'is the folder Callback uses now.'],
    [join(used, 'deeper'), 'is inside the folder Callback uses now.'],
    [other, `is open in another Callback (process ${holder.pid}).`],
    [join(folder, 'damaged'), 'is cut short or damaged. Choose another folder.'],
    [join(folder, 'file'), 'is a file. Choose a folder.'],
  ] as const) {
    await dialog.getByLabel('Another folder').fill(path)
    await page.keyboard.press('Enter')
    await expect(dialog.getByText(message)).toBeVisible()
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
  const skipReason = explainNoSmallDisk()
  test.skip(skipReason !== null, skipReason ?? '')

  test('a full disk refuses the move, and the board keeps working', async ({ page, open, folder }) => {
    await open({ ...unnamed })
    await addCard(page, { company: 'Northwind Optics' })
    const disk = join(folder, 'disk')
    mkdirSync(disk)
    const unmount = mountSmallDisk(disk)
    try {
      mkdirSync(join(disk, 'Callback'))
      expect(() => writeFileSync(join(disk, 'filler'), Buffer.alloc(2_000_000))).toThrow('ENOSPC')
      // Data is not put at the root of a disk, because its backups would end up on another one.
      const dialog = await inspectFolder(page, disk)
      await expect(locateFound(dialog)).toContainText(join(disk, 'Callback'))
      await locateFound(dialog).getByRole('button', { name: 'Move my data' }).click()
      await expect(
        dialog.getByText('the disk is full. Free up some space, or choose another folder.'),
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

test('a folder named by a start option cannot be changed', async ({ page, open }) => {
  await open({ clock: CLOCK })
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await expect(dialog.getByText('The folder was set with --data-dir')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Change folder…' })).toHaveCount(0)
})

test.describe('in both windows', () => {
  test.use({ viewport: smallWindow })

  test('the steps to another folder are accessible and fit', async ({ page, open, folder }) => {
    await open({ ...unnamed })
    await addCard(page, { company: 'Northwind Optics' })
    seedOtherWorkspace(join(folder, 'other'))
    const dialog = await inspectFolder(page, 'somewhere')
    await expect(dialog.getByText('Enter the full path')).toBeVisible()
    await expectWellInBothWindows(page, 'a path that is refused')
    await takePicture(page, 'refused')
    for (const name of ['new', 'other']) {
      await dialog.getByLabel('Another folder').fill(join(folder, name))
      await page.keyboard.press('Enter')
      await expect(locateFound(dialog)).toBeVisible()
      // The title and the Close button stay visible, however far the dialog is scrolled.
      await expect(dialog.getByRole('button', { name: 'Close', exact: true })).toBeInViewport()
      await expectWellInBothWindows(page, `the folder ${name}`)
      await takePicture(page, name)
      if (name === 'other') continue
      await locateFound(dialog).getByRole('button', { name: 'Cancel' }).click()
      await takePicture(page, 'present')
      await dialog.getByRole('button', { name: 'Change folder…' }).click()
    }
    await locateFound(dialog).getByRole('button', { name: 'Open it' }).click()
    await expect(dialog).toBeHidden()
    await expectWellInBothWindows(page, 'the board of another folder')
    await takePicture(page, 'board')
  })
})

/** Takes pictures for people to look at, if CALLBACK_PICTURES names a folder. */
async function takePicture(page: Page, name: string): Promise<void> {
  const pictures = process.env.CALLBACK_PICTURES
  if (!pictures) return
  for (const viewport of [largeWindow, smallWindow]) {
    await page.setViewportSize(viewport)
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: join(pictures, `${name}-${viewport.width}-${colorScheme}.png`) })
    }
  }
}
