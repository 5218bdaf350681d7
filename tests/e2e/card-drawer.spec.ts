import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { card, cardButton, openCard } from '../support/e2e/board-page.ts'
import {
  closeEntry,
  entry,
  leaveField,
  openEntry,
  section,
  startAdding,
  timeline,
  typeOver,
  typeTime,
  unfold,
} from '../support/e2e/drawer-page.ts'
import { expectWellInBothWindows, smallWindow } from '../support/e2e/expect-accessible.ts'
import { tabTo } from '../support/e2e/keyboard.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

test.beforeEach(async ({ folder, open }) => {
  seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
})

const expectErrorAt = (field: Locator, sentence: string) =>
  expect(field).toHaveAccessibleDescription(new RegExp(sentence))

test('the posting, the place and the selling points are edited in place and survive a reload', async ({
  page,
}) => {
  const drawer = await openCard(page, company)
  const posting = await unfold(drawer, 'Posting')
  await expect(posting.getByRole('link', { name: 'Open' })).toHaveAttribute(
    'href',
    'https://example.com/jobs/lens-designer',
  )
  await posting.getByLabel('Link').fill('example.com/jobs/8')
  await posting.getByLabel('Text of the posting').fill('Shorter now.')
  const link = posting.getByRole('link', { name: 'Open' })
  await expect(link).toHaveAttribute('href', 'https://example.com/jobs/8')
  await expect(link).toHaveAttribute('rel', 'noreferrer')
  await posting.getByLabel('Link').fill('javascript:alert(1)')
  await leaveField(page)
  await expect(link).toBeHidden()
  await expect(posting.getByLabel('Link')).toHaveValue('javascript:alert(1)')

  const points = await unfold(drawer, 'Your strengths')
  await points.getByRole('button', { name: 'Move up: Ten years of coatings' }).click()
  await expect(points.getByRole('textbox').first()).toHaveValue('Ten years of coatings')
  await points.getByRole('button', { name: 'Add a strength' }).click()
  await page.keyboard.type('Speaks Dutch')
  await page.keyboard.press('Enter')
  await expect(points.getByRole('button', { name: 'Remove: Speaks Dutch' })).toBeVisible()
  await points.getByRole('button', { name: 'Remove: Cut the handover from nine days to three' }).click()
  await expect(points.getByRole('listitem')).toHaveCount(2)

  const rules = await unfold(drawer, 'Pace and place')
  const country = rules.getByRole('combobox', { name: 'Country' })
  await typeOver(country, 'jap')
  await page.getByRole('option', { name: 'Japan' }).click()
  await typeOver(rules.getByRole('combobox', { name: 'Time zone' }), 'Atlantis')
  await leaveField(page)
  await expectErrorAt(rules.getByRole('combobox', { name: 'Time zone' }), 'No time zone has that name.')
  await typeOver(rules.getByRole('combobox', { name: 'Time zone' }), 'tokyo')
  await page.getByRole('option', { name: 'Tokyo (Asia)' }).click()
  await rules.getByText('Brisk').click()

  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await page.reload()
  const reopened = await openCard(page, company)
  await expect(section(reopened, 'About')).toContainText('Posting, brisk pace, Japan, Tokyo, 2 strengths')
})

