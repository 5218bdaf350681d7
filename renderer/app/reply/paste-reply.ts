import { board } from '../../state/stores.ts'
import { isOverlayOpen, openDialog } from '../overlay-store.ts'
import { isTyping } from '../shortcuts.ts'

/** Matches a text with at least two words. A single one, such as a link, is nothing that somebody said. */
const severalWords = /\S\s+\S/

/** Opens “They replied” with a text that the user pastes while nothing else is open and no field has the focus. */
export function handlePaste(event: ClipboardEvent): void {
  if (event.defaultPrevented || isTyping(event.target) || isOverlayOpen()) return
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  if (!severalWords.test(text) || !board.getState().board?.cards.size) return
  event.preventDefault()
  openDialog({ kind: 'pasted-reply', text })
}
