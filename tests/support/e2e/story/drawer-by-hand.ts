import { expect, type Locator } from '@playwright/test'
import { entry, timeline } from '../drawer-page.ts'
import type { Hand } from './hand.ts'

/** Opens a card of the board, lets the user do something in its drawer, and closes it. */
export async function inDrawer(
  hand: Hand,
  company: string,
  act: (drawer: Locator) => Promise<void>,
): Promise<void> {
  await hand.showView('Board')
  await hand.openCard(company)
  const drawer = hand.page.getByRole('dialog', { name: company, exact: true })
  await expect(timeline(drawer)).toBeVisible()
  await act(drawer)
  await hand.close(drawer)
  await expect(drawer).toBeHidden()
}

/** Opens a line of the drawer, unless it is open, and returns it. */
export async function unfoldLine(hand: Hand, drawer: Locator, text: string | RegExp): Promise<Locator> {
  const line = entry(drawer, text)
    .filter({ has: hand.page.locator('[aria-expanded]') })
    .first()
  const title = line.locator('[aria-expanded]').first()
  if ((await title.getAttribute('aria-expanded')) === 'false') await hand.press(title)
  return line
}

/** Opens the form in which something is added to a card. */
export async function startAdding(hand: Hand, drawer: Locator, what: string): Promise<void> {
  await hand.pickFromMenu(timeline(drawer).getByRole('button', { name: 'Add', exact: true }), what)
}
