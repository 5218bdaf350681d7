import type { Capability, Preferences } from '#shared/ipc/host-view'
import type { EpochMs, Id, ZoneName } from '#shared/model/scalars'
import type { QuickAction } from '#shared/rules/quick-actions'

/** The follow-up that a click on an alert or a tray line opens. */
export interface FollowUpTarget {
  readonly key: string
  /** The card of the follow-up; null if it belongs to no single card. */
  readonly cardId: Id | null
}

/** An alert to show, for one follow-up or as a summary of several. */
export interface Alert {
  readonly title: string
  readonly body: string
  /** The follow-up that a click opens; null for a summary, where a click opens the board. */
  readonly target: FollowUpTarget | null
  /** True if there is a note to copy. */
  readonly hasNote: boolean
}

/** Shows alerts. The host logs a failure and does not throw it. */
export interface Notifier {
  show(alert: Alert): void
}

/** A line of the tray menu, for one follow-up that is due. */
interface TrayLine {
  readonly target: FollowUpTarget
  readonly label: string
  /** True if there is a note to copy. */
  readonly hasNote: boolean
  /** True if the employer may have answered: the menu offers “They replied”. */
  readonly canReply: boolean
  /** The actions that the menu offers. */
  readonly actions: readonly QuickAction[]
}

/** The content of the tray: a tooltip with the number of due follow-ups, and a line for each of them. */
export interface TrayState {
  readonly tooltip: string
  /** Until when alerts are paused, in words; null or absent if they are not paused. */
  readonly paused?: string | null
  readonly due: readonly TrayLine[]
}

/** The icon and menu in the system tray. */
export interface Tray {
  /** Replaces the content of the tray. */
  set(state: TrayState): void
}

/** The clipboard, for actions in the tray and in notifications. Copy buttons in the page do not use it. */
export interface Clipboard {
  writeText(text: string): Promise<void>
}

/** Calls listeners before and after the machine sleeps. Each method returns a function that unsubscribes. */
export interface PowerMonitor {
  /** Adds a listener that is called after the machine may have slept or was locked. */
  onResume(listener: () => void): () => void
  /** Adds a listener that is called shortly before the machine sleeps. The time left is unknown. */
  onSuspend(listener: () => void): () => void
}

/** Stores the preferences of this machine, which are kept outside the workspace. */
export interface PreferenceStore {
  get(): Preferences
  /** Changes some preferences. Returns all of them. */
  set(changes: Partial<Preferences>): Preferences
}

/** The window or page of the app. */
interface AppWindow {
  /** Brings the app to the front. */
  show(): void
}

/** The dialogs of the system. */
export interface Dialogs {
  /** Lets the user choose or create a folder, beginning at `startFolder`. Null if the user cancels. */
  chooseFolder(startFolder: string): Promise<string | null>
  /** Lets the user choose a file, which is never opened. Resolves with its absolute path; null if the user cancels. */
  chooseFile(): Promise<string | null>
}

/** Shows files of the user in the system's file manager. It never opens them. */
export interface Opener {
  /** Opens the folder of a file, with the file selected. */
  showInFolder(path: string): void
}

/** The time, the user's zone, and how the system writes both; tests supply their own. */
export interface Clock {
  now(): EpochMs
  /** Returns the user's current zone, which can differ from one call to the next. */
  zone(): ZoneName
  /** Returns the locale in which the system writes dates and times; null if it names none. */
  locale?(): string | null
}

/** Everything that a host supplies to the app. */
export interface Ports {
  readonly host: 'desktop' | 'browser'
  readonly version: string
  readonly capabilities: readonly Capability[]
  readonly notifier: Notifier
  readonly tray: Tray
  readonly clipboard: Clipboard
  readonly power: PowerMonitor
  readonly preferences: PreferenceStore
  readonly window: AppWindow
  /** Null if the host has no dialogs; the user then types the path of a folder. */
  readonly dialogs: Dialogs | null
  /** Null if the host cannot show files; the page then offers to copy the path. */
  readonly opener: Opener | null
  readonly clock: Clock
  readonly log: Log
  /** Tells the user why opening the data folder takes long. No page could do that at the start. */
  tellWait(sentence: string): void
}

/** The log for bugs and for failures of ports. */
export interface Log {
  /** Writes a message and the error with its stack. */
  error(message: string, error: unknown): void
}
