import { expect } from '@playwright/test'
import { buildBoard } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { companiesIn } from '../support/e2e/board-page.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
import { countGestures } from '../support/e2e/gestures.ts'
import { takePictures } from '../support/e2e/story/today-picture.ts'
import { test } from './fixtures.ts'

const DAY = 24
const clock = '2026-03-10T08:40:00.000Z'

/** Applications at companies where nobody is known, sent forty days ago. */
const listSilent = (companies: readonly string[]) =>
  companies.map((company) => ({
    company,
    role: 'Designer',
    stage: 'applied' as const,
    addedHours: -40 * DAY,
  }))

test('Today closes all silent applications at once, and one undo opens them again', async ({
  page,
  folder,
  open,
}) => {
  const recent = { company: 'Lumen & Co', role: 'Designer', stage: 'applied', addedHours: -2 * DAY } as const
  seedFolder(folder, buildBoard([...listSilent(['Brightwater', 'Halyard']), recent]))
  await open({ clock })
  const today = page.getByRole('region', { name: 'Today' })
  await expect(today.getByText('No answer from 2 companies')).toBeVisible()
  await today.getByRole('button', { name: 'Close all 2: No answer from 2 companies' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Lumen & Co'])
  await expect(companiesIn(page, 'Closed')).toHaveText(['Brightwater', 'Halyard'])
  await expect(today.getByText('No answer from 2 companies')).toBeHidden()
  await expect(page.getByText('Closed 2 cards without an answer').first()).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Brightwater', 'Halyard', 'Lumen & Co'])
  await expect(today.getByText('No answer from 2 companies')).toBeVisible()
})

test.describe('with sixty silent applications', () => {
  test.use({ startsIn: 'whatever is first' })

  test('Today has them in a few lines, and closes them with a press or two and one undo', async ({
    page,
    folder,
    open,
  }) => {
    seedFolder(
      folder,
      buildBoard(listSilent(Array.from({ length: 60 }, (_, index) => `Silent Works ${index + 1}`))),
    )
    await open({ clock })
    const user = countGestures(page)
    const today = page.getByRole('main', { name: 'Today' })
    await user.click(page.getByRole('link', { name: 'Today' }))
    await expect(today).toBeVisible()
    await takePictures(page, 'sixty-silent')
    await expect(today.getByRole('listitem')).toHaveCount(3)
    await expectAccessibleAndFitting(page, 'Today with sixty silent applications')

    await user.click(today.getByRole('button', { name: 'Close all 60: No answer from 60 companies' }))
    await expect(today.getByText('Nothing to do right now.')).toBeVisible()
    expect(user.clicks()).toBeLessThanOrEqual(5)
    await takePictures(page, 'sixty-closed')
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await expect(today.getByText('No answer from 60 companies')).toBeVisible()
    await page.getByRole('link', { name: 'Board' }).click()
    await expect(page.getByRole('region', { name: 'Closed', exact: true }).getByRole('article')).toHaveCount(
      0,
    )
  })
})
