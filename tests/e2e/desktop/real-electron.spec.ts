import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, type Page } from '@playwright/test'
import { electronPath, launchArgs, test, whyNoElectron } from './desktop-fixtures.ts'

const why = whyNoElectron()
test.skip(why !== null, why ?? '')
// Reporters count what is skipped and keep the reason to themselves.
if (why !== null && process.env.TEST_WORKER_INDEX === undefined)
  process.stderr.write(`The desktop suite is skipped. ${why}\n`)

type Window = typeof globalThis & {
  callback: { request(route: string, input: unknown): Promise<{ ok: boolean; data: unknown }> }
}

const ask = (page: Page, route: string, input: unknown) =>
  page.evaluate(
    ([name, given]) => (globalThis as Window).callback.request(String(name), given),
    [route, input],
  )

const addCard = (cardId: string) => ({
  type: 'add-card',
  cardId,
  company: 'Brightwater',
  role: 'Design lead',
  stage: 'applied',
  person: '',
})

test('the page is closed off and talks through the bridge only', async ({ launch }) => {
  const { app, page } = await launch()
  expect(page.url()).toBe('app://callback/')
  const world = await page.evaluate(() => ({
    node: [typeof Reflect.get(globalThis, 'process'), typeof Reflect.get(globalThis, 'require')],
    bridge: Object.keys((globalThis as Window).callback).sort(),
    secure: isSecureContext,
  }))
  expect(world).toEqual({ node: ['undefined', 'undefined'], bridge: ['request', 'subscribe'], secure: true })
  expect(await ask(page, 'app.hello', {})).toMatchObject({ ok: true, data: { host: 'desktop' } })
  const sandboxed = await app.evaluate(({ app: main }) =>
    main
      .getAppMetrics()
      .filter((one) => one.type === 'Tab')
      .every((one) => one.sandboxed !== false),
  )
  expect(sandboxed).toBe(true)
})

test('the page is served under the policy and reaches nothing else', async ({ launch }) => {
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
  expect(reached.map((one) => one.status)).toEqual(['rejected', 'rejected', 'rejected'])
})

test('the page stays where it is and gets no permission but the clipboard', async ({ launch }) => {
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

test('a change outlives the process', async ({ launch }) => {
  const first = await launch()
  expect(await ask(first.page, 'commands.run', addCard('one'))).toMatchObject({ ok: true })
  await first.app.evaluate(({ app }) => app.quit()).catch(() => {})
  await first.app.waitForEvent('close').catch(() => {})
  const second = await launch()
  expect(await ask(second.page, 'board.get', {})).toMatchObject({ data: { cards: [{ id: 'one' }] } })
})

test('a second instance leaves at once and the first comes to the front', async ({ launch, folder }) => {
  const { app } = await launch()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  const second = spawn(electronPath(), launchArgs(folder), { stdio: 'ignore' })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true)
})

test('the page comes back after its process crashed', async ({ launch }) => {
  const { app, page } = await launch()
  await ask(page, 'commands.run', addCard('one'))
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

test('the tray stands and the system can show notifications', async ({ launch }) => {
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
