import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { addCard, companiesIn, dragTo, openCard } from '../support/e2e/board-page.ts'
import { startAdding, timeline, typeTime, unfold } from '../support/e2e/drawer-page.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { explainNoSmallDisk } from '../support/e2e/small-disk.ts'
import { test } from './fixtures.ts'

test.use({ tolerates: ['net::ERR_'] })

/** Tries a drag, an edit and a new card. Each must be refused with the message, and lose no input. */
async function expectRefused(page: Page, sentence: string): Promise<void> {
  await dragTo(page, 'Fabrikam', 'Interview')
  const message = page.getByRole('alertdialog', { name: sentence })
  await expect(message).toBeVisible()
  await message.getByRole('button', { name: 'Dismiss' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Fabrikam'])
  await expect(page.getByRole('alert').getByText(sentence)).toBeVisible()

  const drawer = await openCard(page, 'Fabrikam')
  await drawer.getByLabel('Role').fill('Bookbinder')
  await drawer.getByLabel('Company').focus()
  await expect(drawer.getByText(sentence)).toBeVisible()
  await expect(drawer.getByLabel('Role')).toHaveValue('Bookbinder')
  await drawer.getByLabel('Role').fill('')
  await drawer.getByLabel('Company').focus()
  await expect(drawer.getByText(sentence)).toBeHidden()
  await page.keyboard.press('Escape')

  await page.getByRole('button', { name: 'New card', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await dialog.getByLabel('Company').fill('Northwind Optics')
  await dialog.getByLabel('Role').fill('Lens designer')
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expect(dialog.getByText(sentence)).toBeVisible()
  await expect(dialog.getByLabel('Role')).toHaveValue('Lens designer')
}

/**
 * Expects that the waiting form is submitted automatically, the banner disappears, and all is kept after a
 * restart.
 */
async function expectRecovery(page: Page, restart: () => Promise<unknown>): Promise<void> {
  await expect(page.getByRole('dialog', { name: 'New card' })).toBeHidden()
  await expect(page.getByText('Not saved:')).toBeHidden()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Northwind Optics', 'Fabrikam'])
  await dragTo(page, 'Fabrikam', 'Interview')
  await expect(companiesIn(page, 'Interview')).toHaveText(['Fabrikam'])
  await restart()
  await expect(companiesIn(page, 'Interview')).toHaveText(['Fabrikam'])
  await expect(companiesIn(page, 'Applied')).toHaveText(['Northwind Optics'])
}

test('without its data folder the app saves nothing and loses nothing, and recovers once the folder is back', async ({
  page,
  open,
  folder,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam' })
  renameSync(folder, `${folder}-away`)
  // Callback notices by itself. Its banner moves the board, and must not do so during the drag.
  await expect(page.getByRole('alert').getByText('Not saved: the folder isn’t there.')).toBeVisible()
  await expectRefused(
    page,
    'Not saved: the folder isn’t there. Put it back. Callback tries again every few seconds.',
  )
  renameSync(`${folder}-away`, folder)
  await expectRecovery(page, async () => {
    await host.stop()
    await open()
  })
})

test('a new person and a new interview that were not saved stay, and are saved automatically', async ({
  page,
  open,
  folder,
}) => {
  await open()
  await addCard(page, { company: 'Fabrikam' })
  const drawer = await openCard(page, 'Fabrikam')
  renameSync(folder, `${folder}-away`)
  const sentence = /^Not saved: the folder isn’t there/
  await drawer.getByRole('button', { name: 'Add someone' }).click()
  await drawer.getByRole('textbox', { name: 'Name' }).fill('Jane Okafor')
  await page.keyboard.press('Enter')
  await expect(drawer.getByText(sentence)).toHaveCount(1)
  await startAdding(drawer, 'Interview')
  const interview = drawer.getByRole('form', { name: 'Interview' })
  await interview.getByText('Video', { exact: true }).click()
  await typeDay(interview, 'Day', '24032027')
  await typeTime(interview, 'Starts at', '0900')
  await interview.getByLabel('Place, number or link').fill('Building 7')
  await interview.getByRole('button', { name: 'Save' }).click()
  await expect(drawer.getByText(sentence)).toHaveCount(2)
  await expect(drawer.getByRole('textbox', { name: 'Name' })).toHaveValue('Jane Okafor')
  await expect(interview.getByLabel('Place, number or link')).toHaveValue('Building 7')
  renameSync(`${folder}-away`, folder)
  await expect(interview).toBeHidden()
  await expect(drawer.getByText(sentence)).toHaveCount(0)
  await expect(drawer.getByText('Building 7')).toBeVisible()
  await expect(drawer.getByText('Jane Okafor').first()).toBeVisible()
})

test('an answer, a promise and a selling point that were not saved stay, and are saved automatically', async ({
  page,
  open,
  folder,
}) => {
  await open({ clock: '2026-03-10T09:00:00Z' })
  await addCard(page, { company: 'Fabrikam' })
  const drawer = await openCard(page, 'Fabrikam')
  const answers = timeline(drawer)
  const promises = timeline(drawer)
  const points = await unfold(drawer, 'Your strengths')
  renameSync(folder, `${folder}-away`)
  const refusal = drawer.getByText(/^Not saved: the folder isn’t there/)

  await startAdding(answers, 'What they said')
  const answer = answers.getByRole('form', { name: 'Their answer' })
  await answer.getByRole('button', { name: /What they said/ }).click()
  await page.getByRole('option', { name: 'They’ll get back by …' }).click()
  await typeDay(answer, 'They’ll get back by', '20032026')
  await answer.getByLabel('In their words').fill('The board meets on Thursday.')
  await answer.getByRole('button', { name: 'Save' }).click()
  await expect(refusal).toHaveCount(1)

  await startAdding(promises, 'Your promise')
  await promises.getByLabel('What you promised').fill('Send the portfolio')
  await page.keyboard.press('Enter')
  await expect(refusal).toHaveCount(2)

  await points.getByRole('button', { name: 'Add a strength' }).click()
  await points.getByLabel('What you bring').fill('Led the move to one design system')
  await page.keyboard.press('Enter')
  await expect(refusal).toHaveCount(3)

  await expect(answer.getByLabel('In their words')).toHaveValue('The board meets on Thursday.')
  await expect(promises.getByLabel('What you promised')).toHaveValue('Send the portfolio')
  await expect(points.getByLabel('What you bring')).toHaveValue('Led the move to one design system')

  renameSync(`${folder}-away`, folder)
  await expect(answer).toBeHidden()
  await expect(refusal).toHaveCount(0)
  await expect(answers).toContainText('The board meets on Thursday.')
  await page.reload()
  const reopened = await openCard(page, 'Fabrikam')
  await expect(timeline(reopened)).toContainText('They answered: they’ll get back by Friday, 20 March')
  await expect(timeline(reopened)).toContainText('Send the portfolio')
  await expect((await unfold(reopened, 'Your strengths')).getByLabel('Strength')).toHaveValue(
    'Led the move to one design system',
  )
})

test.describe('on a small disk', () => {
  const skipReason = explainNoSmallDisk()
  test.skip(skipReason !== null, skipReason ?? '')
  test.use({ disk: 'small' })

  test('a full disk saves nothing and loses nothing, and recovers once there is room', async ({
    page,
    open,
    folder,
  }) => {
    const host = await open()
    await addCard(page, { company: 'Fabrikam' })
    const filler = join(folder, 'filler')
    expect(() => writeFileSync(filler, Buffer.alloc(2_000_000, 1))).toThrow('ENOSPC')
    await expectRefused(
      page,
      'Not saved: the disk is full. Free up some space. Callback tries again every few seconds.',
    )
    rmSync(filler)
    await expectRecovery(page, async () => {
      await host.stop()
      await open()
    })
  })
})
