import { setTimeout as delay } from 'node:timers/promises'
import { REQUEST_CHANNEL } from '#shared/ipc/bridge'
import { app } from './app.ts'
import { holdLoads, releaseLoads, type StubContents } from './contents.ts'
import { createStubEvent } from './event.ts'
import type { Page } from './page.ts'
import { record } from './record.ts'
import type { Call, Remote, Reply } from './remote.ts'
import { fetchPage, guards, isRequestAllowed } from './session.ts'
import { captureState } from './state.ts'
import { nativeTheme, powerMonitor } from './system.ts'
import type { StubWindow } from './window.ts'

const PAGE_WAIT_MS = 5_000

const remote: Remote = {
  state: captureState,
  request: async (route, input) => (await page()).request(route, input),
  async requestAs(sender, args) {
    await page()
    return contents().invokeAs(sender, REQUEST_CHANNEL, args)
  },
  async requestOnUnload(route, input) {
    await page()
    contents().lastRequest = { route, input }
  },
  unsubscribe: async () => (await page()).unsubscribe(),

  async clickTrayMenu(path) {
    const { menu } = await retained(record.tray, 'tray')
    if (menu === null) throw new Error('The tray has no menu')
    menu.click(path)
  },
  async clickTray() {
    const tray = await retained(record.tray, 'tray')
    tray.emit('click', createStubEvent())
  },
  async clickNotification(index) {
    const notification = await retained(record.notifications[index], 'notification')
    notification.emit('click', createStubEvent())
  },
  async clickNotificationAction(index, action) {
    const notification = await retained(record.notifications[index], 'notification')
    // The deprecated arguments after the details are left out, as a later version will.
    notification.emit('action', { ...createStubEvent(), actionIndex: action, selectionIndex: -1 })
  },
  async failNotification(index, error) {
    const notification = await retained(record.notifications[index], 'notification')
    notification.emit('failed', createStubEvent(), error)
  },

  closeWindow: () => window().close(),
  minimizeWindow: () => window().minimize(),
  moveWindow(bounds) {
    window().bounds = bounds
  },
  clickDialogButton(response) {
    const open = record.dialogs.findLast((dialog) => dialog.answer !== null)
    if (!open?.answer) throw new Error('No dialog is open')
    open.answer(response)
    open.answer = null
  },
  async chooseFolder(folder) {
    for (let waited = 0; waited < PAGE_WAIT_MS; waited += 5) {
      const open = record.dialogs.findLast((dialog) => dialog.choose)
      if (open?.choose) {
        open.choose(folder)
        delete open.choose
        return
      }
      await delay(5)
    }
    throw new Error('No dialog for a folder is open')
  },
  activate: () => void app.emit('activate', createStubEvent(), false),
  suspend: () => void powerMonitor.emit('suspend'),
  resume: () => void powerMonitor.emit('resume'),
  unlock: () => void powerMonitor.emit('unlock-screen'),
  shutDown() {
    const event = createStubEvent()
    powerMonitor.emit('shutdown', event)
    return { held: event.defaultPrevented }
  },
  askToEndSession: () => void window().emit('query-session-end', createStubEvent()),
  endSession: () => void window().emit('session-end', createStubEvent()),
  jumpClock: (ms) => clock().jump(ms),
  setSystemDark(dark) {
    nativeTheme.isSystemDark = dark
    nativeTheme.emit('updated')
  },
  holdLoads(hold) {
    if (hold) holdLoads()
    else releaseLoads()
  },
  crashPage(reason) {
    contents().end(reason)
  },

  paintPage: () => void window().emit('ready-to-show'),
  hangPage() {
    contents().isHung = true
    window().emit('unresponsive')
  },
  respondAgain() {
    contents().isHung = false
    window().emit('responsive')
  },

  async fetch(url, method) {
    const response = await fetchPage(url, method)
    const body = Buffer.from(await response.arrayBuffer())
    const headers = Object.fromEntries(response.headers)
    return { status: response.status, headers, bytes: body.length, text: body.toString('utf8') }
  },
  allowsRequest: isRequestAllowed,
  permission(name, { url, isMainFrame }) {
    const sender = contents() as unknown as Electron.WebContents
    let granted = guards.permissionRequest === null
    guards.permissionRequest?.(
      sender,
      name,
      (isGranted) => {
        granted = isGranted
      },
      { isMainFrame, requestingUrl: url },
    )
    const details = { isMainFrame, requestingUrl: url }
    const checked = guards.permissionCheck?.(sender, name, new URL('/', url).href, details) ?? true
    return { checked, granted }
  },
  isPrevented(name, { url, isMainFrame }) {
    const event = Object.assign(createStubEvent(), { url, isMainFrame })
    contents().emit(name, event)
    return event.defaultPrevented
  },
  openWindow(url) {
    const { openHandler } = contents()
    const details = { url } as Electron.HandlerDetails
    return openHandler === null ? 'allow' : openHandler(details).action
  },
  breakClipboard() {
    record.isClipboardBroken = true
  },
  throwInMain() {
    setImmediate(() => {
      throw new Error('a fault on purpose')
    })
  },
  quit: () => app.quit(),
}

/** Handles the calls of the test until it disconnects, and then exits. */
export function handleCalls(): void {
  process.on('message', (message) => void handle(message as Call))
  process.on('disconnect', () => process.exit(1))
}

/** Notifies the test that the bundle has been evaluated and the app is ready. */
export function notifyReady(): void {
  reply({ kind: 'ready' })
}

async function handle({ id, name, args }: Call): Promise<void> {
  try {
    const method = remote[name] as (...args: readonly unknown[]) => unknown
    reply({ kind: 'value', id, value: (await method(...args)) ?? null })
  } catch (error) {
    reply({ kind: 'error', id, message: error instanceof Error ? error.message : String(error) })
  }
}

function reply(message: Reply): void {
  process.send?.(message)
}

function window(): StubWindow {
  const [first] = record.windows
  if (first === undefined) throw new Error('There is no window')
  return first
}

function contents(): StubContents {
  return window().webContents
}

/** Waits for the page to load. */
async function page(): Promise<Page> {
  for (let waited = 0; waited < PAGE_WAIT_MS; waited += 5) {
    const running = record.windows[0]?.webContents.running
    if (running) return running
    await delay(5)
  }
  throw new Error('No page was loaded')
}

function clock(): { jump(ms: number): void } {
  const shifted = Reflect.get(globalThis, Symbol.for('callback.test.clock'))
  if (shifted === undefined) throw new Error('The clock is not shifted')
  return shifted
}

/** Collects garbage and returns an object that the app still references. Others can no longer be clicked. */
async function retained<T extends object>(
  entry: { ref: WeakRef<T> } | null | undefined,
  label: string,
): Promise<T> {
  if (!entry) throw new Error(`There is no such ${label}`)
  // A weak reference keeps its object alive until the current turn of the event loop ends.
  await delay(0)
  globalThis.gc?.()
  const object = entry.ref.deref()
  if (object === undefined) throw new Error(`The ${label} was collected: nobody held it`)
  return object
}
