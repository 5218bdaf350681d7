import type {} from 'electron'
import type { AppEvent } from '#shared/ipc/events'

/** A menu item with the items of its submenu. */
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
  /** The options of its constructor, as JSON. */
  readonly options: Electron.BrowserWindowConstructorOptions
  /** The last loaded address, its status, and the number of loads. */
  readonly page: { readonly url: string; readonly status: number; readonly loads: number }
}

/** What the app has requested from the system so far. */
export interface StubState {
  readonly lock: 'unasked' | 'held' | 'refused'
  readonly isSandboxed: boolean
  readonly switches: Readonly<Record<string, string>>
  readonly userData: string
  /** The id of the app on Windows, under which its notifications appear. */
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
  /** The files that were shown in their folder. */
  readonly shownFiles: readonly string[]
  readonly theme: string
  readonly spellCheck: { readonly enabled: boolean; readonly languages: readonly string[] }
  /** The events that the page received through the preload. */
  readonly events: readonly AppEvent[]
  /** Milliseconds since the evaluation of the bundle began. */
  readonly timings: { readonly evaluated: number | null; readonly firstWindow: number | null }
}

/** The sender of a request: the page itself or a forged frame. */
export interface Sender {
  readonly frame: 'main' | 'child' | 'gone'
  readonly origin: string
}

/**
 * What a test can observe and do from outside, like a user, the system or a hostile page. The stub implements it in the
 * child process, and the test calls it over process IPC.
 */
export interface Remote {
  state(): StubState
  /** Sends a request through the bridge of the real preload. */
  request(route: unknown, input: unknown): Promise<unknown>
  /** Sends a request from the given frame, bypassing the preload. Rejects without a handler. */
  requestAs(sender: Sender, args: readonly unknown[]): Promise<unknown>
  /** Sets a request that the page sends while it closes, as a page does with pending input. */
  requestOnUnload(route: string, input: unknown): Promise<void>
  /** Ends the event subscription of the page. */
  unsubscribe(): Promise<void>
  /** Clicks a path of labels in the tray menu. Throws if an item does not exist. */
  clickTrayMenu(path: readonly string[]): Promise<void>
  clickTray(): Promise<void>
  clickNotification(index: number): Promise<void>
  clickNotificationAction(index: number, action: number): Promise<void>
  failNotification(index: number, why: string): Promise<void>
  closeWindow(): void
  minimizeWindow(): void
  moveWindow(bounds: { x: number; y: number; width: number; height: number }): void
  clickDialogButton(response: number): void
  /** Chooses a folder or file in the open dialog, or cancels it. Rejects if no dialog opens. */
  chooseFolder(folder: string | null): Promise<void>
  /** Emits `activate`, as a click on the dock does. */
  activate(): void
  suspend(): void
  resume(): void
  unlock(): void
  shutDown(): { held: boolean }
  /** Windows asks whether the session may end, and then ends it. */
  askToEndSession(): void
  endSession(): void
  /** Moves the clock of `Date`, as sleep does. */
  jumpClock(ms: number): void
  setSystemDark(dark: boolean): void
  /** Keeps pages in the loading state, or releases them. */
  holdLoads(hold: boolean): void
  crashPage(reason: 'crashed' | 'oom' | 'clean-exit'): void
  /** Paints a page that was not painted when it loaded. */
  paintPage(): void
  /** Lets the page hang, so that it does not close either, or respond again. */
  hangPage(): void
  respondAgain(): void
  /** Fetches an address from the protocol handler. */
  fetch(
    url: string,
    method?: string,
  ): Promise<{ status: number; headers: Record<string, string>; bytes: number; text: string }>
  /** Returns true if the session allows a request. */
  allowsRequest(url: string): Promise<boolean>
  /** Checks and requests a permission. */
  permission(
    name: 'clipboard-sanitized-write' | 'clipboard-read' | 'notifications' | 'media' | 'geolocation',
    from: { url: string; isMainFrame: boolean },
  ): { checked: boolean; granted: boolean }
  /** Returns true if an attempt to leave the page was prevented. */
  isPrevented(
    event: 'will-navigate' | 'will-frame-navigate' | 'will-redirect' | 'will-attach-webview',
    to: { url: string; isMainFrame: boolean },
  ): boolean
  /** Calls the window-open handler and returns its action. */
  openWindow(url: string): string
  breakClipboard(): void
  throwInMain(): void
  quit(): void
}

/** A call to the child process. */
export interface Call {
  readonly id: number
  readonly name: keyof Remote
  readonly args: readonly unknown[]
}

export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'value'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly message: string }
  /** The app exits with this state. */
  | { readonly kind: 'exit'; readonly state: StubState }
