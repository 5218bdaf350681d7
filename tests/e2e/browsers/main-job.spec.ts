import { expect } from '@playwright/test'
import { test } from './browser-fixtures.ts'

const company = 'Northwind Optics'

test('the main job is done with the mouse', async ({ driver, open, user }) => {
  await open()
  await user.click('button', 'New card')
  await user.click('input', 'Company')
  await user.type(company)
  await user.click('label', 'Phone screen')
  await user.click('button', 'Add card')
  await user.see(company, '[data-stage="phone-screen"] article')

  const words = { selector: '[data-stage="waiting"]', name: 'Waiting', at: { x: 60, y: 66 } }
  expect(await user.readTextAt(words)).toContain('Drop a card here')
  await user.drag({ selector: 'article', name: company }, words)
  await user.see(`How was ${company}?`, '[role="dialog"]')
  await user.see(company, '[data-stage="waiting"] article')
  await user.click('[role="dialog"] input', 'Name')
  await user.type('Jane Okafor')
  await user.click('label', 'No date')
  await user.click('[role="dialog"] button', 'Save')
  await user.see('Thank Jane', 'article')

  await user.click('article button', 'Thank Jane')
  await user.click('textarea', 'The note')
  await user.press('Control+Home')
  await user.type('Written in this browser. ')
  await user.click('button', 'Copy note')
  await user.see('Copied')
  await user.click('button', 'Mark as sent')
  await user.seeNoMore('Mark as sent')
  await user.seeNoMore('Thank Jane', 'article')
  // What was copied can be pasted.
  await user.click('input', 'Find cards')
  await user.press('Control+v')
  await expect
    .poll(() =>
      driver.evaluate(
        () => document.activeElement instanceof HTMLInputElement && document.activeElement.value,
      ),
    )
    .toContain('Written in this browser. ')
})

test('the main job is done with the keyboard', async ({ open, user }) => {
  await open()
  await user.press('n')
  await user.see('New card', '[role="dialog"]')
  await user.tabTo('input', 'Company')
  await user.type(company)
  await user.press('Enter')
  await user.see(company, '[data-stage="applied"] article')
  await user.press('Control+Shift+ArrowRight')
  await user.see(company, '[data-stage="phone-screen"] article')
  await user.press('m')
  await user.see('Waiting', '[role="menu"]')
  await user.press('ArrowDown')
  await user.press('ArrowDown')
  await user.press('Enter')
  await user.see(`How was ${company}?`, '[role="dialog"]')
  await user.tabTo('[role="dialog"] input', 'Name')
  await user.type('Jane Okafor')
  await user.tabTo('[role="dialog"] button', 'Save')
  await user.press('Enter')
  await user.see('Thank Jane', 'article')
  await user.tabTo('article button', 'Thank Jane')
  await user.press('Enter')
  await user.tabTo('textarea', 'The note')
  await user.press('Control+Enter')
  await user.see('Copied')
  await user.tabTo('button', 'Mark as sent')
  await user.press('Enter')
  await user.seeNoMore('Mark as sent')
  await user.seeNoMore('Thank Jane', 'article')
})
