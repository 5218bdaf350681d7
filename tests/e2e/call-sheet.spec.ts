import { expect, type Locator, type Page } from '@playwright/test'
import { readClipboard } from '../support/e2e/alerts-page.ts'
import { card, companiesIn, openCard } from '../support/e2e/board-page.ts'
import { CALL_DAY, fenwick, fillWithCall, NUMBER, openCallSheet } from '../support/e2e/call-page.ts'
import { runAt } from '../support/e2e/cards-with-calls.ts'
import { section, timeline } from '../support/e2e/drawer-page.ts'
import { expectAccessibleAndFitting, largeWindow, smallWindow } from '../support/e2e/expect-accessible.ts'
import { tabTo } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

const { company } = fenwick

test.use({ tolerates: ['net::ERR_'] })

/** Chooses an outcome with the keys: Tab to the bar, arrows to the button. */
async function chooseByKeys(page: Page, sheet: Locator, name: string): Promise<void> {
  await tabTo(page, sheet.getByLabel('What they say'))
  await page.keyboard.press('Tab')
  await expect(sheet.getByRole('radio', { name: 'Not yet' })).toBeFocused()
  await page.keyboard.press('Space')
  const wanted = sheet.getByRole('radio', { name, exact: true })
  while (!(await wanted.isChecked())) await page.keyboard.press('ArrowRight')
}

/** Types into the one field of the outcome. */
async function fillField(sheet: Locator, field: string, text: string): Promise<void> {
  const input = sheet.getByRole('textbox', { name: field, exact: true })
  await input.click()
  await input.pressSequentially(text)
}

/** The outcomes: the field and what goes into it, and what the card then shows. */
const outcomes = [
  {
    name: 'Not yet',
    field: ['They’ll get back by', '20/03/2026'],
    next: 'Next: call Ian again on Mon 23 March',
    log: 'Ian Marsh answered: they’ll get back by Friday, 20 March',
    column: 'Waiting',
  },
  {
    name: 'Call back',
    field: ['Call them on', '12/03/2026'],
    next: 'Next: call Ian again on Thu 12 March',
    log: 'Ian Marsh answered: you can follow up on Thursday, 12 March',
    column: 'Waiting',
  },
  {
    name: 'Interview',
    field: ['It’s on', '13/03/2026'],
    second: ['At', '10:00'],
    next: /Next: prepare for the interview/,
    log: 'Ian Marsh answered: another interview',
    column: 'Waiting',
  },
  {
    name: 'No',
    field: ['What would have made the difference', 'More years in payments'],
    next: /^Next: /,
    log: 'Ian Marsh answered: no',
    column: 'Closed',
  },
  {
    name: 'Offer',
    field: ['Answer by', '20/03/2026'],
    next: /^Next: /,
    log: 'Ian Marsh answered: an offer',
    column: 'Offer',
  },
  { name: 'Voicemail', next: /^Next: /, log: 'Left a voicemail for Ian Marsh', column: 'Waiting' },
  {
    name: 'Nobody picked up',
    next: 'Next: call Ian tomorrow',
    log: 'Called Ian Marsh, nobody picked up',
    column: 'Waiting',
  },
] as const

test('each outcome is recorded, the history and the plan follow, and one undo takes all of it back', async ({
  page,
  open,
  folder,
}) => {
  await fillWithCall(folder)
  await open({ clock: CALL_DAY })
  for (const [index, outcome] of outcomes.entries())
    await test.step(outcome.name, () => recordAndUndo(page, outcome, { byKeys: index % 2 === 0 }))
})

