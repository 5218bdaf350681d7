import { record } from './record.ts'
import type { StubState } from './remote.ts'
import { handledSchemes } from './session.ts'
import { nativeTheme } from './system.ts'

/** Returns everything the app has requested from the system so far, as data. */
export function captureState(): StubState {
  return {
    lock: record.lock,
    isSandboxed: record.isSandboxed,
    switches: record.switches,
    userData: record.paths.userData ?? '',
    appUserModelId: record.appUserModelId,
    schemes: record.schemes,
    handledSchemes: handledSchemes(),
    windows: record.windows.map((window) => window.state()),
    tray: record.tray?.state ?? null,
    menu: record.menu?.items() ?? [],
    badge: record.badge,
    notifications: record.notifications.map((notification) => notification.state),
    clipboard: record.clipboard,
    dialogs: record.dialogs.map((dialog) => dialog.state),
    opened: record.opened,
    shownFiles: record.shownFiles,
    theme: nativeTheme.themeSource,
    spellCheck: record.spellCheck,
    events: record.contents.flatMap((contents) => contents.running?.events ?? []),
    timings: { evaluated: record.evaluated, firstWindow: record.firstWindow },
  }
}
