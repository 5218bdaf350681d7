import { readdirSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { addCard, companiesIn } from '../support/e2e/board-page.ts'
import { test } from './fixtures.ts'

test.use({ tolerates: ['net::ERR_'] })

const START = '2026-03-03T20:30:00.000Z'
const LATER = '2026-03-04T15:00:00.000Z'

/** Previews a backup in the settings and restores it. */
async function restore(page: Page, backup: RegExp, content: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByRole('button', { name: /Choose a backup/ }).click()
  await page.getByRole('option', { name: backup }).click()
  await expect(dialog.getByText(content)).toBeVisible()
  await dialog.getByRole('button', { name: 'Restore this backup' }).click()
  await expect(dialog.getByRole('button', { name: 'Restore this backup' })).toBeHidden()
  await dialog.getByRole('button', { name: 'Close', exact: true }).click()
}

test('a backup is previewed and restored, and the restore is undone', async ({ page, open, folder }) => {
  const first = await open({ clock: START, zone: 'America/New_York' })
  await addCard(page, { company: 'Fabrikam' })
  await addCard(page, { company: 'Northwind Optics' })
  await first.stop()

  // The next start backs up both cards.
  await open({ clock: LATER, zone: 'America/New_York' })
  await expect.poll(() => readdirSync(`${folder}-backups`).length).toBe(2)
  await addCard(page, { company: 'Contoso Mills' })
  await restore(page, /^Today, 10:00/, 'Today, 10:00: 2 cards (Applied 2)')
  await expect(companiesIn(page, 'Applied')).toHaveText(['Northwind Optics', 'Fabrikam'])
  await expect(page.getByText('Restored the backup of today, 10:00')).toBeVisible()

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Contoso Mills', 'Northwind Optics', 'Fabrikam'])
  const kept = readdirSync(`${folder}-backups`).filter((name) => name.endsWith('-restore.json'))
  expect(kept).toHaveLength(1)
})

test.describe('with a workspace and its copy that are both damaged', () => {
  test('the newest backup is opened, and the page says when it was made and what it contains', async ({
    page,
    open,
    folder,
  }) => {
    const first = await open({ clock: START, zone: 'America/New_York' })
    await addCard(page, { company: 'Fabrikam' })
    await first.stop()
    const second = await open({ clock: LATER, zone: 'America/New_York' })
    await expect.poll(() => readdirSync(`${folder}-backups`).length).toBe(2)
    await second.stop()
    for (const name of ['workspace.json', 'workspace.previous.json'])
      writeFileSync(`${folder}/${name}`, 'garbage')
    await open({ clock: '2026-03-04T16:00:00.000Z', zone: 'America/New_York' })
    await expect(page.getByText('Your workspace file couldn’t be read.')).toContainText(
      'Callback opened the backup of today, 10:00, with 1 card. The unreadable files are kept next to it as workspace.corrupt-',
    )
    await expect(companiesIn(page, 'Applied')).toHaveText(['Fabrikam'])
  })
})

test('alerts are paused and resumed', async ({ page, open }) => {
  await open({ clock: START, zone: 'America/New_York' })
  await page.getByRole('button', { name: /^Alerts/ }).click()
  await page.getByRole('button', { name: 'For an hour' }).click()
  await expect(page.getByText('Paused until today, 16:30')).toBeVisible()
  await page.getByRole('button', { name: 'Resume' }).click()
  await expect(page.getByRole('button', { name: 'Until tomorrow' })).toBeVisible()
})