async function recordAndUndo(
  page: Page,
  outcome: (typeof outcomes)[number],
  { byKeys }: { byKeys: boolean },
): Promise<void> {
  const sheet = await openCallSheet(page)
  if (byKeys) await chooseByKeys(page, sheet, outcome.name)
  await sheet.getByLabel('What they say').fill('Two people still to see')
  if (!byKeys) await sheet.getByText(outcome.name, { exact: true }).click()
  if ('field' in outcome) await fillField(sheet, outcome.field[0], outcome.field[1])
  if ('second' in outcome) await fillField(sheet, outcome.second[0], outcome.second[1])
  await expect(sheet.getByText(/^Next: /)).toHaveText(outcome.next)
  if (byKeys) await page.keyboard.press('Control+Enter')
  else await sheet.getByRole('button', { name: 'Save' }).click()
  await expect(sheet).toBeHidden()
  await expect(companiesIn(page, outcome.column)).toHaveText([company])

  const drawer = await openCard(page, company)
  await expect(timeline(drawer)).toContainText(outcome.log)
  await expect(drawer).toContainText('Two people still to see')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(companiesIn(page, 'Waiting')).toHaveText([company])
  await expect(card(page, company)).toContainText(/(Call|Check in).* today/)
}

test('the number is dialled or copied', async ({ page, open, folder }) => {
  await fillWithCall(folder)
  await open({ clock: CALL_DAY })
  const sheet = await openCallSheet(page)
  await expect(sheet.getByRole('link', { name: 'Dial' })).toHaveAttribute('href', 'tel:+447700900147')
  await sheet.getByRole('button', { name: 'Copy' }).click()
  await expect(sheet.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await readClipboard(page)).toBe(NUMBER)
  await expect(sheet).toContainText('Ask for Ian Marsh, Head of Product. It’s 9:42 there too.')
})

test('a missing number is asked for, and stays with the person', async ({ page, open, folder }) => {
  await fillWithCall(folder, '')
  await open({ clock: CALL_DAY })
  const sheet = await openCallSheet(page)
  const number = sheet.getByLabel('Ian’s number')
  await number.fill('+44 7700 900999')
  await number.press('Enter')
  await expect(sheet.getByRole('link', { name: 'Dial' })).toHaveAttribute('href', 'tel:+447700900999')
  await sheet.getByRole('button', { name: 'Close' }).click()
  await expect(sheet).toBeHidden()
  const people = section(await openCard(page, company), 'People')
  await expect(people).toContainText('+44 7700 900999')
})

test('what they say survives a reload and closing the sheet', async ({ page, open, folder }) => {
  await fillWithCall(folder)
  await open({ clock: CALL_DAY })
  const sheet = await openCallSheet(page)
  await sheet.getByLabel('What they say').fill('Budget is signed off')
  await page.reload()
  const offer = page.getByRole('status').filter({ hasText: 'isn’t saved yet' })
  await expect(offer).toContainText('Budget is signed off')
  await offer.getByRole('button', { name: 'Open it' }).click()
  await expect(sheet.getByLabel('What they say')).toHaveValue('Budget is signed off')
  await expect(sheet).toContainText('Your unsaved text is back.')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await openCallSheet(page)
  await expect(sheet.getByLabel('What they say')).toHaveValue('Budget is signed off')
})

test('a call that another window recorded is refused, and the words still go to the card', async ({
  page,
  open,
  folder,
}) => {
  await fillWithCall(folder)
  await open({ clock: CALL_DAY })
  const sheet = await openCallSheet(page)
  await sheet.getByLabel('What they say').fill('Two people still to see')
  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  const line = other.getByRole('button', { name: /^Snooze or skip: .*Ian Marsh/ })
  await line.click()
  await other.getByRole('menuitem', { name: 'Skip this step' }).click()
  await expect(line).toBeHidden()
  await page.bringToFront()
  await sheet.getByText('Not yet', { exact: true }).click()
  await sheet.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(sheet.getByRole('alert')).toContainText('already recorded, perhaps in another window')
  await expect(sheet.getByLabel('What they say')).toHaveValue('Two people still to see')
  await sheet.getByRole('button', { name: 'Save to the card' }).click()
  await expect(sheet).toBeHidden()
  await expect(timeline(await openCard(page, company))).toContainText('Two people still to see')
})

