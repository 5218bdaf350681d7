import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import WebSocket from 'ws'
import { enterApp, learnNames, sendRequest } from '../support/browser/send-request.ts'
import { addCard, card, companiesIn, dragTo } from '../support/e2e/board-page.ts'
import { appAddress } from '../support/e2e/host.ts'
import { test } from './fixtures.ts'

// The host stops while the page is open, or no longer accepts the page's session.
test.use({ tolerates: ['net::ERR_', '401 (Unauthorized)', 'HTTP Authentication failed'] })

test('a wrong key is refused with a page that says where to find the right one', async ({ page, start }) => {
  const host = await start()
  const { origin } = new URL(host.address())
  const response = await page.goto(`${origin}/?key=wrong`)
  expect(response?.status()).toBe(401)
  await expect(page.getByRole('main')).toContainText(
    'This address no longer works. Open the one just printed in the terminal.',
  )
  await page.goto(host.address())
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
})

test('a second browser opens the app with a newly printed link, and both show the same board', async ({
  page,
  open,
  openElsewhere,
}) => {
  const host = await open()
  const used = host.address()
  expect(page.url()).not.toContain('key=')
  await addCard(page, { company: 'Fabrikam' })
  const other = await openElsewhere()
  expect((await other.goto(new URL(used).origin))?.status()).toBe(401)
  await expect(other.getByRole('main')).toContainText(
    'Callback only opens with the key in its address. Open the address just printed in the terminal.',
  )
  await expect.poll(host.address).not.toBe(used)
  await other.goto(host.address())
  await expect(card(other, 'Fabrikam')).toBeVisible()
  // A change in one page reaches the other.
  await addCard(other, { company: 'Contoso Mills' })
  await expect(companiesIn(page, 'Applied')).toHaveText(['Contoso Mills', 'Fabrikam'])
})

test('a link opened in a second browser ends the session of the first, and both pages say how to continue', async ({
  page,
  open,
  browser,
}) => {
  const host = await open()
  const used = host.address()
  await addCard(page, { company: 'Fabrikam' })
  const other = await browser.newPage()
  expect((await other.goto(used))?.status()).toBe(401)
  await expect(other.getByRole('main')).toContainText('This link was already opened, perhaps by someone else')
  await expect(page.getByText('or its link was opened in another browser')).toBeVisible()
  await expect
    .poll(host.printed)
    .toMatch(
      /^Callback was opened in Chrome at \d\d:\d\d\.\nThe link opened in Chrome at \d\d:\d\d was opened a second time\. .*\nCallback is at /m,
    )
  await page.reload()
  await expect(page.getByRole('main')).toContainText(
    'so this browser can no longer use Callback. Open the new link just printed in the terminal.',
  )
  await expect.poll(host.address).not.toBe(used)
  await page.goto(host.address())
  await expect(card(page, 'Fabrikam')).toBeVisible()
  await other.close()
})

test('a link on another site can be opened twice in the same browser', async ({ page, open, context }) => {
  const host = await open()
  const used = host.address()
  const elsewhere = await context.newPage()
  await elsewhere.route('https://terminal.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<a href="${used}">the link in a terminal</a>` }),
  )
  await elsewhere.goto('https://terminal.example/')
  await elsewhere.getByRole('link').click()
  await expect(elsewhere.getByRole('main', { name: 'Board' })).toBeVisible()
  await expect(elsewhere).toHaveURL(`${appAddress(used)}?view=board`)
  await addCard(page, { company: 'Fabrikam' })
  await expect(card(elsewhere, 'Fabrikam')).toBeVisible()
  expect(host.printed()).not.toContain('a second time')
})

test('an expired link is refused, and a new one is printed', async ({ page, start, folder }) => {
  const clockFile = join(folder, 'clock')
  await writeFile(clockFile, String(11 * 60_000))
  const host = await start({ env: { CALLBACK_TEST_CLOCK_FILE: clockFile } })
  const expired = host.address()
  host.signal('SIGCONT')
  expect((await page.goto(expired))?.status()).toBe(401)
  await expect(page.getByRole('main')).toContainText(
    'This link has expired. Open the new one just printed in the terminal.',
  )
  await expect.poll(host.address).not.toBe(expired)
  await page.goto(host.address())
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
})

test('without the cookie the pages, their files and the channel are refused', async ({ start }) => {
  const { address } = await start()
  const { port, folder, app, appOrigin: origin } = learnNames(address())
  for (const at of ['app', 'entry'] as const)
    for (const path of ['/', '/index.html', '/channel', '/workspace.json']) {
      const { status } = await sendRequest({ port, at, path })
      expect(`${path} ${status}`).toBe(`${path} 401`)
    }
  const channel = (headers: Record<string, string>) =>
    connectChannel(`ws://127.0.0.1:${port}${folder}channel`, { host: app, ...headers })
  expect(await channel({ origin })).toBe(401)
  expect(await channel({ origin, cookie: `callback-${port}=wrong` })).toBe(401)

  const cookie = await enterApp(address())
  expect(await channel({ origin, cookie })).toBe('open')
  expect(await channel({ cookie })).toBe(403)
  expect(await channel({ origin: 'https://callback.example.com', cookie })).toBe(403)
  expect(await channel({ origin, cookie, host: 'callback.example.com' })).toBe(403)
})

