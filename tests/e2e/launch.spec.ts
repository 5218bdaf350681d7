import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import {
  learnNames,
  postKey,
  readEnterPath,
  readSessionCookie,
  sendRequest,
} from '../support/browser/send-request.ts'
import { addCard, card } from '../support/e2e/board-page.ts'
import { appAddress, type Host } from '../support/e2e/host.ts'
import { canOthersRead, createOpener, listProcesses, type Opener } from '../support/e2e/opener.ts'
import { collectPageErrors } from '../support/e2e/page-errors.ts'
import { test as base } from './fixtures.ts'

/** The real host, which opens the browser at its start, with an opener that only records what it is given. */
const test = base.extend<{ opener: Opener; launched: Host; launchFile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright requires a destructuring pattern here.
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

test.skip(process.platform !== 'linux', 'The opener works on Linux only.')

const readKey = (path: string) => /name="key" value="([\w-]{43})"/.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
const listLaunchFolders = (folder: string) =>
  readdirSync(folder).filter((name) => name.startsWith('callback-open-'))

/** Copies the launch file, which is removed once its key is used. */
async function copyLaunchFile(launchFile: string, folder: string): Promise<string> {
  const copy = join(folder, 'copy', 'open-callback.html')
  await mkdir(dirname(copy))
  await copyFile(launchFile, copy)
  return pathToFileURL(copy).href
}

test('no key appears in the list of processes', async ({ launched, opener }) => {
  const processes = listProcesses()
  const findProcesses = (text: string) => processes.filter((process) => process.includes(text))
  // Both the opener and the browser it started are in the list, with the file they were asked to open.
  expect(findProcesses(opener.opened()).length).toBeGreaterThanOrEqual(2)
  const printedKey = new URL(launched.address()).searchParams.get('key') ?? ''
  expect(printedKey).toMatch(/^[\w-]{43}$/)
  expect(findProcesses(printedKey)).toEqual([])
  const fileKey = readKey(fileURLToPath(opener.opened()))
  expect(fileKey).toMatch(/^[\w-]{43}$/)
  expect(findProcesses(fileKey)).toEqual([])
})

test('the launch file is in the home folder and only its owner can read it', async ({
  launchFile,
  opener,
}) => {
  expect(dirname(dirname(launchFile))).toBe(opener.home)
  expect((statSync(launchFile).mode & 0o777).toString(8)).toBe('600')
  expect((statSync(dirname(launchFile)).mode & 0o777).toString(8)).toBe('700')
  expect(canOthersRead(launchFile)).not.toBe(true)
})

test('the launch file opens the app, leaves no key in the address or the requests, and is removed', async ({
  page,
  launched,
  launchFile,
  opener,
}) => {
  const errors = collectPageErrors(page)
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  const key = readKey(launchFile)
  await page.goto(pathToFileURL(launchFile).href, { waitUntil: 'commit' })
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  await expect(page).toHaveURL(({ href }) => href.startsWith(appAddress(launched.address())))
  expect(requested.filter((url) => url.includes(key))).toEqual([])
  expect(existsSync(launchFile)).toBe(false)
  expect(listLaunchFolders(opener.home)).toEqual([])
  await expect.poll(launched.printed).toMatch(/^Callback was opened in Chrome at \d\d:\d\d\.$/m)

  // The session works for everything the page does, also after a reload.
  await addCard(page, { company: 'Fabrikam' })
  await page.reload()
  await expect(card(page, 'Fabrikam')).toBeVisible()
  expect(errors).toEqual([])
})

test('the same browser can open the file twice', async ({ page, launched, launchFile, folder }) => {
  const copy = await copyLaunchFile(launchFile, folder)
  for (const _ of ['the first time', 'the second time']) {
    await page.goto(copy, { waitUntil: 'commit' })
    await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  }
  await page.goBack({ waitUntil: 'commit' })
  await page.goto(new URL(launched.address()).origin)
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  expect(launched.printed()).not.toContain('a second time')
})

test('without scripts, a button opens the app', async ({ browser, launched, launchFile }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(pathToFileURL(launchFile).href)
  await page.getByRole('button', { name: 'Open Callback' }).click()
  await expect(page).toHaveURL(({ href }) => href.startsWith(appAddress(launched.address())))
  await expect(page.locator('#app')).toBeAttached()
  await context.close()
})

test('an unused launch file is removed when the host stops, or at the next start if it was killed', async ({
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
  expect(listLaunchFolders(opener.home)).toHaveLength(1)
  await second.stop()
  expect(listLaunchFolders(opener.home)).toEqual([])
})

test('when the owner opens a link that someone else used first, that session ends and the owner is warned', async ({
  page,
  launched,
  launchFile,
  folder,
}) => {
  const copy = await copyLaunchFile(launchFile, folder)
  const { port } = learnNames(launched.address())
  const entry = await postKey({ port, key: readKey(launchFile) })
  const cookie = readSessionCookie(await sendRequest({ port, exact: true, path: readEnterPath(entry) }))
  const fetchStatus = async () => (await sendRequest({ port, method: 'HEAD', headers: { cookie } })).status
  expect(await fetchStatus()).toBe(200)
  await expect.poll(launched.printed).toMatch(/^Callback was opened by an unknown program at \d\d:\d\d\.$/m)

  await page.goto(copy, { waitUntil: 'commit' })
  await expect(page.getByRole('main')).toContainText(
    'This link was already opened, perhaps by someone else, so that browser can no longer use Callback. ' +
      'Open the new link just printed in the terminal.',
  )
  expect(await fetchStatus()).toBe(401)
  await expect
    .poll(launched.printed)
    .toMatch(
      /^The link opened by an unknown program at \d\d:\d\d was opened a second time\. If you didn’t do both, someone else on this machine has your link\. The first one can no longer use Callback\. Continue with a new link:\nCallback is at \S+\n$/m,
    )
  await page.goto(launched.address())
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
})
