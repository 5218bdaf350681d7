import { type DialogState, isOverlayOpen, overlayStore } from './overlay-store.ts'

type OpenSlip = Extract<DialogState, { kind: 'slip' | 'debrief' }>

/**
 * The state of a history entry that says overlays are open above the view. While any is open, one such entry lies on
 * top, so that Back closes an overlay and does not leave the page.
 */
const OVERLAY_ENTRY = { hasOverlay: true } as const

/** The ways to look at and change the session history; the browser's, except in tests. */
interface HistoryDeps {
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>
  /** Closes what is on top, as Escape does. A form may stay open to warn. */
  readonly closeTop: () => void
  readonly onBack: (listener: () => void) => void
  /** Keeps the open slip for as long as the tab lives; a reload replaces the history entry. Null if none is open. */
  readonly keepSlip: (slip: OpenSlip | null) => void
  readonly readSlip: () => OpenSlip | null
}

/**
 * Makes the browser's Back button close the overlay on top. Restores the slip that was open before the page was
 * loaded again. Call it once the page handles input.
 */
export function startOverlayHistory(deps: HistoryDeps): void {
  const { history, closeTop, onBack, keepSlip, readSlip } = deps
  const restored = readSlip()
  if (restored && !isOverlayOpen()) overlayStore.setState({ dialog: restored })
  let isOnEntry = isOverlayEntry(history.state)

  const mark = () => {
    keepSlip(findSlip())
    if (!isOverlayOpen() || isOnEntry) return
    history.pushState(OVERLAY_ENTRY, '')
    isOnEntry = true
  }
  mark()
  overlayStore.subscribe(mark)
  onBack(() => {
    const wasOnEntry = isOnEntry
    isOnEntry = isOverlayEntry(history.state)
    if (isOverlayOpen()) {
      closeTop()
      // An overlay below, or a form that warns first, is still there.
      mark()
    } else if (wasOnEntry && !isOnEntry) {
      // The overlay was closed in another way, so its entry was of no use any more.
      history.back()
    }
  })
}

function findSlip(): OpenSlip | null {
  const { dialog } = overlayStore.getState()
  if (dialog?.kind === 'debrief') return dialog
  // The message about the move is gone after a reload.
  return dialog?.kind === 'slip' ? { ...dialog, label: null } : null
}

function isOverlayEntry(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'hasOverlay' in state
}

/** The name under which the tab keeps its open slip. */
const SLIP_KEY = 'callback-open-slip'

/** Keeps the open slip in the tab. Without a storage, the board offers what was typed, as for other forms. */
export function keepSlipInTab(slip: OpenSlip | null): void {
  try {
    if (slip === null) sessionStorage.removeItem(SLIP_KEY)
    else sessionStorage.setItem(SLIP_KEY, JSON.stringify(slip))
  } catch {
    // The user has switched off the storage of pages.
  }
}

/** Reads the slip that was open in the tab before it was loaded again; null if none was. */
export function readSlipOfTab(): OpenSlip | null {
  try {
    const slip: unknown = JSON.parse(sessionStorage.getItem(SLIP_KEY) ?? 'null')
    // Only this page writes it, so a text that has the shape is a slip.
    return typeof slip === 'object' && slip !== null && 'cardId' in slip ? (slip as OpenSlip) : null
  } catch {
    return null
  }
}

/** Presses Escape where the focus is, so that a menu, a dialog or a drawer closes as it does by key. */
export function pressEscape(): void {
  const top = [...document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]')].at(-1)
  const focused = document.activeElement
  const target = focused && focused !== document.body ? focused : top
  target?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, cancelable: true }),
  )
}
