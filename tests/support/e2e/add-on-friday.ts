import type { Page } from '@playwright/test'
import { addCard } from './board-page.ts'
import type { Host } from './host.ts'

/**
 * Adds a card on Friday 6 March, so that no follow-up asks to keep applying in the week after it. Thanks that
 * were due before then have lapsed.
 */
export async function addOnFriday(
  page: Page,
  open: (options: { clock: string }) => Promise<Host>,
): Promise<void> {
  const friday = await open({ clock: '2026-03-06T15:00:00Z' })
  await addCard(page, { company: 'Juniper Bank' })
  await friday.stop()
}
