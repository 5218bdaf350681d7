import { expect, type Locator, type Page } from '@playwright/test'
import { addCard, moveByMenu } from './board-page.ts'

/** Adds a card, moves it from Phone screen to Waiting, and returns the slip that opens. */
export async function openSlip(
  page: Page,
  entry: { company: string; role?: string; person?: string },
): Promise<Locator> {
  await addCard(page, { ...entry, stage: 'Phone screen' })
  await moveByMenu(page, entry.company, 'Waiting')
  const slip = page.getByRole('dialog', { name: `Your call with ${entry.company}` })
  await expect(slip).toBeVisible()
  return slip
}

/** Types a date into a date field, as digits with the day first: "13032026". */
export async function typeDay(within: Locator, name: string, digits: string): Promise<void> {
  const field = within.getByRole('group', { name, exact: true })
  await field.getByRole('spinbutton').first().click()
  await within.page().keyboard.type(digits)
}
