import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, type Route } from '@playwright/test'
import { oddCards, sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW, BOARD_ZONE, buildBoard } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { addCard, card } from '../support/e2e/board-page.ts'
import { appScript, delayFile } from '../support/e2e/delay-file.ts'
import { appAddress, boardAddress } from '../support/e2e/host.ts'
import { collectPageErrors } from '../support/e2e/page-errors.ts'
import { test } from './fixtures.ts'

test('a page is rendered before its scripts have loaded, and reacts to nothing until then', async ({
  page,
  open,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam' })
  const later = await page.context().newPage()
  const release = await delayFile(later, appScript)
  await later.goto(boardAddress(host.address()), { waitUntil: 'commit' })
  await expect(card(later, 'Fabrikam')).toBeVisible()
  await expect(later.getByRole('heading', { name: 'Closed 0' })).toBeVisible()
  await later.keyboard.press('Tab')
  expect(await later.evaluate(() => document.activeElement === document.body)).toBe(true)
  const opening = card(later, 'Fabrikam').getByRole('button', { name: 'Fabrikam', exact: true }).click()
  await expect(later.getByRole('dialog')).toBeHidden()

  release()
  // An early click is not lost: it waits until the card can be clicked.
  await opening
  await expect(later.getByRole('dialog', { name: 'Fabrikam' })).toBeVisible()
  await later.close()
})

test('a change made while the scripts load is shown once they have loaded', async ({ page, open }) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam' })
  const later = await page.context().newPage()
  const errors = collectPageErrors(later)
  const release = await delayFile(later, appScript)
  await later.goto(boardAddress(host.address()), { waitUntil: 'commit' })
  await expect(card(later, 'Fabrikam')).toBeVisible()
  await addCard(page, { company: 'Contoso Mills' })
  release()
  await expect(card(later, 'Contoso Mills')).toBeVisible()
  await expect(card(later, 'Fabrikam')).toBeVisible()
  expect(errors).toEqual([])
  await later.close()
})

/** Boards and settings to render, each seeded into the data folder. */
const boards: Readonly<Record<string, (folder: string) => void>> = {
  empty: (folder) => seedFolder(folder, buildBoard([])),
  full: (folder) => seedFolder(folder, sixtyCards()),
  odd: (folder) => seedFolder(folder, oddCards()),
  'compact and dark': (folder) => {
    seedFolder(folder, sixtyCards())
    writeFileSync(join(folder, 'preferences.json'), '{"theme":"dark","density":"compact"}')
  },
  'with news of a damaged file': (folder) => {
    seedFolder(folder, sixtyCards())
    renameSync(join(folder, 'workspace.json'), join(folder, 'workspace.previous.json'))
    writeFileSync(join(folder, 'workspace.json'), 'damaged')
  },
}

for (const [board, seed] of Object.entries(boards))
  test(`the server renders what the page itself would render: ${board}`, async ({ page, folder, start }) => {
    seed(folder)
    const host = await start({ clock: BOARD_NOW, zone: BOARD_ZONE })
    const address = boardAddress(host.address())
    const bare = await page.context().newPage()
    await bare.addInitScript(dropPrerender)
    const errors = [collectPageErrors(page), collectPageErrors(bare)]
    await page.goto(host.address())
    const renderIn = async (target: Page, width: number) => {
      await target.setViewportSize({ width, height: 900 })
      await target.goto(address)
      await target.locator('li[data-placed], section[data-stage="applied"] p').first().waitFor()
      return target.locator('#app').evaluate(listElements)
    }
    // Repeated, because an alert may fire between the two renders just after the host has started.
    for (const width of [1440, 700])
      await expect(async () =>
        expect(await renderIn(page, width), `${width} pixels wide`).toEqual(await renderIn(bare, width)),
      ).toPass({ timeout: 15_000 })
    expect(errors).toEqual([[], []])
  })

/**
 * Lists what is rendered, element by element, without the ids that React counts up and that differ between
 * renders.
 */
function listElements(place: Element): readonly string[] {
  const formatAttribute = ({ name, value }: Attr) =>
    `${name}=${value.replaceAll(/(react-aria\d*-)?_[rR]_\w+_/g, '')}`
  return [place, ...place.querySelectorAll('*')].map((element) => {
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    const text = texts.map(({ textContent }) => textContent).join('')
    return [element.localName, ...[...element.attributes].map(formatAttribute).sort(), text].join(' ')
  })
}

