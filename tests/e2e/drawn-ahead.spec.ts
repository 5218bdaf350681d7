import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, type Route } from '@playwright/test'
import { oddCards, sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW, BOARD_ZONE, boardOf } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { addCard, card } from '../support/e2e/board-page.ts'
import { complaintsOf } from '../support/e2e/complaints.ts'
import { appScript, holdBack } from '../support/e2e/hold-back.ts'
import { test } from './fixtures.ts'

test('a page is drawn before its scripts are there, and answers to nobody until they are', async ({
  page,
  open,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam' })
  const later = await page.context().newPage()
  const release = await holdBack(later, appScript)
  await later.goto(new URL(host.address()).origin, { waitUntil: 'commit' })
  await expect(card(later, 'Fabrikam')).toBeVisible()
  await expect(later.getByRole('heading', { name: 'Closed 0' })).toBeVisible()
  await later.keyboard.press('Tab')
  expect(await later.evaluate(() => document.activeElement === document.body)).toBe(true)
  const opening = card(later, 'Fabrikam').getByRole('button', { name: 'Fabrikam', exact: true }).click()
  await expect(later.getByRole('dialog')).toBeHidden()

  release()
  // A click of before is lost to nobody: it waits until the card can be clicked.
  await opening
  await expect(later.getByRole('dialog', { name: 'Fabrikam' })).toBeVisible()
  await later.close()
})

test('what changed while the scripts were on their way is shown once they are there', async ({
  page,
  open,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam' })
  const later = await page.context().newPage()
  const complaints = complaintsOf(later)
  const release = await holdBack(later, appScript)
  await later.goto(new URL(host.address()).origin, { waitUntil: 'commit' })
  await expect(card(later, 'Fabrikam')).toBeVisible()
  await addCard(page, { company: 'Contoso Mills' })
  release()
  await expect(card(later, 'Contoso Mills')).toBeVisible()
  await expect(card(later, 'Fabrikam')).toBeVisible()
  expect(complaints).toEqual([])
  await later.close()
})

/** What a page may look like first; each is put into the data folder. */
const sights: Readonly<Record<string, (folder: string) => void>> = {
  empty: (folder) => seedFolder(folder, boardOf([])),
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

for (const [what, seed] of Object.entries(sights))
  for (const width of [1440, 700])
    test(`what was drawn ahead is what the page itself would draw: ${what}, ${width} pixels`, async ({
      page,
      folder,
      start,
    }) => {
      seed(folder)
      const host = await start({ clock: BOARD_NOW, zone: BOARD_ZONE })
      const { origin } = new URL(host.address())
      const bare = await page.context().newPage()
      await bare.addInitScript(undrawn)
      const complaints = [complaintsOf(page), complaintsOf(bare)]
      await page.goto(host.address())
      const drawnIn = async (one: Page) => {
        await one.setViewportSize({ width, height: 900 })
        await one.goto(origin)
        await one.locator('li[data-placed], section[data-stage="applied"] p').first().waitFor()
        return one.locator('#app').evaluate(everythingIn)
      }
      // Once more where an alert came between the two, as one may in the first moments of a host.
      await expect(async () => expect(await drawnIn(page)).toEqual(await drawnIn(bare))).toPass({
        timeout: 15_000,
      })
      expect(complaints).toEqual([[], []])
    })

/** What is drawn, element by element. Names that React gives by counting differ with where it was drawn. */
function everythingIn(place: Element): readonly string[] {
  const named = ({ name, value }: Attr) => `${name}=${value.replaceAll(/(react-aria\d*-)?_[rR]_\w+_/g, '')}`
  return [place, ...place.querySelectorAll('*')].map((one) => {
    const texts = [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    const text = texts.map(({ textContent }) => textContent).join('')
    return [one.localName, ...[...one.attributes].map(named).sort(), text].join(' ')
  })
}

test('what was drawn ahead stays to the pixel where it is', async ({ page, folder, start }) => {
  seedFolder(folder, sixtyCards())
  const host = await start({ clock: BOARD_NOW, zone: BOARD_ZONE })
  const release = await holdBack(page, appScript)
  await page.setViewportSize({ width: 1024, height: 700 })
  await page.goto(host.address(), { waitUntil: 'commit' })
  // All of it came; only the scripts are missing.
  await page.waitForFunction(() => document.readyState === 'interactive')
  await page.evaluate(() => document.fonts.ready)
  const before = await page.locator('#app').evaluate(placesIn)
  release()
  await page.locator('li[data-placed]').first().waitFor()
  const after = await page.locator('#app').evaluate(placesIn)
  expect(Object.keys(before).length).toBeGreaterThan(20)
  expect(after).toMatchObject(before)
})

/** Where each thing stands that has a name of its own, of those in sight. */
function placesIn(place: Element): Record<string, readonly number[]> {
  const named = [...place.querySelectorAll('article, h1, h2, section button[aria-label]')]
  return Object.fromEntries(
    named.flatMap((one) => {
      const { x, y, width, height } = one.getBoundingClientRect()
      const name = one.getAttribute('data-card') ?? one.getAttribute('aria-label') ?? one.textContent
      return y < innerHeight ? [[`${one.tagName} ${name}`, [x, y, width, height]]] : []
    }),
  )
}

/** The page as it comes from a host that drew nothing: before any of its scripts runs. */
function undrawn(): void {
  document.addEventListener('readystatechange', () => {
    const place = document.querySelector('#app[inert]')
    if (document.readyState !== 'interactive') return
    if (!place) reportError(new Error('Nothing was drawn ahead'))
    place?.replaceChildren()
    place?.removeAttribute('inert')
  })
}

/** As it comes from one that could not answer. */
function unanswered(): void {
  document.addEventListener('readystatechange', () => {
    const answers = document.getElementById('first-answers')
    if (document.readyState !== 'interactive') return
    if (!answers) reportError(new Error('No answers came along'))
    answers?.remove()
  })
}

for (const [what, ways] of Object.entries({
  'undrawn, as on the desktop,': [undrawn],
  'undrawn and without answers': [undrawn, unanswered],
}))
  test(`a page that comes ${what} draws itself`, async ({ page, open }) => {
    const host = await open()
    await addCard(page, { company: 'Fabrikam' })
    const later = await page.context().newPage()
    const complaints = complaintsOf(later)
    for (const way of ways) await later.addInitScript(way)
    await later.goto(new URL(host.address()).origin)
    await expect(card(later, 'Fabrikam')).toBeVisible()
    // It hears what happens, before it asks for anything.
    await addCard(page, { company: 'Contoso Mills' })
    await expect(card(later, 'Contoso Mills')).toBeVisible()
    await card(later, 'Fabrikam').getByRole('button', { name: 'Fabrikam', exact: true }).click()
    await expect(later.getByRole('dialog', { name: 'Fabrikam' })).toBeVisible()
    expect(complaints).toEqual([])
    await later.close()
  })

/** What may become of the app's own script. */
const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  'is not there': (route) => route.abort(),
  'is of another language': (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'no script at all' }),
  'fails at its start': (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("It failed")' }),
}

test.describe('without its app', () => {
  test.use({ tolerates: ['net::ERR_', 'SyntaxError', 'It failed'] })

  for (const [what, fail] of Object.entries(failures))
    test(`a page whose script ${what} says so, instead of standing there and never answering`, async ({
      page,
      open,
    }) => {
      await open()
      await addCard(page, { company: 'Fabrikam' })
      await page.route(appScript, fail)
      await page.reload()
      await expect(page.getByRole('alert')).toHaveText(
        /^Callback could not be read whole\..* Reload the page/,
      )
      await expect(card(page, 'Fabrikam')).toBeHidden()
      await page.unroute(appScript)
      await page.reload()
      await expect(card(page, 'Fabrikam')).toBeVisible()
    })

  test.describe('and with one that is not its own', () => {
    test.use({
      tolerates: ['net::ERR_', 'example.com', 'Content Security Policy'],
      breaks: ['script-src-elem'],
    })

    test('a script that somebody else put into the page may fail', async ({ page, open }) => {
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
