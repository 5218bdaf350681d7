import type { StubContents } from './contents.ts'
import type { StubMenu } from './menu.ts'
import type { StubNotification } from './notification.ts'
import type { StubState } from './remote.ts'
import type { StubTray } from './tray.ts'
import type { StubWindow } from './window.ts'

/** How the test configured the system through the environment. */
export const systemConfig = {
  notifications: process.env.CALLBACK_TEST_NOTIFICATIONS ?? 'shown',
  /** Whether a page is painted, so that its window gets `ready-to-show`. */
  isPainting: process.env.CALLBACK_TEST_PAINT !== 'never',
  /** The number of loads that fail from the start on. */
  failingLoads: Number(process.env.CALLBACK_TEST_FAILING_LOADS ?? 0),
  displays: JSON.parse(process.env.CALLBACK_TEST_DISPLAYS ?? '[[0,0,1920,1040]]') as number[][],
}

/**
 * What the app has requested from the system. Notifications and the tray are referenced weakly, as in Electron: without
 * a reference from the app they are garbage-collected and no longer react to clicks.
 */
export const record = {
  lock: 'unasked' as StubState['lock'],
  isSandboxed: false,
  appUserModelId: '',
  switches: {} as Record<string, string>,
  paths: {} as Record<string, string>,
  schemes: [] as Electron.CustomScheme[],
  windows: [] as StubWindow[],
  contents: [] as StubContents[],
  tray: null as { ref: WeakRef<StubTray>; state: NonNullable<StubState['tray']> } | null,
  menu: null as StubMenu | null,
  badge: 0,
  notifications: [] as { ref: WeakRef<StubNotification>; state: StubState['notifications'][number] }[],
  clipboard: '',
  isClipboardBroken: false,
  dialogs: [] as {
    state: StubState['dialogs'][number]
    answer: ((response: number) => void) | null
    choose?: (folder: string | null) => void
  }[],
  opened: [] as string[],
  shownFiles: [] as string[],
  spellCheck: { enabled: true, languages: ['en-US'] as readonly string[] },
  evaluationBegan: 0,
  evaluated: null as number | null,
  firstWindow: null as number | null,
}

/** Whether the app is ready. Like Electron, the stub throws for calls that come too early or too late. */
export const readiness = { isReady: false }

export function assertReady(what: string): void {
  if (!readiness.isReady) throw new Error(`${what} cannot be used before the app is ready`)
}

export function assertNotReady(what: string): void {
  if (readiness.isReady) throw new Error(`${what} must be called before the app is ready`)
}
