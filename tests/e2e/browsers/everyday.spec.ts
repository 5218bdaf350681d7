import { expect } from '@playwright/test'
import { appAddress } from '../../support/e2e/host.ts'
import { test, waitForHydration } from './browser-fixtures.ts'

test('two tabs show the same board, and a change in one appears in the other', async ({
  driver,
  open,
  user,
}) => {
  const host = await open()
  await user.addCard('Fabrikam')
  await driver.openTab()
  await driver.open(appAddress(host.address()))
  await waitForHydration(driver)
  await user.see('Fabrikam', '[data-stage="applied"] article')
  await user.press('n')
  await user.see('Add card')
  await user.type('Contoso Mills')
  await user.press('Enter')
  await user.see('Contoso Mills', '[data-stage="applied"] article')
  await driver.showTab(0)
  await user.see('Contoso Mills', '[data-stage="applied"] article')
})

test('after a reload the board, its order and an edit in the drawer are still there', async ({
  driver,
  open,
  user,
}) => {
  const readOrder = () =>
    driver.evaluate(() =>
      [...document.querySelectorAll('[data-stage="applied"] h3')].map(({ textContent }) => textContent ?? ''),
    )
  await open()
  for (const company of ['Delta Press', 'Contoso Mills', 'Adatum']) await user.addCard(company)
  expect(await readOrder()).toEqual(['Adatum', 'Contoso Mills', 'Delta Press'])
  await user.drag(
    { selector: 'article', name: 'Adatum' },
    { selector: 'article', name: 'Delta Press', at: { x: 80, y: 4 } },
  )
  await expect.poll(readOrder).toEqual(['Contoso Mills', 'Adatum', 'Delta Press'])
  await user.click('article [role="button"]', 'Adatum')
  await user.click('[role="dialog"] :is(input, textarea)', 'Role')
  await user.type('Bookbinder')
  await user.press('Escape')
  await user.see('Bookbinder', 'article')
  await driver.reload()
  await waitForHydration(driver)
  await user.see('Bookbinder', 'article')
  expect(await readOrder()).toEqual(['Contoso Mills', 'Adatum', 'Delta Press'])
})

test('cards are found by typing, and the search is left with Escape', async ({ driver, open, user }) => {
  const countCards = () => driver.evaluate(() => document.querySelectorAll('article').length)
  await open()
  for (const company of ['Fabrikam', 'Contoso Mills']) await user.addCard(company)
  await user.press('/')
  await user.type('contoso')
  await expect.poll(countCards).toBe(1)
  await user.see('1 of 2 cards')
  await user.press('Escape')
  await expect.poll(countCards).toBe(2)
})

test('a name and a theme chosen in the settings are kept', async ({ driver, open, user }) => {
  const readScheme = () => driver.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  await open()
  await user.click('button', 'Settings')
  await user.click('[role="dialog"] input', 'Your name')
  await user.type('Robin Vale')
  await user.click('[role="dialog"] label', 'Dark')
  await expect.poll(readScheme).toBe('dark')
  await user.press('Escape')
  await driver.reload()
  await waitForHydration(driver)
  expect(await readScheme()).toBe('dark')
  await user.click('button', 'Settings')
  await user.see('Your name')
  await expect
    .poll(() =>
      driver.evaluate(() =>
        [...document.querySelectorAll('input')].some(({ value }) => value === 'Robin Vale'),
      ),
    )
    .toBe(true)
})

test('the text of a card cannot be selected, so that dragging does not select it', async ({
  driver,
  open,
  user,
}) => {
  await open()
  await user.addCard('Fabrikam')
  const selectable = await driver.evaluate(() => {
    const card = document.querySelector('article')
    const style = card && getComputedStyle(card)
    return style?.userSelect || style?.getPropertyValue('-webkit-user-select') || null
  })
  expect(selectable).toBe('none')
})
