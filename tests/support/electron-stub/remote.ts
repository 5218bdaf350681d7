import type {} from 'electron'
import type { AppEvent } from '#shared/ipc/events'

/** A menu item as it was built; its items where it opens a menu of its own. */
export interface MenuItemState {
  readonly label: string
  readonly role: string
  readonly type: string
  readonly enabled: boolean
  readonly submenu: readonly MenuItemState[]
}

export interface WindowState {
  readonly isVisible: boolean
  readonly isFocused: boolean
  readonly isMaximized: boolean
  readonly isDestroyed: boolean
  readonly shows: number
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly background: string
  /** The options it was asked for with, as JSON. */
  readonly options: Electron.BrowserWindowConstructorOptions
  /** The last address loaded, what the protocol answered, and how often. */
  readonly page: { readonly url: string; readonly status: number; readonly loads: number }
}

/** What the system was asked for so far. */
export interface StubState {
  readonly lock: 'unasked' | 'held' | 'refused'
  readonly isSandboxed: boolean
  readonly switches: Readonly<Record<string, string>>
  readonly userData: string
  /** Windows' name of the app, under which its notifications appear. */
  readonly appUserModelId: string
  readonly schemes: readonly Electron.CustomScheme[]
  readonly handledSchemes: readonly string[]
  readonly windows: readonly WindowState[]
  readonly tray: {
    readonly image: string
    readonly tooltip: string
    readonly title: string
    readonly menu: readonly MenuItemState[]
  } | null
  readonly menu: readonly MenuItemState[]
  readonly badge: number
  readonly notifications: readonly {
    readonly title: string
    readonly body: string
    readonly id: string
    readonly actions: readonly string[]
  }[]
  readonly clipboard: string
  readonly dialogs: readonly {
    readonly kind: 'message' | 'error' | 'open'
    readonly title: string
    readonly text: string
    readonly buttons: readonly string[]
  }[]
  readonly opened: readonly string[]
  readonly theme: string
  readonly spellCheck: { readonly enabled: boolean; readonly languages: readonly string[] }
  /** What the page heard on the event channel, through the preload. */
  readonly events: readonly AppEvent[]
  /** Milliseconds from when the bundle began to be evaluated. */
  readonly timings: { readonly evaluated: number | null; readonly firstWindow: number | null }
}

/** Who sends a request: the page itself, or a forged frame. */
export interface Sender {
  readonly frame: 'main' | 'child' | 'gone'
  readonly origin: string
}

/**
 * What a test can see and do from outside, each as a person, the system or a hostile page would. The stub implements
 * it in the child process; the test calls it over process IPC.
 */
export interface Remote {
  state(): StubState
  /** Sends a request through the real preload's bridge. */
  request(route: unknown, input: unknown): Promise<unknown>
  /** Sends a request past the preload, as the given frame. Rejects when nothing answers. */
  requestAs(sender: Sender, args: readonly unknown[]): Promise<unknown>
  /** A request the page sends while it is closed, as one does that hands in what was typed. */
  requestOnUnload(route: string, input: unknown): Promise<void>
  /** Ends the page's subscription. */
  unsubscribe(): Promise<void>
  /** Clicks through the tray's menu, label by label. Throws when there is no such item. */
  clickTrayMenu(path: readonly string[]): Promise<void>
  clickTray(): Promise<void>
  clickNotification(index: number): Promise<void>
  clickNotificationAction(index: number, action: number): Promise<void>
  failNotification(index: number, why: string): Promise<void>
  closeWindow(): void
  minimizeWindow(): void
  moveWindow(bounds: { x: number; y: number; width: number; height: number }): void
  answerDialog(response: number): void
  /** Chooses a folder in the dialog that is open, or closes it. Rejects when none opens. */
  chooseFolder(folder: string | null): Promise<void>
  /** What another start of the same app, or a click on the dock, makes the first hear. */
  activate(): void
  suspend(): void
  resume(): void
  unlock(): void
  shutDown(): { held: boolean }
  /** Windows asks whether the session may end, and then ends it. */
  askToEndSession(): void
  endSession(): void
  /** Moves what `Date` says, as sleep does. */
  jumpClock(ms: number): void
  setSystemDark(dark: boolean): void
  /** Keeps pages from finishing to load, until let go. */
  holdLoads(hold: boolean): void
  crashPage(reason: 'crashed' | 'oom' | 'clean-exit'): void
  /** Asks the protocol handler for an address. */
  fetch(
    url: string,
    method?: string,
  ): Promise<{ status: number; headers: Record<string, string>; bytes: number; text: string }>
  /** Whether the session lets a request out. */
  allowsRequest(url: string): Promise<boolean>
  /** Whether a permission is granted when checked and when asked for. */
  permission(
    name: 'clipboard-sanitized-write' | 'clipboard-read' | 'notifications' | 'media' | 'geolocation',
    from: { url: string; isMainFrame: boolean },
  ): { checked: boolean; granted: boolean }
  /** Whether an attempt to leave the page was stopped. */
  isStopped(event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview'): boolean
  /** What the window-open handler answers. */
  openWindow(url: string): string
  breakClipboard(): void
  throwInMain(): void
  quit(): void
}

/** A call to the child, and its answer. */
export interface Call {
  readonly id: number
  readonly name: keyof Remote
  readonly args: readonly unknown[]
}

export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string }
  /** The app ends; its last state. */
  | { readonly kind: 'exit'; readonly state: StubState }
