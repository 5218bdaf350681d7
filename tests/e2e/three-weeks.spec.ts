import { expect } from '@playwright/test'
import { column, companiesIn } from '../support/e2e/board-page.ts'
import { watchDesk } from '../support/e2e/story/desk-watch.ts'
import { createKeyboardHand } from '../support/e2e/story/keyboard-hand.ts'
import { createMouseHand } from '../support/e2e/story/mouse-hand.ts'
import { playOnPage } from '../support/e2e/story/play-on-page.ts'
import { findPanelLetters } from '../support/story/falsehoods/panel-letter.ts'
import { threeWeeks } from '../support/story/script/three-weeks.ts'
import { test } from './fixtures.ts'

// The page stays open while its host is stopped. Nothing here takes long enough to wait longer for.
test.use({
  startsIn: 'whatever is first',
  tolerates: ['net::ERR_', 'WebSocket'],
  actionTimeout: 30_000,
})

const hands = { 'the mouse': createMouseHand, 'the keyboard alone': createKeyboardHand } as const

for (const [name, createHand] of Object.entries(hands))
  test(`three weeks of a search, worked through with ${name}, send no false note and end with a job`, async ({
    page,
    folder,
    open,
  }) => {
    // A quiet machine takes a minute for its sixteen days, and a busy one several.
    test.setTimeout(600_000)
    const hand = createHand(page)
    const { sent, falsehoods } = await playOnPage({
      ...{ story: threeWeeks, hand, watch: watchDesk(page), folder, open },
      pictures: name.replaceAll(' ', '-'),
    })
    expect(falsehoods).toEqual([])
    expect(findPanelLetters(sent)).toEqual([])
    expect(sent.filter(({ person }) => person === null)).toEqual([])
    expect(sent.length).toBeGreaterThan(50)
    expect([...new Set(sent.map(({ step }) => step))].toSorted()).toEqual([
      'acceptance-news',
      'application-follow-up',
      'check-in',
      'loop-in',
      'missed-interview',
      'offer-answer',
      'offer-thanks',
      'own-promise',
      'rejection-thanks',
      'schedule-interview',
      'second-check-in',
      'tell-others',
      'thank-you',
      'withdraw',
    ])

    await hand.showView('Board')
    await expect(companiesIn(page, 'Applied')).toHaveText(['Sable Studio', 'Marlow Print'])
    await expect(companiesIn(page, 'Phone screen')).toHaveText(['Fennel Foods'])
    await expect(column(page, 'Closed')).toContainText('13')
  })
