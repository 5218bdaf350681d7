import { expect } from '@playwright/test'
import { BOARD_NOW, buildBoard } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { card, cardButton, companiesIn, dragBeside, dragTo, openCard } from '../support/e2e/board-page.ts'
import { unfold } from '../support/e2e/drawer-page.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
import { expectAnnounced } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

const companies = ['Brightwater', 'Halyard', 'Kestrel', 'Lumen & Co', 'Quill']

test.beforeEach(async ({ folder, open }) => {
  seedFolder(
    folder,
    buildBoard([
      ...companies.map((company, index) => ({
        company,
        role: 'Designer',
        stage: 'applied' as const,
        addedHours: -24 * (2 + index),
      })),
      { company: 'Fenwick', role: 'Designer', stage: 'phone-screen' as const },
    ]),
  )
  await open({ clock: BOARD_NOW })
})

test('cards chosen with the mouse are closed, moved, tagged and deleted together, each with one undo', async ({
  page,
}) => {
  // It looks at the page with axe, in light and dark.
  test.slow()
  const bar = page.getByRole('region', { name: 'Chosen cards' })
  const undo = () => page.getByRole('button', { name: 'Undo' }).first().click()
  await cardButton(page, 'Brightwater').click({ modifiers: ['ControlOrMeta'] })
  await cardButton(page, 'Kestrel').click({ modifiers: ['Shift'] })
  await expect(bar.getByText('3 cards chosen')).toBeVisible()
  await card(page, 'Halyard').getByRole('checkbox', { name: 'Choose Halyard' }).click()
  await expect(bar.getByText('2 cards chosen')).toBeVisible()
  await expectAccessibleAndFitting(page, 'a board with chosen cards')

  await bar.getByRole('button', { name: 'Tag' }).click()
  await bar.getByLabel('Tag').fill('remote')
  await bar.getByRole('button', { name: 'Add tag' }).click()
  await expect(card(page, 'Kestrel').getByText('remote')).toBeVisible()
  await expect(bar).toBeHidden()

  // A tag in use is suggested as one types, here and in the drawer.
  await cardButton(page, 'Quill').click({ modifiers: ['ControlOrMeta'] })
  await bar.getByRole('button', { name: 'Tag' }).click()
  await page.keyboard.type('rem')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(bar.getByLabel('Tag')).toHaveValue('remote')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Quill').getByText('remote')).toBeVisible()
  await undo()
  const tags = (await unfold(await openCard(page, 'Lumen & Co'), 'The job')).getByLabel('Tags')
  await tags.fill('near home, re')
  await tags.press('ArrowDown')
  await tags.press('Enter')
  await expect(tags).toHaveValue('near home, remote, ')
  await page.keyboard.press('Escape')
  await expect(card(page, 'Lumen & Co').getByText('near home · remote')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')

  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'remote' }).click()
  await page.keyboard.press('Escape')
  await expect(companiesIn(page, 'Applied')).toHaveText(['Brightwater', 'Kestrel'])
  await expect(page.getByText('tagged “remote”')).toBeVisible()
  await page.getByRole('button', { name: 'Show everything' }).click()

  const choose = async (...names: string[]) => {
    for (const name of names) await cardButton(page, name).click({ modifiers: ['ControlOrMeta'] })
  }
  await choose('Kestrel', 'Quill')
  await bar.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('menuitem', { name: 'They said no' }).click()
  await expect(companiesIn(page, 'Closed')).toHaveText(['Kestrel', 'Quill'])
  await undo()
  await expect(companiesIn(page, 'Applied')).toHaveText(companies)

  await choose('Quill', 'Fenwick')
  await bar.getByRole('button', { name: 'Move' }).click()
  await page.getByRole('menuitem', { name: 'Interview' }).click()
  await expect(companiesIn(page, 'Interview')).toHaveText(['Quill', 'Fenwick'])
  await undo()
  await expect(companiesIn(page, 'Phone screen')).toHaveText(['Fenwick'])

  await choose('Brightwater', 'Fenwick')
  await bar.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('article')).toHaveCount(4)
  await undo()
  await expect(page.getByRole('article')).toHaveCount(6)

  // A card that is not among the chosen ones is dragged alone.
  await choose('Kestrel', 'Quill')
  await dragTo(page, 'Fenwick', 'Interview')
  await expect(companiesIn(page, 'Interview')).toHaveText(['Fenwick'])
})

