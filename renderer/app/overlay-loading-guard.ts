import type { KeyboardEvent } from 'react'
import { overlayStore } from './overlay-store.ts'
import { isTyping } from './shortcuts.ts'

/**
 * Ignores key presses on the board while an overlay is still loading. The user intends such a key for the
 * overlay; on the board it would open a menu or delete the wrong card.
 */
export function guardBoardKeys(event: KeyboardEvent<HTMLElement>): void {
  const { cardId, noteKey, dialog } = overlayStore.getState()
  if (cardId === null && noteKey === null && dialog === null) return
  const target = event.target as Element
  // React also passes on events from an open overlay, although its element is outside this one in the page.
  if (!event.currentTarget.contains(target) || isTyping(target)) return
  event.stopPropagation()
  if (['Enter', ' ', 'Tab'].includes(event.key)) event.preventDefault()
}
