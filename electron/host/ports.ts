import type { Capability, Preferences } from '#shared/ipc/host-view'
import type { EpochMs, Id, ZoneName } from '#shared/model/scalars'
import type { FollowUpAct } from '#shared/rules/follow-up-acts'

/** Where a click on an alert or a tray line leads. */
export interface FollowUpTarget {
  readonly key: string
  readonly cardId: Id | null
}

/** One alert to show: one follow-up, or a summary of several (`target` is then null and a click opens the board). */
export interface Alert {
  readonly title: string
  readonly body: string
  readonly target: FollowUpTarget | null
  /** Whether there is a note to copy. */
  readonly hasNote: boolean
}

/** Shows alerts. Best effort: what fails is logged by the host and never thrown. */
export interface Notifier {
  show(alert: Alert): void
}

/** What the tray says: the count and a line for each thing due. */
export interface TrayState {
  readonly tooltip: string
  /** Until when alerts are paused, in words; null or left out when they come as planned. */
  readonly paused?: string | null
  readonly due: readonly {
    readonly target: FollowUpTarget
    readonly label: string
    readonly hasNote: boolean
    readonly acts: readonly FollowUpAct[]
  }[]
}

export interface Tray {
  set(state: TrayState): void
}

/** For tray and notification actions only; a copy button copies in its own click, in the renderer. */
export interface Clipboard {
  writeText(text: string): Promise<void>
}

/** Tells of moments around the machine's sleep. Each returns its own unsubscribe. */
export interface Power {
  /** It may have slept or been away. */
  onResume(listener: () => void): () => void
  /** It is about to sleep; there is a moment left, and nobody says how long. */
  onSuspend(listener: () => void): () => void
}

/** Conveniences of this machine, kept outside the workspace. */
export interface PreferenceStore {
  get(): Preferences
  set(changes: Partial<Preferences>): Preferences
}

/** The window or page of the app. */
interface AppWindow {
  /** Brings the app to the front. */
  show(): void
}

/** The system's own dialogs, where the host has them. */
export interface Dialogs {
  /** Lets the person choose or make a folder; null when they did not. */
  chooseFolder(from: string): Promise<string | null>
}

/** What there is of time and chance; tests hand in their own. */
export interface Clock {
  now(): EpochMs
  /** The user's zone as of now; asked anew each time. */
  zone(): ZoneName
}

/** All that a host supplies to the core. */
export interface Ports {
  readonly host: 'desktop' | 'browser'
  readonly version: string
  readonly capabilities: readonly Capability[]
  readonly notifier: Notifier
  readonly tray: Tray
  readonly clipboard: Clipboard
  readonly power: Power
  readonly preferences: PreferenceStore
  readonly window: AppWindow
  /** Null where there are none: a folder is then typed in. */
  readonly dialogs: Dialogs | null
  readonly clock: Clock
  readonly log: Log
}

/** Where programmer errors and failed ports are written, whole. */
export interface Log {
  error(what: string, error: unknown): void
}
