import type { KeyboardEvent } from 'react'
import { view } from './overlay-store.ts'
import { isTyping } from './shortcuts.ts'

/**
 * What lies over the board may still be on its way, and the focus below it. A key pressed then was meant for what comes:
 * on the board it would open a menu over it, or take the wrong card away.
 */
export function keepFromBoard(event: KeyboardEvent<HTMLElement>): void {
  const { cardId, noteKey, question } = view.getState()
  if (cardId === null && noteKey === null && question === null) return
  const target = event.target as Element
  // What has come hears its keys through the same tree, though it stands elsewhere on the page.
  if (!event.currentTarget.contains(target) || isTyping(target)) return
  event.stopPropagation()
  if (['Enter', ' ', 'Tab'].includes(event.key)) event.preventDefault()
}
