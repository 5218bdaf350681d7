import type { KeyboardEvent } from 'react'
import { overlayStore } from './overlay-store.ts'
import { isTyping } from './shortcuts.ts'

/**
 * Keeps keys from the board while an overlay is still loading and the focus is below it. Such a key was meant for the
 * overlay; on the board it would open a menu or delete the wrong card.
 */
export function guardBoardKeys(event: KeyboardEvent<HTMLElement>): void {
  const { cardId, noteKey, dialog } = overlayStore.getState()
  if (cardId === null && noteKey === null && dialog === null) return
  const target = event.target as Element
  // An open overlay receives its keys through the same React tree, although its element is elsewhere in the page.
  if (!event.currentTarget.contains(target) || isTyping(target)) return
  event.stopPropagation()
  if (['Enter', ' ', 'Tab'].includes(event.key)) event.preventDefault()
}
