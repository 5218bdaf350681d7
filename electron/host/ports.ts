import type { Capability, Preferences } from '#shared/ipc/host-view'
import type { EpochMs, Id, ZoneName } from '#shared/model/scalars'
import type { QuickAction } from '#shared/rules/quick-actions'

/** The follow-up that a click on an alert or a tray line opens. */
export interface FollowUpTarget {
  readonly key: string
  readonly cardId: Id | null
}

/**
 * An alert to show: for one follow-up, or a summary of several, whose `target` is
 * null and whose click opens the board.
 */
export interface Alert {
  readonly title: string
  readonly body: string
  readonly target: FollowUpTarget | null
  /** True if there is a note to copy. */
  readonly hasNote: boolean
}

/** Shows alerts as well as it can: the host logs a failure and never throws it. */
export interface Notifier {
  show(alert: Alert): void
}

/** A line of the tray menu, for one follow-up that is due. */
interface TrayLine {
  readonly target: FollowUpTarget
  readonly label: string
  readonly hasNote: boolean
  /** The actions that the menu offers. */
  readonly actions: readonly QuickAction[]
}

/** The content of the tray: the tooltip with the count, and a line for each follow-up that is due. */
export interface TrayState {
  readonly tooltip: string
  /** Until when alerts are paused, in words; null or absent if they are not. */
  readonly paused?: string | null
  readonly due: readonly TrayLine[]
}

export interface Tray {
  set(state: TrayState): void
}

/**
 * The clipboard for tray and notification actions; a copy button in the page copies in the renderer itself.
 */
export interface Clipboard {
  writeText(text: string): Promise<void>
}

/** Notifies listeners before and after the machine sleeps. Each function returns its own unsubscribe. */
export interface PowerMonitor {
  /** Called after the machine may have slept or been locked. */
  onResume(listener: () => void): () => void
  /** Called when the machine is about to sleep; how much time is left is not known. */
  onSuspend(listener: () => void): () => void
}

/** Stores the preferences of this machine, which are kept outside the workspace. */
export interface PreferenceStore {
  get(): Preferences
  set(changes: Partial<Preferences>): Preferences
}

/** The window or page of the app. */
interface AppWindow {
  /** Brings the app to the front. */
  show(): void
}

/** The system's own dialogs, if the host has them. */
export interface Dialogs {
  /** Lets the user choose or create a folder; null if they cancelled. */
  chooseFolder(from: string): Promise<string | null>
}

/** The time and the user's zone; tests supply their own. */
export interface Clock {
  now(): EpochMs
  /** Returns the user's current zone, which can differ from one call to the next. */
  zone(): ZoneName
}

/** Everything a host supplies to the core. */
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
  /** Null if the host has none; a folder is then typed in. */
  readonly dialogs: Dialogs | null
  readonly clock: Clock
  readonly log: Log
}

/** The log for programmer errors and failed ports, written with their stack. */
export interface Log {
  error(message: string, error: unknown): void
}
