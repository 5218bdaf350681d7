import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { addCard, card } from '../support/e2e/board-page.ts'
import type { Host } from '../support/e2e/host.ts'
import { canOthersRead, createOpener, listProcesses, type Opener } from '../support/e2e/opener.ts'
import { collectPageErrors } from '../support/e2e/page-errors.ts'
import { test as base } from './fixtures.ts'

/** The real host, which opens the browser of itself: an opener that only stays and shows what it was given. */
const test = base.extend<{ opener: Opener; launched: Host; launchFile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants its fixtures named in a pattern.
  opener: async ({}, use) => {
    const opener = await createOpener()
    await use(opener)
    await opener.remove()
  },
  launched: async ({ start, opener }, use) => {
    const host = await start({ opensBrowser: true, env: opener.env })
    await expect.poll(opener.opened).not.toBe('')
    await use(host)
  },
  launchFile: async ({ launched, opener }, use) => {
    expect(launched.pid).toBeGreaterThan(0)
    await use(fileURLToPath(opener.opened()))
  },
})

test.skip(process.platform !== 'linux', 'The opener of this test is one for Linux.')

const keyIn = (path: string) => /name="key" value="([\w-]{43})"/.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
const left = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('callback-open-'))

/** The launch file as it was, which outlives the use of its key. */
async function keepCopy(launchFile: string, folder: string): Promise<string> {
  const copy = join(folder, 'kept', 'open-callback.html')
  await mkdir(dirname(copy))
  await copyFile(launchFile, copy)
  return pathToFileURL(copy).href
}

test('no other user finds a key in the list of processes', async ({ launched, opener }) => {
  const processes = listProcesses()
  const holding = (text: string) => processes.filter((one) => one.includes(text))
  // Both the opener and the browser that it started are in the list, with what they were asked to open.
  expect(holding(opener.opened()).length).toBeGreaterThanOrEqual(2)
  const printed = new URL(launched.address()).searchParams.get('key') ?? ''
  expect(printed).toMatch(/^[\w-]{43}$/)
  expect(holding(printed)).toEqual([])
  const inFile = keyIn(fileURLToPath(opener.opened()))
  expect(inFile).toMatch(/^[\w-]{43}$/)
  expect(holding(inFile)).toEqual([])
})

test('the file that the browser is given can be read by its owner alone, where browsers may read', async ({
  launchFile,
  opener,
}) => {
  expect(dirname(dirname(launchFile))).toBe(opener.home)
  expect((statSync(launchFile).mode & 0o777).toString(8)).toBe('600')
  expect((statSync(dirname(launchFile)).mode & 0o777).toString(8)).toBe('700')
  expect(canOthersRead(launchFile)).not.toBe(true)
})

test('the file leads into the app, leaves no key in the address or the history, and is gone', async ({
  page,
  launched,
  launchFile,
  opener,
}) => {
  const complaints = collectPageErrors(page)
  const visited: string[] = []
  page.on('request', (request) => visited.push(request.url()))
  const key = keyIn(launchFile)
  await page.goto(pathToFileURL(launchFile).href, { waitUntil: 'commit' })
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  await expect(page).toHaveURL(`${new URL(launched.address()).origin}/`)
  expect(visited.filter((url) => url.includes(key))).toEqual([])
  expect(existsSync(launchFile)).toBe(false)
  expect(left(opener.home)).toEqual([])
  await expect.poll(launched.printed).toMatch(/^Callback was opened in Chrome at \d\d:\d\d\.$/m)

  // The cookie is one that the app's own page gets along with everything.
  await addCard(page, { company: 'Fabrikam' })
  await page.reload()
  await expect(card(page, 'Fabrikam')).toBeVisible()
  expect(complaints).toEqual([])
})

test('the same browser may open the file twice', async ({ page, launched, launchFile, folder }) => {
  const copy = await keepCopy(launchFile, folder)
  for (const _ of ['the first time', 'the second time']) {
    await page.goto(copy, { waitUntil: 'commit' })
    await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  }
  await page.goBack({ waitUntil: 'commit' })
  await page.goto(new URL(launched.address()).origin)
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  expect(launched.printed()).not.toContain('a second time')
})

test('without scripts a button leads into the app', async ({ browser, launched, launchFile }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(pathToFileURL(launchFile).href)
  await page.getByRole('button', { name: 'Open Callback' }).click()
  await expect(page).toHaveURL(`${new URL(launched.address()).origin}/`)
  await expect(page.locator('#app')).toBeAttached()
  await context.close()
})

test('the file is gone after a start that nobody used, also when that host was killed', async ({
  launched,
  launchFile,
  opener,
  start,
}) => {
  await launched.kill()
  expect(existsSync(launchFile)).toBe(true)
  const first = opener.opened()
  const second = await start({ opensBrowser: true, env: opener.env })
  await expect.poll(opener.opened).not.toBe(first)
  expect(existsSync(launchFile)).toBe(false)
  expect(left(opener.home)).toHaveLength(1)
  await second.stop()
  expect(left(opener.home)).toEqual([])
})

test('a stranger who was faster is shut out as soon as the owner comes, who is told', async ({
  page,
  launched,
  launchFile,
  folder,
}) => {
  const copy = await keepCopy(launchFile, folder)
  const { origin } = new URL(launched.address())
  const body = new URLSearchParams({ key: keyIn(launchFile) })
  const stolen = await fetch(origin, { method: 'POST', body })
  const cookie = stolen.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const status = async () => (await fetch(origin, { method: 'HEAD', headers: { cookie } })).status
  expect(await status()).toBe(200)
  await expect.poll(launched.printed).toMatch(/^Callback was opened by an unknown program at \d\d:\d\d\.$/m)

  await page.goto(copy, { waitUntil: 'commit' })
  await expect(page.getByRole('main')).toContainText(
    'This link was opened before, perhaps by someone else, so the browser it opened in can no longer use Callback. ' +
      'Open the new link just printed where Callback was started.',
  )
  expect(await status()).toBe(401)
  await expect
    .poll(launched.printed)
    .toMatch(
      /^The link opened by an unknown program at \d\d:\d\d was opened a second time\. Unless you did both, someone else on this machine has your link\. The first one can no longer use Callback\. Go on with a new link:\nCallback is at \S+\n$/m,
    )
  await page.goto(launched.address())
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
})
