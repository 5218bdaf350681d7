import { type KeyboardEvent, useCallback } from 'react'
import type { Id } from '#shared/model/scalars'
import { readShortcutKey } from '../../components/shortcut-key.ts'
import type { Columns } from '../../state/columns.ts'
import { board, boardFilter } from '../../state/stores.ts'
import { announce } from './announce.ts'
import { type Direction, findFocusAfterRemoval, findNextFocus, findStep, locateCard } from './arrow-moves.ts'
import { boardUi, focusCard } from './board-ui.ts'
import { describeBoardEdge } from './describe-move.ts'
import {
  chooseColumn,
  chooseRangeTo,
  clearChosen,
  listMovedWith,
  selection,
  toggleChosen,
} from './selection/selection.ts'
import { deleteChosen } from './selection/selection-commands.ts'
import { createTypeAhead } from './type-ahead.ts'
import { deleteCard, type PerformMove } from './use-move-card.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

const typeAhead = createTypeAhead()

/** The card on which a key was pressed, the shown columns, and the focused element. */
interface PressContext {
  readonly cardId: Id
  readonly columns: Columns
  readonly element: HTMLElement
}

/**
 * Returns the handler of keys pressed on a card. It ignores keys pressed in a menu or dialog above the board.
 */
export function useBoardKeys(performMove: PerformMove): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const element = event.target as HTMLElement
      const cardId = element.closest<HTMLElement>('[data-card]')?.dataset.card
      const { columns } = boardFilter.getState()
      if (!cardId || !event.currentTarget.contains(element)) return
      // While the menu opens, it does not have the focus yet, so a plain key must not act on the card below it. Keys with
      // Ctrl or Cmd still do, such as Undo or moving the card, because they mean the same with or without the menu.
      const isShortcut = event.ctrlKey || event.metaKey
      if (boardUi.getState().menu !== null && !isShortcut) return event.preventDefault()
      const press = { cardId, columns, element }
      const direction = directions[event.key]
      const isHandled = direction
        ? handleArrow(event, { ...press, direction, performMove })
        : handleKey(event, press)
      if (isHandled) event.preventDefault()
    },
    [performMove],
  )
}

/**
 * Moves the focus, or moves the card and the others that are chosen with it if Shift and Ctrl or Cmd are pressed. They
 * stay chosen, to be moved on. Returns true if the key was handled.
 */
function handleArrow(
  event: KeyboardEvent,
  press: PressContext & { direction: Direction; performMove: PerformMove },
): boolean {
  const { cardId, columns, direction } = press
  if (event.altKey) return false
  if (!event.ctrlKey && !event.metaKey) {
    const next = findNextFocus(columns, cardId, direction)
    if (next) focusCard(next)
    if (event.shiftKey) extendChoice(cardId, next)
    return true
  }
  if (!event.shiftKey) return false
  const movedIds = listMovedWith(cardId)
  const step = findStep(columns, { cardId, movedIds }, direction)
  if (step) {
    const fallback = findFocusAfterRemoval(columns, cardId)
    // The board shows the move at once, before it is saved. The card keeps the focus unless the filter now
    // hides it.
    void press.performMove(step)
    focusCard(locateCard(boardFilter.getState().columns, cardId) ? cardId : (fallback ?? cardId))
  } else {
    const company = board.getState().board?.cards.get(cardId)?.company ?? ''
    announce(describeBoardEdge({ company, count: movedIds.length }, direction))
  }
  return true
}

/** Handles every key except the arrows. Returns true if the key was handled. */
function handleKey(event: KeyboardEvent, press: PressContext): boolean {
  const { cardId, columns, element } = press
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && readShortcutKey(event) === 'a') {
    chooseColumn(cardId)
    return true
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  if (event.key === ' ' && event.shiftKey) {
    toggleChosen(cardId)
    return true
  }
  if (event.key === 'Escape') return clearChosen()
  if (isLetter(event)) return typeLetter(event.key, press)
  switch (readShortcutKey(event)) {
    case 'home':
    case 'end': {
      const next = findNextFocus(columns, cardId, event.key === 'Home' ? 'first' : 'last')
      if (next) focusCard(next)
      return true
    }
    case 'm':
      openMenu(cardId, element)
      return true
    case 'delete':
      if (selection.getState().chosen.has(cardId)) void deleteChosen()
      else void deleteCard(cardId)
      return true
    default:
      return false
  }
}

/** Chooses the card and the one that the focus moves to; nothing at the edge of the board but the card itself. */
function extendChoice(cardId: Id, next: Id | null): void {
  chooseRangeTo(cardId)
  if (next) chooseRangeTo(next)
}

/**
 * Returns true if a key is a letter or digit of type-ahead. M, N and T are shortcuts, unless they are typed with
 * Shift or within a word.
 */
function isLetter(event: KeyboardEvent): boolean {
  // In some scripts, such as Devanagari and Thai, a key may type a vowel sign alone.
  if (!/^(?:[\p{L}\p{N}]\p{M}*|\p{M}+)$/u.test(event.key)) return false
  return (
    event.shiftKey ||
    !['m', 'n', 't'].includes(readShortcutKey(event)) ||
    typeAhead.isTyping(performance.now())
  )
}

/** Focuses the next card whose company begins with the typed letters. */
function typeLetter(letter: string, { cardId, columns }: PressContext): boolean {
  const cards = board.getState().board?.cards ?? new Map()
  const next = typeAhead.type(letter, { columns, cards, from: cardId }, performance.now())
  if (next) focusCard(next)
  return true
}

/** Opens the move menu at the card's move button, even if another part of the card has the focus. */
function openMenu(cardId: Id, element: HTMLElement): void {
  const anchor = element.closest('[data-card]')?.querySelector<HTMLElement>('[aria-haspopup="menu"]')
  boardUi.setState({ menu: { id: cardId, anchor: anchor ?? element } })
}
