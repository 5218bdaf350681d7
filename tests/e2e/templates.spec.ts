import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { aCard } from '../support/builders/card.ts'
import { anInterview } from '../support/builders/interview.ts'
import { aPerson } from '../support/builders/person.ts'
import { aWorkspace } from '../support/builders/workspace.ts'
import { locateNoteDesk } from '../support/e2e/alerts-page.ts'
import { openCard } from '../support/e2e/board-page.ts'
import { expectWellInBothWindows, smallWindow } from '../support/e2e/expect-accessible.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'
/** Tuesday evening in Berlin, after the call of the builders. */
const EVENING = '2026-03-03T21:45:00Z'

const card = aCard({
  stage: 'waiting',
  people: [aPerson()],
  interviews: [anInterview({ personIds: ['jane'], debriefedAt: '2026-03-03T20:45:00.000Z' })],
})

const locate = (page: Page) => {
  const screen = page.getByRole('dialog', { name: 'Templates' })
  return {
    screen,
    text: screen.getByRole('textbox', { name: 'Text', exact: true }),
    preview: screen.getByRole('region', { name: 'How it reads' }),
    list: screen.getByRole('listbox', { name: 'Templates' }),
  }
}

async function openFromSettings(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Edit the templates…' }).press('Enter')
  await expect(locate(page).list).toBeVisible()
}

async function chooseFile(page: Page, screen: Locator, name: string, text: string): Promise<Locator> {
  const chooser = page.waitForEvent('filechooser')
  await screen.getByRole('button', { name: 'Import…' }).click()
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  return page.getByRole('dialog', { name: 'Import wordings' })
}

