import { expect, type Locator, type Page } from '@playwright/test'
import { addCardWithCall, debriefCall, runAt } from './cards-with-calls.ts'

/** A call in Berlin on Tuesday 3 March 2026, after which they may be called. */
export const fenwick = {
  id: 'fenwick',
  company: 'Fenwick Digital',
  role: 'Senior product manager',
  person: 'Ian Marsh',
  start: '2026-03-03T14:00:00.000Z',
} as const

/** The Tuesday a week later, when the check-in by phone is due. */
export const CALL_DAY = '2026-03-10T08:42:00Z'
export const NUMBER = '+44 7700 900147'

/**
 * Fills a data folder with one card whose check-in is a call. Without a number, it is a call because they named
 * the day to call.
 */
export async function fillWithCall(folder: string, phone = NUMBER): Promise<void> {
  const { id: cardId, person } = fenwick
  await runAt(folder, '2026-03-03T14:35:00Z', [
    ...addCardWithCall(fenwick),
    {
      type: 'save-person',
      cardId,
      personId: `${cardId}-person`,
      changes: { name: person, phone, mayCall: true, position: 'Head of Product', preferredChannel: 'phone' },
    },
    { type: 'edit-settings', changes: { yourName: 'Sam Okafor' } },
    {
      ...debriefCall(fenwick),
      ...(phone === '' ? { promise: { kind: 'call-on', date: '2026-03-10' } } : {}),
    },
  ])
}

/** Opens the call sheet from Today and returns it. */
export async function openCallSheet(page: Page): Promise<Locator> {
  await page
    .getByRole('region', { name: 'Today' })
    .getByRole('button', { name: /^(Call|Write): .*Ian Marsh/ })
    .click()
  return waitForCallSheet(page)
}

/** Returns the open call sheet once it is filled. */
export async function waitForCallSheet(page: Page): Promise<Locator> {
  const sheet = page.getByRole('dialog', { name: /^Call Ian Marsh/ })
  await expect(sheet.getByRole('list', { name: 'Your lines' })).toBeVisible()
  return sheet
}
