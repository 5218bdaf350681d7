import { expect, type Locator } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { card, cardButton, openCard } from '../support/e2e/board-page.ts'
import { leaveField, section, typeOver, typeTime, unfold } from '../support/e2e/drawer-page.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
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

  const points = await unfold(drawer, 'Selling points')
  await points.getByRole('button', { name: 'Move up: Ten years of coatings' }).click()
  await expect(points.getByRole('textbox').first()).toHaveValue('Ten years of coatings')
  await points.getByRole('button', { name: 'Add a point' }).click()
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
  await expect(section(reopened, 'Pace and place')).toContainText('Brisk · Japan · Tokyo')
  await expect(section(reopened, 'Selling points')).toContainText('2')
})

test('interviews are added, moved, cancelled and removed, each in its own zone', async ({ page }) => {
  const drawer = await openCard(page, company)
  const interviews = section(drawer, 'Interviews')
  await expect(interviews).toContainText('Thu 19 March, 15:00–17:00 (10:00 in New York)')

  await interviews.getByRole('button', { name: /^Edit the interview of Thu 19 March/ }).click()
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
  await interviews.getByRole('button', { name: /^Done with/ }).click()
  await expect(interviews.getByText('It ends before it starts. Check both times.')).toBeVisible()
  await typeTime(interviews, 'Ends at', '1200')
  await interviews.getByRole('button', { name: /^Done with/ }).click()
  await expect(interviews).toContainText('Thu 19 March, 16:30–17:00')

  await interviews.getByRole('button', { name: /^More for the interview of Thu 19 March/ }).click()
  await page.getByRole('menuitem', { name: 'It was called off' }).click()
  await expect(interviews).toContainText('called off')
  await interviews.getByRole('button', { name: /^More for the interview of Thu 19 March/ }).click()
  await page.getByRole('menuitem', { name: 'It takes place after all' }).click()
  await expect(interviews).not.toContainText('called off')

  await interviews.getByRole('button', { name: 'Add an interview' }).click()
  const form = interviews.getByRole('form', { name: 'Interview' })
  await form.getByText('Video', { exact: true }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Choose the day of the interview.')).toBeVisible()
  await typeDay(form, 'Day', '24032026')
  await typeTime(form, 'Starts at', '0900')
  await expect(form.getByText('Else 10:00, as usual')).toBeVisible()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(interviews).toContainText('Tue 24 March, 14:00–15:00 (9:00 in New York)')
  await interviews.getByRole('button', { name: /^More for the interview of Tue 24 March/ }).click()
  await page.getByRole('menuitem', { name: 'Remove it' }).click()
  await expect(interviews).not.toContainText('Tue 24 March')
})

test('notes and promises are kept with their interview', async ({ page }) => {
  const drawer = await openCard(page, company)
  const interviews = section(drawer, 'Interviews')
  await interviews.getByRole('button', { name: /^Edit the interview of Tue 3 March/ }).click()
  await interviews.getByLabel('What you talked about').fill('the new lab\n\nthe coatings')
  await interviews.getByLabel('What you learned').fill('They test on paper')
  await typeDay(interviews, 'They decide by', '02032026')
  await leaveField(page)
  await expect(interviews.getByText('That date is before the conversation.')).toBeVisible()
  await typeDay(interviews, 'They decide by', '16032026')
  await interviews.getByRole('button', { name: /Who said it/ }).click()
  await page.getByRole('option', { name: 'Jane Okafor' }).click()
  await interviews.getByRole('button', { name: /^Done with/ }).click()
  await expect(interviews).toContainText('They decide by Mon 16 March')
  await interviews.getByRole('button', { name: /^Edit the interview of Tue 3 March/ }).click()
  await expect(interviews.getByLabel('What you talked about')).toHaveValue('the new lab\nthe coatings')
  await interviews.getByRole('button', { name: 'They never said it' }).click()
  await expect(interviews).not.toContainText('They decide by Mon 16 March')
  await interviews.getByRole('button', { name: 'Note what they said' }).click()
  await interviews.getByText('No date', { exact: true }).click()
  await expect(interviews).toContainText('They named no date')
})

test('an answer is noted, corrected and removed, and an offer asks for its seven details', async ({
  page,
}) => {
  const drawer = await openCard(page, company)
  const answers = section(drawer, 'What they answered')
  await answers.getByRole('button', { name: 'Note an answer' }).click()
  const form = answers.getByRole('form', { name: 'Their answer' })
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('Choose what they said.')).toBeVisible()
  await form.getByRole('button', { name: /What they said/ }).click()
  await page.getByRole('option', { name: 'They decide by …' }).click()
  await typeDay(form, 'They decide by', '20032026')
  await form.getByText('By phone').click()
  await form.getByLabel('In their words').fill('The board meets on Thursday.')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(answers).toContainText('They decide by Fri 20 March')
  await expect(answers).toContainText('by phone')

  await answers.getByRole('button', { name: /^Edit their answer/ }).click()
  await typeDay(answers, 'They decide by', '23032026')
  await leaveField(page)
  await expect(answers).toContainText('They decide by Mon 23 March')
  await answers.getByRole('button', { name: /^Remove their answer/ }).click()
  await expect(answers).not.toContainText('They decide by')

  await answers.getByRole('button', { name: 'Note an answer' }).click()
  await form.getByRole('button', { name: /What they said/ }).click()
  await page.getByRole('option', { name: 'They make an offer' }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  const offer = section(drawer, 'Their offer')
  await expect(drawer.getByText('Offer since')).toBeVisible()
  const details = [
    'Start date',
    'Department',
    'Place',
    'Dress code',
    'Pay',
    'Contract',
    'When to talk it over',
  ]
  for (const detail of details) await offer.getByLabel(detail, { exact: true }).fill(`${detail} as told`)
  await typeDay(offer, 'Answer by', '20032026')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await page.reload()
  await openCard(page, company)
  for (const detail of details)
    await expect(offer.getByLabel(detail, { exact: true })).toHaveValue(`${detail} as told`)
})

test('a rejection closes the card and keeps the feedback, and a move reopens it', async ({ page }) => {
  const drawer = await openCard(page, company)
  const answers = section(drawer, 'What they answered')
  await answers.getByRole('button', { name: 'Note an answer' }).click()
  await answers.getByRole('button', { name: /What they said/ }).click()
  await page.getByRole('option', { name: 'They said no' }).click()
  await answers.getByLabel('What would have made the difference').fill('More optics')
  await answers.getByRole('button', { name: 'Save' }).click()
  const ended = section(drawer, 'How it ended')
  await expect(ended.getByLabel('What would have made the difference')).toHaveValue('More optics')
  await ended.getByLabel('What would have made the difference').fill('More optics, fewer coatings')
  await ended.getByText('Remind me in 90 days').click()
  await page.keyboard.press('Escape')
  await openCard(page, company)
  await expect(ended.getByLabel('What would have made the difference')).toHaveValue(
    'More optics, fewer coatings',
  )
  await expect(ended.getByRole('checkbox')).toBeChecked()
  await drawer.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Move to Interview' }).click()
  await expect(ended).toBeHidden()
})

test('two people with the same name are both kept and distinguished', async ({ page }) => {
  const drawer = await openCard(page, company)
  const people = section(drawer, 'People')
  await people.getByRole('button', { name: 'Add someone' }).click()
  await page.keyboard.type('jane okafor')
  await page.keyboard.press('Enter')
  await expect(people.getByText('Somebody else here has this name.')).toBeVisible()
  await people.getByLabel('Job title').fill('Office')
  await people.getByLabel('Notes').fill('Answers the phone')
  await people.getByText('Not sure of the spelling').click()
  await people.getByText('Asked not to be contacted directly').click()
  await people.getByRole('button', { name: 'Done with jane okafor (Office)' }).click()
  await expect(people.getByRole('listitem')).toHaveCount(3)
  await expect(people).toContainText('somebody else here has this name')
  await expect(people).toContainText('not to be contacted')
  await expect(people).toContainText('Answers the phone')
  await section(drawer, 'Interviews')
    .getByRole('button', { name: /^Edit the interview of Thu/ })
    .click()
  await expect(drawer.getByRole('checkbox', { name: 'Jane Okafor (Head of Optics)' })).toBeChecked()
})

test('a promise of the user is noted with its date', async ({ page }) => {
  const drawer = await openCard(page, company)
  const promises = section(drawer, 'What you promised')
  await promises.getByRole('button', { name: 'Add a promise' }).click()
  await page.keyboard.type('Call to set it up')
  await page.keyboard.press('Enter')
  await typeDay(promises, 'By when', '18032026')
  await promises.getByRole('button', { name: 'Done with “Call to set it up”' }).click()
  await expect(promises).toContainText('by Wed 18 March')
  await promises.getByRole('button', { name: 'Remove “Send the portfolio”' }).click()
  await expect(promises.getByRole('listitem')).toHaveCount(1)
})

test('a value that is too long keeps its field and the drawer open, and control characters are removed', async ({
  page,
}) => {
  const drawer = await openCard(page, company)
  const long = 'x'.repeat(10_000)
  await drawer.getByRole('button', { name: 'Edit Tom Wu' }).click()
  const people = section(drawer, 'People')
  for (const [name, sentence] of [
    ['Title', 'The title is too long: 10,000 characters'],
    ['Job title', 'The position is too long: 10,000 characters'],
    ['E-mail', 'The e-mail address is too long: 10,000 characters'],
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
  for (const name of ['Title', 'Job title', 'E-mail', 'Phone'])
    await people.getByRole('textbox', { name, exact: true }).fill('\u0000<b>Dr.</b>\u001b ')
  await people.getByLabel('Notes').fill(long)
  await people.getByRole('button', { name: 'Done with Tom Wu' }).click()
  await expect(people.getByText('<b>Dr.</b> Tom Wu')).toBeVisible()
  await expect(people.getByText(long)).toBeVisible()
})

test('switching between the cards of a column keeps the scroll position', async ({ page }) => {
  const drawer = page.getByRole('dialog')
  await openCard(page, company)
  const log = section(drawer, 'What happened')
  await log.scrollIntoViewIfNeeded()
  await expect(log).toBeInViewport()
  await drawer.getByRole('button', { name: 'Card below' }).click()
  await expect(drawer.getByLabel('Company')).toHaveValue('Halden & Frey')
  await expect(drawer.getByRole('button', { name: 'Card below' })).toBeFocused()
  await drawer.getByRole('textbox', { name: 'Role' }).fill('Design lead')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(drawer.getByLabel('Company')).toHaveValue(company)
  await expect(log).toBeInViewport()
  await expect(card(page, 'Halden & Frey')).toContainText('Design lead')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(drawer.getByLabel('Company')).toHaveValue('Brightwater')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(drawer.getByLabel('Company')).toHaveValue('Brightwater')
  await page.keyboard.press('Escape')
  await expect(cardButton(page, 'Brightwater')).toBeFocused()
})

test('a sent note can be read in the log, and sections stay folded from card to card', async ({ page }) => {
  const drawer = page.getByRole('dialog')
  await openCard(page, company)
  const log = section(drawer, 'What happened')
  await log.getByText('Read the note').click()
  await expect(log).toContainText('Thank you for the talk about the new lab.')
  await drawer.getByRole('button', { name: 'Interviews', exact: true }).click()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(drawer.getByLabel('Company')).toHaveValue('Halden & Frey')
  await expect(drawer.getByRole('button', { name: 'Interviews', exact: true })).toHaveAttribute(
    'aria-expanded',
    'false',
  )
})

test('the drawer is used with the keyboard alone', async ({ page }) => {
  const { keyboard } = page
  const drawer = page.getByRole('dialog')
  await tabTo(page, cardButton(page, 'Brightwater'))
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await expect(drawer.getByLabel('Company')).toHaveValue(company)
  await tabTo(page, drawer.getByRole('button', { name: 'Add an interview' }))
  await keyboard.press('Enter')
  const form = drawer.getByRole('form', { name: 'Interview' })
  await tabTo(page, form.getByRole('radio', { name: 'Phone' }))
  await keyboard.press('ArrowRight')
  await tabTo(page, form.getByRole('group', { name: 'Day', exact: true }).getByRole('spinbutton').first())
  await keyboard.type('25032026')
  await tabTo(page, form.getByRole('group', { name: 'Starts at' }).getByRole('spinbutton').first())
  await keyboard.type('1000')
  await tabTo(page, form.getByRole('group', { name: 'Ends at' }).getByRole('spinbutton').first())
  await keyboard.type('0930')
  await tabTo(page, form.getByRole('button', { name: 'Save' }))
  await keyboard.press('Enter')
  await expect(form.getByText('It ends before it starts.')).toBeVisible()
  await expect(form.getByRole('group', { name: 'Ends at' }).getByRole('spinbutton').first()).toBeFocused()
  await keyboard.type('1045')
  await keyboard.press('Enter')
  await tabTo(page, form.getByRole('button', { name: 'Save' }))
  await keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(drawer.getByRole('button', { name: 'Add an interview' })).toBeFocused()
  await expect(section(drawer, 'Interviews')).toContainText('Wed 25 March, 15:00–15:45 (10:00 in New York)')

  await tabTo(page, drawer.getByRole('button', { name: 'Note an answer' }))
  await keyboard.press('Enter')
  const answer = drawer.getByRole('form', { name: 'Their answer' })
  await tabTo(page, answer.getByRole('button', { name: /What they said/ }))
  await keyboard.press('Enter')
  await keyboard.type('No dec')
  await keyboard.press('Enter')
  await tabTo(page, answer.getByRole('button', { name: 'Save' }))
  await keyboard.press('Enter')
  await expect(section(drawer, 'What they answered')).toContainText('No decision yet')

  await tabTo(page, drawer.getByRole('button', { name: 'Pace and place' }))
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

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1024, height: 700 },
])
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } })

    test('every section is accessible and fits', async ({ page }) => {
      const drawer = await openCard(page, company)
      for (const name of ['Selling points', 'Posting', 'Pace and place']) await unfold(drawer, name)
      await drawer.getByRole('button', { name: /^Edit the interview of Tue 3 March/ }).click()
      await drawer.getByRole('button', { name: /^Edit the interview of Thu 19 March/ }).click()
      await drawer.getByRole('button', { name: 'Edit “Send the portfolio”' }).click()
      await drawer.getByRole('button', { name: 'Edit Tom Wu' }).click()
      await drawer.getByRole('button', { name: 'Note an answer' }).click()
      await expect(drawer.getByRole('group', { name: 'When it came' })).toBeVisible()
      await expectAccessibleAndFitting(page, 'the drawer, all of it open')
      await drawer.getByRole('button', { name: 'Cancel' }).click()
      await typeOver(drawer.getByRole('combobox', { name: 'Country' }), 'ger')
      await expect(page.getByRole('option', { name: 'Germany' })).toBeVisible()
      await expectAccessibleAndFitting(page, 'the list of countries')
    })
  })