test('incomplete and impossible entries are refused at their field', async ({ page, open, folder }) => {
  await fillWithCall(folder)
  await open({ clock: CALL_DAY })
  const sheet = await openCallSheet(page)
  const save = sheet.getByRole('button', { name: 'Save' })
  await save.click()
  await expect(sheet).toContainText('Choose what came of it.')
  await sheet.getByText('Call back', { exact: true }).click()
  await save.click()
  await expect(sheet).toContainText('Choose the day to call.')
  await fillField(sheet, 'Call them on', '09/03/2026')
  await save.click()
  await expect(sheet).toContainText('That date has already passed.')
  await sheet.getByText('Interview', { exact: true }).click()
  await fillField(sheet, 'It’s on', '13/03/2026')
  await save.click()
  await expect(sheet).toContainText('Enter the time, or clear the day.')
})

test('the voicemail is shown, and one can write instead', async ({ page, open, folder }) => {
  await fillWithCall(folder)
  await open({ clock: CALL_DAY })
  const sheet = await openCallSheet(page)
  await sheet.getByText('Voicemail', { exact: true }).click()
  await expect(sheet.getByRole('list', { name: 'Your voicemail' })).toContainText('Sam Okafor')
  await sheet.getByText('Email', { exact: true }).click()
  const desk = page.getByRole('dialog', { name: 'Check in with Ian Marsh' })
  await expect(desk.getByLabel('Subject', { exact: true })).not.toHaveValue('')
  await desk.getByRole('button', { name: 'Mark as sent' }).click()
  await expect(desk).toBeHidden()
  await expect(card(page, company)).toContainText('Checked in today')
})

test('the call goes to somebody else, with what was typed, and their number is asked for', async ({
  page,
  open,
  folder,
}) => {
  await fillWithCall(folder)
  await runAt(folder, '2026-03-03T14:40:00Z', [
    { type: 'save-person', cardId: fenwick.id, personId: 'ines', changes: { name: 'Ines Adler' } },
  ])
  await open({ clock: CALL_DAY })
  const first = await openCallSheet(page)
  await first.getByLabel('What they say').fill('Ian is away this week')
  await first.getByText('Ines Adler', { exact: true }).click()
  const sheet = page.getByRole('dialog', { name: 'Call Ines Adler' })
  await expect(sheet.getByLabel('What they say')).toHaveValue('Ian is away this week')
  await expect(sheet.getByRole('radio', { name: 'Call sheet' })).toBeChecked()
  await sheet.getByLabel('Ines’s number').fill('+44 7700 900155')
  await sheet.getByLabel('Ines’s number').press('Enter')
  await expect(sheet.getByRole('link', { name: 'Dial' })).toHaveAttribute('href', 'tel:+447700900155')
  await expectAccessibleAndFitting(page, 'the call sheet to one of several people')
  await sheet.getByText('Not yet', { exact: true }).click()
  await sheet.getByRole('button', { name: 'Save' }).click()
  await expect(sheet).toBeHidden()
  const drawer = await openCard(page, company)
  await expect(timeline(drawer)).toContainText('Ines Adler answered')
})

test('is accessible in each window, and nothing scrolls on a desktop', async ({ page, open, folder }) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await fillWithCall(folder)
  await open({ clock: CALL_DAY })
  const sheet = await openCallSheet(page)
  for (const viewport of [largeWindow, smallWindow, { width: 390, height: 844 }]) {
    await page.setViewportSize(viewport)
    for (const name of ['Not yet', 'Interview', 'Voicemail']) {
      await sheet.getByText(name, { exact: true }).click()
      await expect(sheet.getByRole('radio', { name })).toBeChecked()
      await expectAccessibleAndFitting(page, `the call sheet, ${name}, ${viewport.width} pixels wide`)
      if (viewport.width > 390) expect(await listScrolling(sheet)).toEqual([])
    }
  }
})

/** Lists the parts of the sheet with more in them than is visible. */
function listScrolling(sheet: Locator): Promise<readonly string[]> {
  return sheet.evaluate((root) =>
    [...root.querySelectorAll('form, section, main, div')]
      .filter(
        (part) => part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflowY !== 'visible',
      )
      .map((part) => `${part.className} ${part.scrollHeight} in ${part.clientHeight}`),
  )
}
