import { expect, type Locator } from '@playwright/test'
import { BOARD_NOW, buildBoard, type CardSketch } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { companiesIn, dragTo } from '../support/e2e/board-page.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
import { test } from './fixtures.ts'

const DAY = 24
const others = ['Halyard', 'Quill', 'Lumen & Co', 'Fenwick Digital']

const talk = (person: string) => ({
  role: 'Product designer',
  people: [person],
  interview: { kind: 'video', startHours: -6 * DAY, thanked: true } as const,
})
const search: readonly CardSketch[] = [
  ...others.map((company, index) => ({
    ...talk(['Tom Wu', 'Maya Torres', 'Femi Adeyemi', 'Lena Vogt'][index] ?? ''),
    company,
    stage: 'waiting' as const,
  })),
  { company: 'Northwind', role: 'Designer', stage: 'applied' },
  { company: 'Kestrel', role: 'Designer', stage: 'applied' },
]
const job = { ...talk('Ana Sol'), company: 'Brightwater', recruiter: 'Ines Roth' }

test('accepting and telling four others takes at most eight presses, and one undo takes the four back', async ({
  page,
  folder,
  open,
}) => {
  seedFolder(folder, buildBoard([{ ...job, stage: 'offer', answerBy: '2026-03-20' }, ...search]))
  await open({ clock: BOARD_NOW })
  let presses = 0
  const press = async (target: Locator) => {
    presses += 1
    await target.click()
  }
  await dragTo(page, 'Brightwater', 'Closed')
  const question = page.getByRole('dialog', { name: 'Close Brightwater' })
  await press(question.getByText('I accepted their offer'))
  await press(question.getByRole('button', { name: 'Close card' }))

  const round = page.getByRole('dialog', { name: 'You’re joining Brightwater' })
  const left = round.getByRole('button', { name: /^Write: .*withdrawing/ })
  for (const company of others)
    await press(round.getByRole('button', { name: new RegExp(`^Copy note: .*${company}`) }))
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Lena')
  await expect(round.getByText('4 notes copied, one after the other.')).toBeVisible()
  await press(round.getByRole('button', { name: 'Mark 4 as sent' }))
  await expect(left).toHaveCount(0)
  expect(presses).toBeLessThanOrEqual(8)

  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(left).toHaveCount(4)
})

test('each part of the end of a search marks only its own notes as sent', async ({ page, folder, open }) => {
  seedFolder(folder, buildBoard([{ ...job, stage: 'closed', closed: 'accepted' }, ...search]))
  await open({ clock: BOARD_NOW })
  await page.getByRole('button', { name: 'Wrap up: You’re joining Brightwater' }).click()
  const round = page.getByRole('dialog', { name: 'You’re joining Brightwater' })
  const part = (title: string) =>
    round.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
  const [others, helpers] = [part('Tell the others'), part('Thank those who helped')]
  const mark = 'Mark it as sent'
  for (const one of [others, helpers]) {
    await one
      .getByRole('button', { name: /^Copy note: / })
      .first()
      .click()
    await expect(one.getByRole('button', { name: mark })).toBeVisible()
  }
  await others.getByRole('button', { name: mark }).click()
  await expect(others.getByRole('button', { name: mark })).toHaveCount(0)
  await expect(others.getByRole('button', { name: /^Write: / })).toHaveCount(3)
  await expect(helpers.getByRole('button', { name: /^Copied: / })).toBeVisible()
  await helpers.getByRole('button', { name: mark }).click()
  await expect(helpers.getByRole('button', { name: /^Copied: / })).toHaveCount(0)
})

test('the end of a search is left and resumed, and the search is put away and found', async ({
  page,
  folder,
  open,
}) => {
  // It looks at the page with axe, in light and dark.
  test.slow()
  seedFolder(folder, buildBoard([{ ...job, stage: 'closed', closed: 'accepted' }, ...search]))
  await open({ clock: BOARD_NOW })
  const resume = page.getByRole('button', { name: 'Wrap up: You’re joining Brightwater' })
  const round = page.getByRole('dialog', { name: 'You’re joining Brightwater' })
  const left = round.getByRole('button', { name: /^Write: .*withdrawing/ })
  await resume.click()
  await expectAccessibleAndFitting(page, 'the end of a search')
  await round.getByRole('button', { name: /^Write: .*Halyard/ }).click()
  await page.getByRole('button', { name: 'Mark as sent' }).click()
  await expect(left).toHaveCount(3)
  await page.keyboard.press('Escape')
  await expect(round).toBeHidden()
  await resume.click()
  await expect(left).toHaveCount(3)

  await round.getByRole('button', { name: 'Close all 2' }).click()
  await round.getByText('Ines Roth', { exact: true }).click()
  await expect(round.getByRole('checkbox', { name: /Ines Roth/ })).toBeChecked()
  await round.getByRole('button', { name: 'Archive the search' }).click()
  await expect(round).toBeHidden()
  await expect(page.getByRole('article')).toHaveCount(0)

  await expect(page.getByRole('heading', { name: 'You’re joining Brightwater.' })).toBeVisible()
  await expect(page.getByText('All 7 cards were archived today.')).toBeVisible()
  await expectAccessibleAndFitting(page, 'a board whose cards are archived')
  await page.getByRole('button', { name: 'Open archived cards' }).click()
  const archive = page.getByRole('dialog', { name: 'Archived' })
  await expect(archive.getByText('7 cards')).toBeVisible()
  await expect(archive.getByText('Ines Roth')).toBeVisible()
  await expectAccessibleAndFitting(page, 'the archive')
  await archive.getByLabel('Find in archived cards').fill('quill')
  await expect(archive.getByText('1 of 7 cards')).toBeVisible()
  await archive.getByRole('button', { name: 'Bring back Quill' }).click()
  await expect(archive.getByText('No archived card matches.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(companiesIn(page, 'Waiting')).toHaveText(['Quill'])
  await page.getByLabel('Find cards').fill('designer')
  await page.getByRole('button', { name: '6 archived cards match' }).click()
  await expect(archive.getByText('6 of 6 cards')).toBeVisible()
})