test('a wording is changed from the desk, with its mistakes marked, and the note follows', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aWorkspace({ cards: [card] }))
  await open({ clock: EVENING })
  const drawer = await openCard(page, company)
  await drawer.getByRole('button', { name: 'Write', exact: true }).click()
  const { desk, body } = locateNoteDesk(page)
  await expect(body).toHaveValue(/^Hi Jane,\n\nThanks for the call/)
  await desk.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Edit this wording' }).press('Enter')

  const { screen, text, preview, list } = locate(page)
  await expect(list.getByRole('option', { name: 'Thank-you after a call' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await expect(preview).toContainText('Hi Jane,')
  await expect(preview.getByRole('combobox', { name: 'On the card' })).toHaveValue(/^Northwind Optics/)

  // A mistake is told with its place, keeps the text from being saved, and its place is selected.
  await text.press('ControlOrMeta+Home')
  await text.pressSequentially('Re {{company}. ')
  const mistake = screen.getByText('One } is missing. Write {{company}}.')
  await expect(mistake).toBeVisible()
  await expect(preview).toContainText('This is from before the mistake.')
  await screen.getByRole('button', { name: 'Save wording' }).press('Enter')
  await expect(text).toBeFocused()
  await page.keyboard.type('{{company}}')
  await expect(mistake).toBeHidden()
  await expect(preview).toContainText('Re Northwind Optics. Hi Jane,')

  // A field is found and put at the caret with the keyboard alone.
  await screen.getByRole('textbox', { name: 'Find a field' }).fill('speak to in short')
  await expect(screen.getByText('Nothing is called that.')).toBeVisible()
  await screen.getByRole('textbox', { name: 'Find a field' }).fill('the company')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(text).toBeFocused()
  await expect(text).toHaveValue(/^Re \{\{company\}\}\{\{company\}\}\. /)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(screen.getByText('Yours. It’s used before the built-in ones.')).toBeVisible()
  await expect(list.getByRole('option', { name: 'Thank-you after a call' })).toContainText('yours')

  await page.keyboard.press('Escape')
  await expect(screen).toBeHidden()
  await expect(body).toHaveValue(/^Re Northwind OpticsNorthwind Optics\. Hi Jane,/)
})

test('wordings are copied, renamed, reset, deleted, exported and imported, and typed text survives', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aWorkspace({ cards: [] }))
  await open({ clock: EVENING })
  await openFromSettings(page)
  const { screen, text, preview, list } = locate(page)
  const wordings = screen.getByRole('radiogroup', { name: 'Wording' })

  // Without cards, an example is shown.
  await list.getByRole('option', { name: 'Check-in', exact: true }).click()
  await expect(preview).toContainText('On an example: Halden & Frey')
  await expect(preview).toContainText('Hi Marco,')

  await screen.getByRole('button', { name: 'Duplicate' }).click()
  const name = screen.getByRole('textbox', { name: 'Name' })
  await expect(name).toBeFocused()
  await name.fill('Warm')
  await name.press('Enter')
  await expect(wordings.getByRole('radio', { name: 'Warm' })).toBeChecked()
  await text.fill('{{greeting}},\n\nany news on {{theRole}}?\n\n{{closing}}')
  await expect(preview).toContainText('any news on the senior designer role?')
  await screen.getByRole('button', { name: 'Save wording' }).click()
  await expect(screen.getByText('Yours. It’s used before the built-in ones.')).toBeVisible()

  const download = page.waitForEvent('download')
  await screen.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Your wordings (1)' }).click()
  const exported = await readFile(await (await download).path(), 'utf8')
  expect(exported).toContain('=== check-in\nName: Warm\nTone: plain\nForm: email\nSubject:')

  await screen.getByRole('button', { name: 'Delete' }).click()
  await expect(wordings.getByRole('radio', { name: 'Warm' })).toHaveCount(0)
  const importing = await chooseFile(page, screen, 'mine.txt', exported)
  await expect(importing).toContainText('New 1')
  await importing.getByRole('button', { name: 'Import one wording' }).click()
  await expect(wordings.getByRole('radio', { name: 'Warm' })).toBeVisible()
  const again = await chooseFile(page, screen, 'mine.txt', exported)
  await expect(again).toContainText('You already have every wording in this file')
  await again.getByRole('button', { name: 'Close' }).last().click()
  const broken = await chooseFile(page, screen, 'photo.png', '\u0089PNG\u0000')
  await expect(broken.getByRole('alert')).toContainText('This isn’t a file of wordings from Callback.')
  await broken.getByRole('button', { name: 'Close' }).last().click()

  // Ten thousand hostile characters are read at once, and marked.
  await wordings.getByText('1', { exact: true }).click()
  await expect(screen.getByText('Built in. Change it, and it becomes yours.')).toBeVisible()
  const builtIn = await text.inputValue()
  await text.fill('{{#remote}}{{> x}}'.repeat(555))
  await expect(screen.getByText(/^20 mistakes to mend/)).toBeVisible()

  // What is typed outlasts the screen: it is offered on the board and comes back.
  await text.fill('{{greeting}}, half a thought')
  await page.keyboard.press('Escape')
  await expect(screen.getByText('This wording isn’t saved yet.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(screen).toBeHidden()
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('“Check-in 1” isn’t saved yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Open it' }).click()
  await expect(text).toHaveValue('{{greeting}}, half a thought')
  await expect(screen.getByText('Your unsaved text is back.')).toBeVisible()
  await screen.getByRole('button', { name: 'Save wording' }).click()
  await screen.getByRole('button', { name: 'Reset to the built-in text' }).click()
  await expect(text).toHaveValue(builtIn)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(text).toHaveValue('{{greeting}}, half a thought')
})

test.describe('in both windows', () => {
  test.use({ viewport: smallWindow, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } })

  test('the templates are accessible and fit', async ({ page, open, folder }) => {
    seedFolder(folder, aWorkspace({ cards: [card] }))
    await open({ clock: EVENING })
    await openFromSettings(page)
    const { screen, text, list } = locate(page)
    await list.getByRole('option', { name: 'Check-in', exact: true }).click()
    await screen.getByRole('button', { name: 'Duplicate' }).click()
    await expect(screen.getByRole('textbox', { name: 'Name' })).toBeVisible()
    await text.fill('{{greting}} and {{shortName}')
    await expect(screen.getByText('Did you mean {{greeting}}?')).toBeVisible()
    await expectWellInBothWindows(page, 'mistakes in a wording')
    const importing = await chooseFile(
      page,
      screen,
      'mine.txt',
      'Callback wordings 1\n=== decline\n\nx\n=== voicemail\n\nHello.',
    )
    await expect(importing).toContainText('left out')
    await expectWellInBothWindows(page, 'an import')
  })
})