test('interviews are added, moved, cancelled and removed, each in its own zone', async ({ page }) => {
  const drawer = await openCard(page, company)
  const interviews = timeline(drawer)
  await expect(interviews).toContainText('Thu 19 March, 15:00–17:00 (10:00 in New York)')

  const line = await openEntry(interviews, 'Thu 19 March')
  await expect(interviews.getByText('For you it starts on Thu 19 March at 15:00.')).toBeVisible()
  await typeTime(interviews, 'Starts at', '1130')
  await expect(interviews.getByText('For you it starts on Thu 19 March at 16:30.')).toBeVisible()
  await interviews.getByLabel('Place, number or link').fill('Hall C')
  await leaveField(page)
  await expect(interviews).toContainText('Thu 19 March, 16:30–18:30 (11:30 in New York)')
  await expect(interviews).toContainText('Hall C')
  await typeTime(interviews, 'Ends at', '0900')
  await leaveField(page)
  await expect(interviews.getByText('It ends before it starts. Check both times.')).toBeVisible()
  await closeEntry(line)
  await expect(interviews.getByText('It ends before it starts. Check both times.')).toBeVisible()
  await typeTime(interviews, 'Ends at', '1200')
  await closeEntry(line)
  await expect(interviews).toContainText('Thu 19 March, 16:30–17:00')

  await openEntry(interviews, 'Thu 19 March')
  await interviews.getByRole('button', { name: 'It’s off …' }).click()
  const missed = page.getByRole('dialog', { name: `What happened at ${company}?` })
  await missed.getByText('Cancelled by them').click()
  await missed.getByRole('button', { name: 'Save' }).click()
  await expect(interviews).toContainText('Cancelled by them')
  await interviews.getByRole('button', { name: 'It’s on again' }).click()
  await expect(interviews).not.toContainText('Cancelled by them')

  await startAdding(interviews, 'Interview')
  const form = interviews.getByRole('form', { name: 'Interview' })
  await form.getByText('Video', { exact: true }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Choose the day of the interview.')).toBeVisible()
  await typeDay(form, 'Day', '24032026')
  await typeTime(form, 'Starts at', '0900')
  await expect(form.getByText('Ends 10:00 if left empty')).toBeVisible()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(interviews).toContainText('Tue 24 March, 14:00–15:00 (9:00 in New York)')
  await openEntry(interviews, 'Tue 24 March')
  await interviews.getByRole('button', { name: /^Remove the interview of Tue 24 March/ }).click()
  await expect(interviews).not.toContainText('Tue 24 March')
})

test('notes and promises are kept with their interview', async ({ page }) => {
  const drawer = await openCard(page, company)
  const interviews = timeline(drawer)
  const line = await openEntry(interviews, /Call with Jane/)
  await interviews.getByLabel('What you talked about').fill('the new lab\n\nthe coatings')
  await interviews.getByLabel('What you learned').fill('They test on paper')
  await typeDay(interviews, 'They’ll get back by', '02032026')
  await leaveField(page)
  await expect(interviews.getByText('That date is before the conversation.')).toBeVisible()
  await typeDay(interviews, 'They’ll get back by', '16032026')
  await interviews.getByRole('button', { name: /Who said it/ }).click()
  await page.getByRole('option', { name: 'Jane Okafor' }).click()
  await closeEntry(line)
  await expect(interviews).toContainText('They’ll get back by Mon 16 March')
  await openEntry(interviews, /Call with Jane/)
  await expect(interviews.getByLabel('What you talked about')).toHaveValue('the new lab\nthe coatings')
  await interviews.getByRole('button', { name: 'They didn’t say that' }).click()
  await expect(interviews).not.toContainText('They’ll get back by Mon 16 March')
  await interviews.getByRole('button', { name: 'Add what they said' }).click()
  await interviews.getByText('No date', { exact: true }).click()
  await expect(interviews).toContainText('They named no date')
})

test('an answer is noted, corrected and removed, and an offer asks for its seven details', async ({
  page,
}) => {
  const drawer = await openCard(page, company)
  const answers = timeline(drawer)
  await startAdding(answers, 'What they said')
  const form = answers.getByRole('form', { name: 'Their answer' })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Choose what they said.')).toBeVisible()
  await form.getByRole('button', { name: /What they said/ }).click()
  await page.getByRole('option', { name: 'They’ll get back by …' }).click()
  await typeDay(form, 'They’ll get back by', '20032026')
  await form.getByRole('button', { name: /How/ }).click()
  await page.getByRole('option', { name: 'Phone' }).click()
  await form.getByLabel('In their words').fill('The board meets on Thursday.')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(answers).toContainText('They answered: they’ll get back by Friday, 20 March')
  await expect(answers).toContainText('The board meets on Thursday.')

  await openEntry(answers, 'They answered')
  await typeDay(answers, 'They’ll get back by', '23032026')
  await leaveField(page)
  await expect(answers).toContainText('they’ll get back by Monday, 23 March')
  await answers.getByRole('button', { name: /^Remove their answer/ }).click()
  await expect(answers).not.toContainText('They answered')

  await startAdding(answers, 'What they said')
  await form.getByRole('button', { name: /What they said/ }).click()
  await page.getByRole('option', { name: 'They made an offer' }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  const offer = timeline(drawer)
  await expect(drawer.getByText('Offer received')).toBeVisible()
  const details = ['Start date', 'Team', 'Place', 'Dress code', 'Pay', 'Contract', 'Call to discuss']
  for (const detail of details) await offer.getByLabel(detail, { exact: true }).fill(`${detail} as told`)
  await typeDay(offer, 'Answer by', '20032026')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await page.reload()
  await openCard(page, company)
  await openEntry(offer, 'Their offer')
  for (const detail of details)
    await expect(offer.getByLabel(detail, { exact: true })).toHaveValue(`${detail} as told`)
})

test('a rejection closes the card and keeps the feedback, and a move reopens it', async ({ page }) => {
  const drawer = await openCard(page, company)
  const answers = timeline(drawer)
  await startAdding(answers, 'What they said')
  await answers.getByRole('button', { name: /What they said/ }).click()
  await page.getByRole('option', { name: 'They said no' }).click()
  await answers.getByLabel('What would have made the difference').fill('More optics')
  await answers.getByRole('button', { name: 'Save' }).click()
  const ended = timeline(drawer)
  await openEntry(ended, 'Closed: They said no')
  await expect(ended.getByLabel('What would have made the difference')).toHaveValue('More optics')
  await ended.getByLabel('What would have made the difference').fill('More optics, fewer coatings')
  await ended.getByText('Remind me to get in touch in 90 days').click()
  await page.keyboard.press('Escape')
  await openCard(page, company)
  await openEntry(ended, 'Closed: They said no')
  await expect(ended.getByLabel('What would have made the difference')).toHaveValue(
    'More optics, fewer coatings',
  )
  await expect(ended.getByRole('checkbox')).toBeChecked()
  await drawer.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Move to Interview' }).click()
  await expect(ended).not.toContainText('Closed: They said no')
})

test('two people with the same name are both kept and distinguished', async ({ page }) => {
  const drawer = await openCard(page, company)
  const people = section(drawer, 'People')
  await people.getByRole('button', { name: 'Add someone' }).click()
  await page.keyboard.type('jane okafor')
  await page.keyboard.press('Enter')
  await expect(people.getByText('Someone else here has this name.')).toBeVisible()
  await people.getByLabel('Job title').fill('Office')
  await people.getByLabel('Notes').fill('Answers the phone')
  await people.getByText('Not sure of the spelling').click()
  await people.getByText('Asked not to be contacted directly').click()
  await closeEntry(entry(people, 'jane okafor'))
  await expect(people.getByRole('listitem')).toHaveCount(3)
  await expect(people).toContainText('someone else here has this name')
  await expect(people).toContainText('don’t contact')
  await expect(people).toContainText('Answers the phone')
  await openEntry(timeline(drawer), 'Thu 19 March')
  await expect(drawer.getByRole('checkbox', { name: 'Jane Okafor (Head of Optics)' })).toBeChecked()
})

test('a promise of the user is noted with its date', async ({ page }) => {
  const drawer = await openCard(page, company)
  const promises = timeline(drawer)
  await startAdding(promises, 'Your promise')
  await page.keyboard.type('Call to set it up')
  await page.keyboard.press('Enter')
  await typeDay(promises, 'By when', '18032026')
  await closeEntry(entry(promises, 'Call to set it up'))
  await expect(promises).toContainText('by Wed 18 March')
  await openEntry(promises, 'You promised: Send the portfolio')
  await promises.getByRole('button', { name: 'Remove “Send the portfolio”' }).click()
  await expect(entry(promises, 'You promised')).toHaveCount(1)
})

test('a value that is too long keeps its field and the drawer open, and control characters are removed', async ({
  page,
}) => {
  const drawer = await openCard(page, company)
  const long = 'x'.repeat(10_000)
  await openEntry(section(drawer, 'People'), 'Tom Wu')
  const people = section(drawer, 'People')
  for (const [name, sentence] of [
    ['Title', 'The title is too long: 10,000 characters'],
    ['Job title', 'The job title is too long: 10,000 characters'],
    ['Email', 'The email address is too long: 10,000 characters'],
    ['Phone', 'The phone number is too long: 10,000 characters'],
  ] as const) {
    const field = people.getByRole('textbox', { name, exact: true })
    await field.fill(long)
    await leaveField(page)
    await expectErrorAt(field, sentence)
    await expect(field).toHaveValue(long)
  }
  const title = people.getByRole('textbox', { name: 'Title', exact: true })
  await page.keyboard.press('Escape')
  await expect(drawer).toBeVisible()
  await expect(title).toBeFocused()
  for (const name of ['Title', 'Job title', 'Email', 'Phone'])
    await people.getByRole('textbox', { name, exact: true }).fill('\u0000<b>Dr.</b>\u001b ')
  await people.getByLabel('Notes').fill(long)
  await closeEntry(entry(people, 'Tom Wu'))
  await expect(people.getByText('<b>Dr.</b> Tom Wu')).toBeVisible()
  await expect(people.getByText(long)).toBeVisible()
})

test('switching between the cards of a column keeps the scroll position until the drawer closes', async ({
  page,
}) => {
  const drawer = page.getByRole('dialog')
  await openCard(page, company)
  const about = section(drawer, 'About')
  await unfold(drawer, 'Your strengths')
  const strengths = section(drawer, 'Your strengths')
  await strengths.scrollIntoViewIfNeeded()
  await expect(strengths).toBeInViewport()
  await drawer.getByRole('button', { name: 'Card below' }).click()
  await expect(drawer.getByLabel('Company')).toHaveValue('Halden & Frey')
  await expect(drawer.getByRole('button', { name: 'Card below' })).toBeFocused()
  // What is unfolded on one card is unfolded on every card.
  await expect(about.getByRole('button', { name: 'About' })).toHaveAttribute('aria-expanded', 'true')
  await drawer.getByRole('textbox', { name: 'Role' }).fill('Design lead')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(drawer.getByLabel('Company')).toHaveValue(company)
  await expect(strengths).toBeInViewport()
  await expect(card(page, 'Halden & Frey')).toContainText('Design lead')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(drawer.getByLabel('Company')).toHaveValue('Brightwater')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(drawer.getByLabel('Company')).toHaveValue('Brightwater')
  await page.keyboard.press('Escape')
  await expect(cardButton(page, 'Brightwater')).toBeFocused()

  await openCard(page, company)
  await expect(section(drawer, 'Next step')).toBeInViewport({ ratio: 1 })
})

test('a sent note is read, corrected and taken back in the timeline, which says what that moves', async ({
  page,
}) => {
  const drawer = await openCard(page, company)
  const line = await openEntry(timeline(drawer), 'Thanked Jane Okafor')
  await expect(line).toContainText('sent 17:00')
  await expect(line).toContainText('Thank you for the talk about the new lab.')
  await typeTime(line, 'At', '1215')
  await leaveField(page)
  await expect(line.getByText('That’s before what it follows up on.')).toBeVisible()
  await typeTime(line, 'At', '1815')
  await leaveField(page)
  await expect(line).toContainText('sent 18:15')
  await line.getByRole('button', { name: 'Remove “Thanked Jane Okafor”' }).click()
  await expect(drawer.getByRole('button', { name: 'Add', exact: true })).toBeFocused()
  await expect(entry(timeline(drawer), 'Thanked Jane Okafor')).toHaveCount(0)

  await openEntry(timeline(drawer), 'Thu 19 March')
  await typeDay(timeline(drawer), 'Day', '26032026')
  await leaveField(page)
  await expect(drawer.getByRole('status').filter({ hasText: 'Preparing moves to' })).toContainText(
    'Preparing moves to Wednesday, 25 March.',
  )
})

test('what is known about the job is kept, and a CV that moved is named', async ({ page, folder }) => {
  const drawer = await openCard(page, company)
  const job = await unfold(drawer, 'The job')
  await job.getByLabel('Pay').fill('€70k')
  await job.getByLabel('Where you found it').fill('A friend')
  await job.getByLabel('Tags').fill('near home, Optics, optics')
  await job.getByText('Hybrid').click()
  await expect(job.getByLabel('Tags')).toHaveValue('near home, Optics')
  const application = section(drawer, 'Application')
  await application.getByLabel('CV you sent').fill('Optics 2')
  const file = application.getByLabel('Where the file is')
  await file.fill('cv.pdf')
  await leaveField(page)
  await expectErrorAt(file, 'That isn’t a whole path.')
  const path = join(folder, 'cv.pdf')
  await file.fill(path)
  await leaveField(page)
  await application.getByRole('button', { name: 'Copy path' }).click()
  await expect(application.getByRole('alert')).toContainText(`There’s no file at ${path} any more.`)
  writeFileSync(path, '')
  await application.getByRole('button', { name: 'Copy path' }).click()
  await expect(application.getByText('Path copied. Paste it into your file manager.')).toBeVisible()
  await drawer.getByRole('button', { name: 'Star', exact: true }).click()

  await page.keyboard.press('Escape')
  await page.reload()
  const reopened = await openCard(page, company)
  await expect(reopened.getByRole('button', { name: 'Star' })).toHaveAttribute('aria-pressed', 'true')
  await expect(section(reopened, 'About')).toContainText(
    'Posting, €70k, hybrid, from A friend, CV “Optics 2”, near home, Optics',
  )
})

test('the drawer is used with the keyboard alone', async ({ page }) => {
  const { keyboard } = page
  const drawer = page.getByRole('dialog')
  await tabTo(page, cardButton(page, 'Brightwater'))
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(drawer.getByLabel('Company')).toHaveValue(company)
  // The card opens at its next step, with its first button focused.
  await expect(drawer.getByRole('button', { name: 'Write', exact: true })).toBeFocused()
  const add = drawer.getByRole('button', { name: 'Add', exact: true })
  await tabTo(page, add)
  await keyboard.press('Enter')
  await keyboard.type('Inter')
  await keyboard.press('Enter')
  const form = drawer.getByRole('form', { name: 'Interview' })
  await tabTo(page, form.getByRole('radio', { name: 'Phone' }))
  await keyboard.press('ArrowRight')
  await tabTo(page, form.getByRole('textbox', { name: 'Day', exact: true }))
  await keyboard.type('25032026')
  await tabTo(page, form.getByRole('textbox', { name: 'Starts at' }))
  await keyboard.type('1000')
  await tabTo(page, form.getByRole('textbox', { name: 'Ends at' }))
  await keyboard.type('0930')
  await tabTo(page, form.getByRole('button', { name: 'Save' }))
  await keyboard.press('Enter')
  await expect(form.getByText('It ends before it starts.')).toBeVisible()
  await expect(form.getByRole('textbox', { name: 'Ends at' })).toBeFocused()
  await keyboard.type('1045')
  // Enter in a text field submits its form, as everywhere.
  await keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(add).toBeFocused()
  await expect(timeline(drawer)).toContainText('Wed 25 March, 15:00–15:45 (10:00 in New York)')

  await keyboard.press('Enter')
  await keyboard.press('Enter')
  const answer = drawer.getByRole('form', { name: 'Their answer' })
  await tabTo(page, answer.getByRole('button', { name: /What they said/ }))
  await keyboard.press('Enter')
  await keyboard.type('No dec')
  await keyboard.press('Enter')
  await tabTo(page, answer.getByRole('button', { name: 'Save' }))
  await keyboard.press('Enter')
  await expect(timeline(drawer)).toContainText('They answered: no decision yet')

  await tabTo(page, drawer.getByRole('button', { name: 'About' }))
  await keyboard.press('Enter')
  await expect(drawer.getByRole('combobox', { name: 'Country' })).toBeVisible()
  await tabTo(page, drawer.getByRole('combobox', { name: 'Country' }))
  await keyboard.press('Control+a')
  await keyboard.type('Portu')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(drawer.getByRole('combobox', { name: 'Country' })).toHaveValue('Portugal')
  await keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(cardButton(page, company)).toBeFocused()
})

test.describe('in both windows', () => {
  test.use({ viewport: smallWindow, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } })

  test('every section is accessible and fits', async ({ page }) => {
    const drawer = await openCard(page, company)
    for (const name of ['Your strengths', 'Posting', 'Pace and place']) await unfold(drawer, name)
    await openEntry(drawer, /Call with Jane/)
    await openEntry(drawer, 'Thu 19 March')
    await openEntry(drawer, 'You promised: Send the portfolio')
    await openEntry(section(drawer, 'People'), 'Tom Wu')
    await startAdding(drawer, 'What they said')
    await expect(drawer.getByRole('textbox', { name: 'When they answered' })).toBeVisible()
    await expectWellInBothWindows(page, 'the drawer, all of it open')
    await drawer.getByRole('button', { name: 'Cancel' }).click()
    await typeOver(drawer.getByRole('combobox', { name: 'Country' }), 'ger')
    await expect(page.getByRole('option', { name: 'Germany' })).toBeVisible()
    await expectWellInBothWindows(page, 'the list of countries')
  })
})