for (const view of ['board', 'today'])
  test(`hydration does not move the prerendered page by a pixel: ${view}`, async ({
    page,
    folder,
    start,
  }) => {
    seedFolder(folder, sixtyCards())
    const host = await start({ clock: BOARD_NOW, zone: BOARD_ZONE })
    await page.setViewportSize({ width: 1024, height: 700 })
    await page.goto(host.address())
    const release = await delayFile(page, appScript)
    await page.goto(`${appAddress(host.address())}?view=${view}`, { waitUntil: 'commit' })
    await page.locator('#app').waitFor()
    await page.waitForFunction(() => document.readyState === 'interactive')
    await page.evaluate(() => document.fonts.ready)
    const before = await page.locator('#app').evaluate(measureElements)
    release()
    await page
      .locator(view === 'board' ? 'li[data-placed]' : '#app:not([inert])')
      .first()
      .waitFor()
    const after = await page.locator('#app').evaluate(measureElements)
    expect(Object.keys(before).length).toBeGreaterThan(15)
    expect(after).toMatchObject(before)
  })

/** Measures the position and size of every named element in view. */
function measureElements(place: Element): Record<string, readonly number[]> {
  const named = [...place.querySelectorAll('article, h1, h2, section button[aria-label]')]
  return Object.fromEntries(
    named.flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const name =
        element.getAttribute('data-card') ?? element.getAttribute('aria-label') ?? element.textContent
      return y < innerHeight ? [[`${element.tagName} ${name}`, [x, y, width, height]]] : []
    }),
  )
}

/** Removes the prerendered board before any script runs, as if the host had rendered nothing. */
function dropPrerender(): void {
  document.addEventListener('readystatechange', () => {
    const place = document.querySelector('#app[inert]')
    if (document.readyState !== 'interactive') return
    if (!place) reportError(new Error('Nothing was prerendered'))
    place?.replaceChildren()
    place?.removeAttribute('inert')
  })
}

/** Removes the bootstrap data before any script runs, as if the host could not provide it. */
function dropBootstrapData(): void {
  document.addEventListener('readystatechange', () => {
    const data = document.getElementById('bootstrap-data')
    if (document.readyState !== 'interactive') return
    if (!data) reportError(new Error('There was no bootstrap data'))
    data?.remove()
  })
}

for (const [what, scripts] of Object.entries({
  'without a prerendered board, as on the desktop,': [dropPrerender],
  'without a prerendered board and bootstrap data': [dropPrerender, dropBootstrapData],
}))
  test(`a page ${what} renders itself`, async ({ page, open }) => {
    const host = await open()
    await addCard(page, { company: 'Fabrikam' })
    const later = await page.context().newPage()
    const errors = collectPageErrors(later)
    for (const script of scripts) await later.addInitScript(script)
    await later.goto(boardAddress(host.address()))
    await expect(card(later, 'Fabrikam')).toBeVisible()
    // It receives events, before it sends any request.
    await addCard(page, { company: 'Contoso Mills' })
    await expect(card(later, 'Contoso Mills')).toBeVisible()
    await card(later, 'Fabrikam').getByRole('button', { name: 'Fabrikam', exact: true }).click()
    await expect(later.getByRole('dialog', { name: 'Fabrikam' })).toBeVisible()
    expect(errors).toEqual([])
    await later.close()
  })

/** The ways in which the app's script can fail to load. */
const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is missing': (route) => route.abort(),
  'does not parse': (route) => route.fulfill({ contentType: 'text/javascript', body: 'no script at all' }),
  'throws on start': (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("It failed")' }),
}

test.describe('without its app', () => {
  test.use({ tolerates: ['net::ERR_', 'SyntaxError', 'It failed'] })

  for (const [what, fail] of Object.entries(failures))
    test(`a page whose script ${what} says so, instead of never reacting`, async ({ page, open }) => {
      await open()
      await addCard(page, { company: 'Fabrikam' })
      await page.route(appScript, fail)
      await page.reload()
      await expect(page.getByRole('alert')).toHaveText(/^Part of Callback didn’t load\..* Reload the page/)
      await expect(card(page, 'Fabrikam')).toBeHidden()
      await page.unroute(appScript)
      await page.reload()
      await expect(card(page, 'Fabrikam')).toBeVisible()
    })

  test.describe('with a foreign script', () => {
    test.use({
      tolerates: ['net::ERR_', 'example.com', 'Content Security Policy'],
      breaks: ['script-src-elem'],
    })

    test('a failing script that another program put into the page is ignored', async ({ page, open }) => {
      await open()
      await addCard(page, { company: 'Fabrikam' })
      await page.evaluate(() => {
        const script = document.createElement('script')
        script.src = 'https://example.com/extension.js'
        const failed = new Promise((resolve) => script.addEventListener('error', resolve))
        document.head.append(script)
        return failed.then(() => undefined)
      })
      await expect(card(page, 'Fabrikam')).toBeVisible()
      await expect(page.getByRole('alert')).toHaveCount(0)
    })
  })
})