test('after the host stops, the page says so, refuses changes and keeps showing the board', async ({
  page,
  open,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam' })
  await host.stop()
  await expect(page.getByText('Callback has stopped or can’t be reached.')).toBeVisible()
  await dragTo(page, 'Fabrikam', 'Interview')
  await expect(page.getByRole('alertdialog', { name: /^Callback has stopped/ })).toBeVisible()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Fabrikam'])
})

test('a page from before a restart says so, and the new address opens the app again', async ({
  page,
  open,
  start,
}) => {
  const first = await open()
  await addCard(page, { company: 'Fabrikam' })
  await first.stop()
  const second = await start({ args: ['--port', new URL(first.address()).port] })
  const notice = page.getByText('Callback restarted, or its link was opened in another browser')
  await expect(notice).toBeVisible()
  await page.reload()
  await expect(page.getByRole('main')).toContainText(
    'Callback restarted; this page is from before. Open the address just printed in the terminal.',
  )
  await page.goto(second.address())
  await expect(card(page, 'Fabrikam')).toBeVisible()
})

test('a broken channel reconnects, and the page shows the changes it missed', async ({
  page,
  open,
  openElsewhere,
}) => {
  await page.addInitScript(() => {
    const sockets: WebSocket[] = []
    class RecordedWebSocket extends WebSocket {
      constructor(...parameters: ConstructorParameters<typeof WebSocket>) {
        super(...parameters)
        sockets.push(this)
      }
    }
    Object.assign(window, { WebSocket: RecordedWebSocket })
    window.addEventListener('close-sockets', () => sockets.map((socket) => socket.close()))
  })
  const host = await open({ clock: '2026-03-03T14:30:00Z' })
  const used = host.address()
  const other = await openElsewhere()
  await other.goto(new URL(used).origin)
  await expect.poll(host.address).not.toBe(used)
  await other.goto(host.address())

  // The page's clock is paused, so that it does not reconnect before the test has seen the message.
  await page.clock.pauseAt('2026-03-03T14:40:00Z')
  await page.evaluate(() => window.dispatchEvent(new Event('close-sockets')))
  const lost = page.getByText('Callback has stopped or can’t be reached.')
  await expect(lost).toBeVisible()
  await addCard(other, { company: 'Fabrikam' })
  await expect(card(page, 'Fabrikam')).toBeHidden()
  await page.clock.resume()
  await expect(card(page, 'Fabrikam')).toBeVisible()
  await expect(lost).toBeHidden()
})

test('malformed messages get an error or close their channel, and the page still works', async ({
  page,
  open,
}) => {
  await open()
  const malformed = { ok: false, error: { code: 'malformed-request' } }
  expect(await sendMessage(page, '{"id":1}')).toMatchObject({ id: 1, envelope: malformed })
  expect(await sendMessage(page, '{"id":1,"route":"board.get","input":{},"more":true}')).toMatchObject({
    envelope: malformed,
  })
  expect(await sendMessage(page, '{"id":2,"route":"toString","input":{}}')).toMatchObject({
    id: 2,
    envelope: { ok: false, error: { code: 'unknown-route' } },
  })
  expect(await sendMessage(page, '{"id":3,"route":"cards.get","input":{"cardId":7}}')).toMatchObject({
    envelope: { ok: false, error: { code: 'invalid-input' } },
  })
  expect(
    await sendMessage(page, '{"id":4,"route":"commands.run","input":{"type":"erase-all"}}'),
  ).toMatchObject({
    envelope: { ok: false, error: { code: 'invalid-input' } },
  })
  expect(await sendMessage(page, 'hello')).toEqual({ closed: 1008 })
  await addCard(page, { company: 'Fabrikam' })
})

test.describe('under its content security policy', () => {
  test.use({
    tolerates: ['Content Security Policy'],
    breaks: ['connect-src', 'img-src', 'script-src-elem'],
  })

  test('the page runs only its own scripts and sends no request to another host', async ({ page, open }) => {
    await open()
    await page.evaluate(async () => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "hacked"'
      const image = document.createElement('img')
      const failed = new Promise((resolve) => image.addEventListener('error', resolve))
      image.src = 'https://example.com/pixel.png'
      document.body.append(script, image)
      await fetch('https://example.com/').catch(() => undefined)
      await failed
    })
    await expect(page).toHaveTitle('Callback')
  })
})

/** Sends a message from the page over a separate channel. Returns the response, or the code it was closed with. */
function sendMessage(page: Page, text: string): Promise<unknown> {
  return page.evaluate(
    (message) =>
      new Promise((resolve) => {
        const socket = new WebSocket(`ws://${location.host}${location.pathname}channel`)
        socket.addEventListener('open', () => socket.send(message))
        socket.addEventListener('close', ({ code }) => resolve({ closed: code }))
        socket.addEventListener('message', ({ data }) => {
          resolve(JSON.parse(String(data)))
          socket.close()
        })
      }),
    text,
  )
}

/** Opens a channel with these headers. Returns `open`, or the HTTP status it is refused with. */
function connectChannel(
  address: string,
  { origin, ...headers }: Record<string, string>,
): Promise<number | 'open'> {
  const socket = new WebSocket(address, { ...(origin ? { origin } : {}), headers })
  return new Promise((resolve, reject) => {
    socket.once('error', reject)
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0))
    socket.once('open', () => {
      resolve('open')
      socket.close()
    })
  })
}
