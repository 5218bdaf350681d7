import { expect, type Locator, type Page } from '@playwright/test'
import { addCard, moveByMenu } from './board-page.ts'
import { typeOver } from './drawer-page.ts'

/** Adds a card, moves it from Phone screen to Waiting, and returns the slip that opens. */
export async function openSlip(
  page: Page,
  entry: { company: string; role?: string; person?: string },
): Promise<Locator> {
  await addCard(page, { ...entry, stage: 'Phone screen' })
  await moveByMenu(page, entry.company, 'Waiting')
  const slip = page.getByRole('dialog', { name: `How was ${entry.company}?` })
  await expect(slip).toBeVisible()
  return slip
}

/** Types a date into a date field, over what it holds: "13/3/2026" or "13032026". */
export async function typeDay(within: Locator, name: string, text: string): Promise<void> {
  await typeOver(within.getByRole('textbox', { name, exact: true }), text)
}