test('chosen cards are dragged together, closed for one reason, and one undo takes them back', async ({
  page,
}) => {
  const bar = page.getByRole('region', { name: 'Chosen cards' })
  const undo = () => page.getByRole('button', { name: 'Undo' }).first().click()
  const choose = async (...names: string[]) => {
    for (const name of names) await cardButton(page, name).click({ modifiers: ['ControlOrMeta'] })
  }
  await choose('Kestrel', 'Brightwater', 'Fenwick')
  await dragTo(page, 'Kestrel', 'Waiting')
  await expectAnnounced(page, '3 cards moved to Waiting')
  await expect(companiesIn(page, 'Waiting')).toHaveText(['Brightwater', 'Kestrel', 'Fenwick'])
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(bar).toBeHidden()
  await page.keyboard.press('t')
  const asked = page.getByRole('region', { name: 'To decide' })
  await expect(asked.getByText('3 cards in Waiting have no conversation')).toBeVisible()
  await asked.getByRole('button', { name: /^Start/ }).click()
  await page
    .getByRole('dialog', { name: /^Have you spoken with/ })
    .getByText('Not yet')
    .click()
  await page.keyboard.press('b')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(companiesIn(page, 'Applied')).toHaveText(companies)
  await expect(companiesIn(page, 'Phone screen')).toHaveText(['Fenwick'])

  await choose('Quill', 'Halyard')
  await dragBeside(page, 'Quill', { above: 'Brightwater' })
  await expect(companiesIn(page, 'Applied')).toHaveText([
    'Halyard',
    'Quill',
    'Brightwater',
    'Kestrel',
    'Lumen & Co',
  ])
  await page.keyboard.press('ControlOrMeta+z')
  await expect(companiesIn(page, 'Applied')).toHaveText(companies)

  await choose('Quill', 'Halyard')
  await dragTo(page, 'Halyard', 'Closed')
  const question = page.getByRole('dialog', { name: 'Close 2 cards' })
  await expect(question.getByText('Halyard and Quill')).toBeVisible()
  await expectAccessibleAndFitting(page, 'the question why several cards are closed')
  await question.getByRole('button', { name: 'Close cards' }).click()
  await expect(question.getByText('Choose what happened.')).toBeVisible()
  await question.getByRole('button', { name: 'Cancel' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(companies)
  await expect(bar.getByText('2 cards chosen')).toBeVisible()
  await dragTo(page, 'Halyard', 'Closed')
  await question.getByText('I withdrew').click()
  await question.getByRole('button', { name: 'Close cards' }).click()
  await expect(companiesIn(page, 'Closed')).toHaveText(['Halyard', 'Quill'])
  await expect(bar).toBeHidden()
  await undo()
  await expect(companiesIn(page, 'Applied')).toHaveText(companies)
})

test('chosen cards are moved with the keyboard and the menu', async ({ page }) => {
  const bar = page.getByRole('region', { name: 'Chosen cards' })
  await cardButton(page, 'Halyard').focus()
  await page.keyboard.press('Shift+Space')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowUp')
  await expectAnnounced(page, '2 cards moved in Applied, now 1 to 2 of 5')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowUp')
  await expectAnnounced(page, '2 cards are already at the top of their column')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
  await expectAnnounced(page, '2 cards moved to Phone screen')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
  await expectAnnounced(page, '2 cards moved to Interview')
  await expect(companiesIn(page, 'Interview')).toHaveText(['Halyard', 'Kestrel'])
  await expect(cardButton(page, 'Kestrel')).toBeFocused()
  await expect(bar.getByText('2 cards chosen')).toBeVisible()
  await page.keyboard.press('m')
  await expect(page.getByText('Move 2 cards to')).toBeVisible()
  await page.getByRole('menuitem', { name: 'Offer', exact: true }).click()
  await expect(companiesIn(page, 'Offer')).toHaveText(['Halyard', 'Kestrel'])
  await expect(bar).toBeHidden()
})

test('cards are chosen with the keyboard alone, sorted by date, and an earlier application is named', async ({
  page,
}) => {
  const bar = page.getByRole('region', { name: 'Chosen cards' })
  await cardButton(page, 'Halyard').focus()
  await page.keyboard.press('Shift+Space')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(bar.getByText('2 cards chosen')).toBeVisible()
  await expect(card(page, 'Kestrel').getByRole('checkbox')).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect(cardButton(page, 'Kestrel')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await expect(bar.getByText('5 cards chosen')).toBeVisible()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(cardButton(page, 'Fenwick')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(companiesIn(page, 'Applied')).toHaveText(companies)

  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'By date' }).click()
  await page.keyboard.press('Escape')
  await expect(companiesIn(page, 'Applied')).toHaveText([...companies].reverse())
  await cardButton(page, 'Quill').focus()
  await page.keyboard.press('ControlOrMeta+Shift+ArrowDown')
  await expect(page.getByText('The cards are sorted by date.').first()).toBeVisible()
  await expect(companiesIn(page, 'Applied')).toHaveText([...companies].reverse())
  await page.reload()
  await expect(companiesIn(page, 'Applied')).toHaveText([...companies].reverse())
  await page.keyboard.press('ControlOrMeta+z')
  await expect(companiesIn(page, 'Applied')).toHaveText(companies)

  await page.getByRole('button', { name: 'New card', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await dialog.getByLabel('Company').fill('halyard')
  await expect(dialog.getByText('You applied there before.')).toBeVisible()
  await expect(dialog.getByText('Designer: Applied since')).toBeVisible()
})

test('chosen cards are snoozed together, and the page says when none of them has anything to snooze', async ({
  page,
}) => {
  const bar = page.getByRole('region', { name: 'Chosen cards' })
  const snooze = async (company: string, until: string) => {
    await cardButton(page, company).click({ modifiers: ['ControlOrMeta'] })
    await bar.getByRole('button', { name: 'Snooze' }).click()
    await page.getByRole('menuitem', { name: until }).click()
  }
  // Nobody is known at Quill, so nothing is planned there.
  await snooze('Quill', 'Snooze until tomorrow')
  await expect(page.getByText('Nothing on these cards can be snoozed now.')).toBeAttached()
  await cardButton(page, 'Quill').click({ modifiers: ['ControlOrMeta'] })
  await expect(bar).toBeHidden()

  await snooze('Fenwick', 'Snooze until next week')
  await expect(card(page, 'Fenwick')).toContainText('Snoozed until')
  await expect(bar).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(card(page, 'Fenwick')).not.toContainText('Snoozed until')
})
