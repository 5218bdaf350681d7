import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, type Page } from '@playwright/test'
import { createLaunchArgs, explainNoElectron, findElectron, test } from './desktop-fixtures.ts'

const skipReason = explainNoElectron()
test.skip(skipReason !== null, skipReason ?? '')
// Reporters count skipped tests without showing the reason.
if (skipReason !== null && process.env.TEST_WORKER_INDEX === undefined)
  process.stderr.write(`The desktop suite is skipped. ${skipReason}\n`)

type Window = typeof globalThis & {
  callback: { request(route: string, input: unknown): Promise<{ ok: boolean; data: unknown }> }
}

const request = (page: Page, route: string, input: unknown) =>
  page.evaluate(([name, data]) => (globalThis as Window).callback.request(String(name), data), [route, input])

const addCard = (cardId: string) => ({
  type: 'add-card',
  cardId,
  company: 'Brightwater',
  role: 'Design lead',
  stage: 'applied',
  person: '',
})

test('the page is sandboxed and reaches the app only through the bridge', async ({ launch }) => {
  const { app, page } = await launch()
  expect(page.url()).toBe('app://callback/')
  const world = await page.evaluate(() => ({
    node: [typeof Reflect.get(globalThis, 'process'), typeof Reflect.get(globalThis, 'require')],
    bridge: Object.keys((globalThis as Window).callback).sort(),
    secure: isSecureContext,
  }))
  expect(world).toEqual({ node: ['undefined', 'undefined'], bridge: ['request', 'subscribe'], secure: true })
  expect(await request(page, 'app.hello', {})).toMatchObject({ ok: true, data: { host: 'desktop' } })
  const sandboxed = await app.evaluate(({ app: main }) =>
    main
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .every((metric) => metric.sandboxed !== false),
  )
  expect(sandboxed).toBe(true)
})

test('the page is served with a content security policy and reaches nothing else', async ({ launch }) => {
  const { page } = await launch()
  const policy = await page.evaluate(async () =>
    (await fetch('app://callback/')).headers.get('content-security-policy'),
  )
  expect(policy).toContain("default-src 'none'")
  const reached = await page.evaluate(() =>
    Promise.allSettled([
      fetch('https://example.com/'),
      fetch('http://127.0.0.1/'),
      fetch('file:///etc/hosts'),
    ]),
  )
  expect(reached.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
})

test('the page cannot navigate away and gets no permission except the clipboard', async ({ launch }) => {
  const { app, page } = await launch()
  await page.evaluate(() => {
    location.href = 'https://example.com/'
  })
  expect(await page.evaluate(() => globalThis.open('https://example.com/') === null)).toBe(true)
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('denied')
  expect(page.url()).toBe('app://callback/')
  await page.bringToFront()
  await page.evaluate(() => navigator.clipboard.writeText('a note'))
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('a note')
})

test('a change survives a restart', async ({ launch }) => {
  const first = await launch()
  expect(await request(first.page, 'commands.run', addCard('one'))).toMatchObject({ ok: true })
  await first.app.evaluate(({ app }) => app.quit()).catch(() => {})
  await first.app.waitForEvent('close').catch(() => {})
  const second = await launch()
  expect(await request(second.page, 'board.get', {})).toMatchObject({ data: { cards: [{ id: 'one' }] } })
})

test('a second instance quits at once and the first comes to the front', async ({ launch, folder }) => {
  const { app } = await launch()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const second = spawn(findElectron(), createLaunchArgs(folder), { stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true)
})

test('the page is loaded again after its process crashed', async ({ launch }) => {
  const { app, page } = await launch()
  await request(page, 'commands.run', addCard('one'))
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  )
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.title'),
      ),
    )
    .toContain('Callback')
})

test('the tray icons load, and support for notifications is reported', async ({ launch }) => {
  const { app } = await launch()
  const supported = await app.evaluate(({ Notification }) => Notification.isSupported())
  test.info().annotations.push({ type: 'notifications', description: supported ? 'supported' : 'none here' })
  const images = await app.evaluate(({ app: main, nativeImage }) =>
    ['tray.png', 'trayTemplate.png', 'icon.png'].map((name) =>
      nativeImage.createFromPath(`${main.getAppPath()}/resources/${name}`).isEmpty(),
    ),
  )
  expect(images).toEqual([false, false, false])
})
