import { expect, type Locator, type Page } from '@playwright/test'
import { locateNoteDesk, readClipboard } from '../support/e2e/alerts-page.ts'
import { card, dragTo } from '../support/e2e/board-page.ts'
import { runAt } from '../support/e2e/cards-with-calls.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
import { countGestures } from '../support/e2e/gestures.ts'
import { test } from './fixtures.ts'

const TUESDAY = '2026-03-03T14:30:00Z'
const company = 'Northwind Optics'

test('an empty board comes to a copied thank-you in one drag and eight clicks', async ({ page, open }) => {
  await open({ clock: TUESDAY })
  const user = countGestures(page)
  await user.click(page.getByLabel('Your name'))
  await user.type('Sam Okafor')
  await user.click(page.getByRole('button', { name: 'Add your first application' }))
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await expect(dialog.getByLabel('Company')).toBeFocused()
  await user.type(company)
  await user.click(dialog.getByLabel('Contact'))
  await user.type('Jane Okafor')
  await user.click(dialog.getByText('Phone screen', { exact: true }))
  await user.click(dialog.getByRole('button', { name: 'Add card' }))
  await expect(card(page, company)).toBeVisible()
  await dragTo(page, company, 'Waiting')
  const slip = page.getByRole('dialog', { name: `How was ${company}?` })
  await user.click(slip.getByRole('textbox', { name: 'what you said about' }))
  await user.type('how the new lab is staffed')
  await expect(slip.getByRole('tabpanel')).toContainText('how the new lab is staffed')
  // The thought on it is asked for next, and goes right after it as a sentence.
  await user.press('Tab')
  await expect(slip.getByRole('textbox', { name: 'Jane: your thought on it' })).toBeFocused()
  await user.type('we had one person too few at Lantern')
  await expect(slip.getByRole('tabpanel')).toContainText(
    'how the new lab is staffed. We had one person too few at Lantern.',
  )
  await expect(slip.getByRole('tabpanel')).toContainText(/Best,\s+Sam/)
  await user.click(slip.getByRole('button', { name: 'Save and thank Jane' }))
  const { desk, body } = locateNoteDesk(page)
  await expect(body).toHaveValue(/Hi Jane,[\s\S]*how the new lab is staffed[\s\S]*\nSam$/)
  await user.click(desk.getByRole('button', { name: 'Copy note' }))
  await expect
    .poll(() => readClipboard(page))
    .toContain('how the new lab is staffed. We had one person too few at Lantern.')
  expect(user.clicks()).toBeLessThanOrEqual(8)
})

test('a panel of three is debriefed in a minute, and each reads something else', async ({
  page,
  folder,
  open,
}) => {
  const names = ['Maya Torres', 'Femi Adeyemi', 'Lu Chen']
  await runAt(folder, '2026-03-02T08:00:00Z', [
    { type: 'add-card', cardId: 'k', company, role: 'Product manager', stage: 'interview', person: '' },
    ...names.map((name, index) => ({
      type: 'save-person' as const,
      cardId: 'k',
      personId: `p${index}`,
      changes: { name },
    })),
    {
      type: 'save-interview',
      cardId: 'k',
      interviewId: 'talk',
      kind: 'on-site',
      start: '2026-03-03T13:00:00.000Z',
      durationMinutes: 60,
      zone: null,
      personIds: ['p0', 'p1', 'p2'],
      location: '',
    },
  ])
  await open({ clock: TUESDAY })
  const user = countGestures(page)
  await user.click(page.getByRole('button', { name: 'Note it: Note what 3 people said' }))
  const slip = page.getByRole('dialog', { name: `How was ${company}?` })
  const line = (name: string): Locator => slip.getByRole('textbox', { name: `${name}: what you said about` })
  await user.click(line('Maya'))
  await user.type('drivers quitting in week one')
  for (let tab = 0; tab < 3; tab++) await user.press('Tab')
  await expect(line('Femi')).toBeFocused()
  await user.type('pricing the quiet routes')
  for (let tab = 0; tab < 3; tab++) await user.press('Tab')
  await user.type('hiring slowly')
  // A click goes to the field of somebody else, although the note beside the form changes with it.
  const thought = slip.getByRole('textbox', { name: 'Maya: your thought on it' })
  await user.click(thought)
  await expect(thought).toBeFocused()
  await user.click(slip.getByText('Fri 6 March', { exact: true }))
  await user.click(slip.getByRole('textbox', { name: 'I’ll …' }))
  await user.type('the pilot numbers')
  await user.click(slip.getByText('Tomorrow, Wed 4 March', { exact: true }))
  await expectFilled(page, slip)
  await expectAccessibleAndFitting(page, 'the slip of a panel')

  // A reload loses nothing of a slip that is half filled in.
  await page.reload()
  await expect(line('Femi')).toHaveValue('pricing the quiet routes')
  await expect(slip.getByRole('radio', { name: 'Fri 6 March' }).first()).toBeChecked()
  // Back closes the slip, after a warning; the app stays.
  await page.goBack()
  await expect(slip.getByText('This isn’t saved yet.')).toBeVisible()
  await user.click(slip.getByRole('button', { name: 'Save', exact: true }))
  await expect(slip).toBeHidden()
  expect(user.seconds()).toBeLessThanOrEqual(60)

  await expect(page.getByRole('region', { name: 'Waiting' }).getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('alertdialog', { name: `move it to Waiting` })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('region', { name: 'Interview' }).getByRole('article')).toHaveCount(1)
})

/** Expects the note to each person to hold what that person said, and the foot to say what follows. */
async function expectFilled(page: Page, slip: Locator): Promise<void> {
  const said = { Maya: 'drivers quitting in week one', Femi: 'pricing the quiet routes', Lu: 'hiring slowly' }
  for (const [name, remark] of Object.entries(said)) {
    await slip.getByRole('tab', { name: `To ${name}` }).click()
    await expect(slip.getByRole('tabpanel')).toContainText(remark)
  }
  const plan = slip.getByRole('list', { name: 'What happens next' })
  await expect(plan).toContainText('Thank Maya, Femi and Lu Chen')
  await expect(plan).toContainText('Send Maya the pilot numbers')
  await expect(plan).toContainText('Mon 9 March')
  await expect(page.getByRole('dialog')).toHaveCount(1)
}

test('notifications are asked for when the first thing is planned, with the reason', async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    let permission = 'default'
    class AskedNotification extends EventTarget {
      static get permission() {
        return permission
      }
      static requestPermission() {
        permission = 'granted'
        return Promise.resolve(permission)
      }
    }
    Object.assign(window, { Notification: AskedNotification })
  })
  await open({ clock: TUESDAY })
  const offer = page.getByText(/Shall Callback tell you then/)
  await expect(page.getByLabel('Your name')).toBeVisible()
  await expect(offer).toBeHidden()
  await page.getByRole('button', { name: 'Look at three examples' }).click()
  await expect(offer).toContainText('Next: ')
  await page.getByRole('button', { name: 'Allow notifications' }).click()
  await expect(offer).toBeHidden()
})
