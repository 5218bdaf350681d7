import { readShortcutKey } from '../components/shortcut-key.ts'
import { focusFind } from '../features/find/focus-find.ts'
import { redo, undo } from '../state/run-command.ts'
import { openView } from './open-view.ts'
import { openDialog, overlayStore } from './overlay-store.ts'

/** Handles the shortcuts for the views, a new card, find, undo and redo, unless the user is typing. */
export function handleShortcut(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || isTyping(event.target)) return
  const { noteKey, dialog } = overlayStore.getState()
  if (noteKey !== null || dialog !== null) return
  const runShortcut = findShortcut(event)
  if (!runShortcut) return
  event.preventDefault()
  void runShortcut()
}

/** Finds the function that a key press runs; returns null if it is not a shortcut. */
function findShortcut(event: KeyboardEvent): (() => unknown) | null {
  const key = readShortcutKey(event)
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? redo : () => undo()
    // The browser's own search finds only the few cards that are rendered.
    if (key === 'f') return event.shiftKey || isInOverlay(event.target) ? null : focusFind
    return key === 'y' && !event.shiftKey ? redo : null
  }
  if (event.repeat || isInOverlay(event.target)) return null
  // On many keyboards a slash needs Shift.
  if (key === '/') return focusFind
  if (event.shiftKey) return null
  if (key === 't') return () => openView('today')
  if (key === 'b') return () => openView('board')
  return key !== 'n' ? null : () => openDialog({ kind: 'add', stage: 'applied' })
}

/** The types of inputs that take no text. */
const TEXTLESS =
  '[type="checkbox"], [type="radio"], [type="range"], [type="button"], [type="submit"], [type="file"]'

/** Matches elements that the user types into. */
const FIELDS = `input:not(${TEXTLESS}), textarea, select, [contenteditable="true"], [role="textbox"]`

/** Returns true if the element is a text field, so that key presses are text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null
}

function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('[role="menu"], [role="listbox"], [role="dialog"]') !== null
  )
}
