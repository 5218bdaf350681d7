import { expect } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { openCard } from '../support/e2e/board-page.ts'
import { leaveField, unfold } from '../support/e2e/drawer-page.ts'
import { collectSentRequests } from '../support/e2e/sent-requests.ts'
import { test } from './fixtures.ts'

test('a field that was edited and left costs one write and one read of its card', async ({
  page,
  folder,
  open,
}) => {
  seedFolder(folder, aFullColumn())
  const sent = collectSentRequests(page)
  await open({ clock: CARD_NOW })
  const drawer = await openCard(page, 'Northwind Optics')
  const posting = await unfold(drawer, 'Posting')
  await expect.poll(() => sent, 'the drawer reads its card when it opens').toContain('cards.get')

  // The first edit also changes what Undo offers; the second one changes nothing but the card.
  for (const path of ['jobs/8', 'jobs/9']) {
    const start = sent.length
    await posting.getByLabel('Link').fill(`example.com/${path}`)
    await leaveField(page)
    // The address comes from the card as it was read again after the write.
    const link = posting.getByRole('link', { name: 'Open' })
    await expect(link).toHaveAttribute('href', `https://example.com/${path}`)
    const { writes, reads } = count(sent.slice(start))
    expect({ path, writes }).toEqual({ path, writes: 1 })
    expect({ path, reads }).toEqual({ path, reads: 1 })
  }
})

function count(routes: readonly string[]) {
  return {
    writes: routes.filter((route) => route === 'commands.run').length,
    reads: routes.filter((route) => route === 'cards.get').length,
  }
}
