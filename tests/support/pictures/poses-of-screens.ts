import type { Page } from '@playwright/test'
import { card, moveByMenu, openCard } from '../e2e/board-page.ts'
import { openSettings } from './poses.ts'

/** Waits until what has just opened has finished moving. */
const settle = (page: Page) => page.waitForTimeout(500)

export async function openToday(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Today/ }).click()
  await page.getByRole('main', { name: 'Today' }).waitFor()
  await settle(page)
}

/** Chooses three cards, so that the bar for several cards shows. */
export async function chooseCards(page: Page): Promise<void> {
  for (const company of ['Brightwater', 'Halyard', 'Quill']) {
    await card(page, company).hover()
    await card(page, company).getByRole('checkbox').click()
  }
  await settle(page)
}

export const openSlip = (company: string) => async (page: Page) => {
  await moveByMenu(page, company, 'Waiting')
  await page.getByRole('dialog', { name: `How was ${company}?` }).waitFor()
  await settle(page)
}

export const openReply = (company: string) => async (page: Page) => {
  const drawer = await openCard(page, company)
  await drawer.getByRole('button', { name: /They replied/ }).click()
  await settle(page)
}

export async function openTemplates(page: Page): Promise<void> {
  await openSettings(page)
  await page.getByRole('button', { name: 'Edit the templates…' }).press('Enter')
  await page.getByRole('dialog', { name: 'Templates' }).waitFor()
  await settle(page)
}

/** Closes the card of an offer as accepted, which opens the end of the search. */
export const acceptOffer = (company: string) => async (page: Page) => {
  await moveByMenu(page, company, 'Closed …')
  const question = page.getByRole('dialog', { name: `Close ${company}` })
  await question.getByText('I accepted their offer').click()
  await question.getByRole('button', { name: 'Close card' }).click()
  await page.getByRole('dialog', { name: `You’re joining ${company}` }).waitFor()
  await settle(page)
}

/** Shows the list of archived cards after the search ended. */
export const archiveSearch = (company: string) => async (page: Page) => {
  await acceptOffer(company)(page)
  await page.getByRole('button', { name: 'Archive the search' }).click()
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Archived cards' }).click()
  await page.getByRole('dialog', { name: 'Archived' }).waitFor()
  await settle(page)
}
