import { afterEach, describe, expect, it } from 'vitest'
import { startOverlayHistory } from '#renderer/app/overlay-history'
import {
  closeCard,
  closeDialog,
  closeOverlays,
  openCard,
  openDialog,
  overlayStore,
} from '#renderer/app/overlay-store'

/** A session history with one entry before the app; `leave` counts how often Back has left the app. */
function aHistory(state: unknown = null) {
  const entries: unknown[] = ['before the app', state]
  let index = 1
  const listeners: (() => void)[] = []
  const back = () => {
    index -= 1
    for (const listener of listeners) listener()
  }
  return {
    get state() {
      return entries[index]
    },
    pushState(next: unknown) {
      index += 1
      entries.splice(index, entries.length, next)
    },
    replaceState(next: unknown) {
      entries[index] = next
    },
    back,
    hasLeft: () => index === 0,
    onBack: (listener: () => void) => void listeners.push(listener),
  }
}

/** What the tab keeps over a reload. */
let kept: unknown = null

function start(
  history = aHistory(),
  closeTop = () => (overlayStore.getState().dialog ? closeDialog() : closeCard()),
) {
  startOverlayHistory({
    history,
    closeTop,
    onBack: history.onBack,
    keepSlip: (open) => {
      kept = structuredClone(open)
    },
    readSlip: () => kept as never,
  })
  return history
}

const slip = { kind: 'debrief', cardId: 'c', interviewId: 'i', isWholeDay: false } as const

afterEach(() => {
  closeOverlays()
  kept = null
})

describe('startOverlayHistory', () => {
  it('closes one overlay with each Back, and leaves the app only then', () => {
    const history = start()
    openCard('c')
    openDialog(slip)
    history.back()
    expect(overlayStore.getState()).toMatchObject({ cardId: 'c', dialog: null })
    history.back()
    expect(overlayStore.getState().cardId).toBeNull()
    expect(history.hasLeft()).toBe(false)
    history.back()
    expect(history.hasLeft()).toBe(true)
  })

  it('stays where it is while a form warns', () => {
    let hasWarned = false
    const history = start(aHistory(), () => {
      if (hasWarned) closeDialog()
      hasWarned = true
    })
    openDialog({ kind: 'settings' })
    history.back()
    expect(overlayStore.getState().dialog).not.toBeNull()
    history.back()
    expect(overlayStore.getState().dialog).toBeNull()
    expect(history.hasLeft()).toBe(false)
  })

  it('needs no second Back for an overlay that was closed in another way', () => {
    const history = start()
    openCard('c')
    closeCard()
    history.back()
    expect(history.hasLeft()).toBe(true)
  })

  it('opens the slip again after a reload, without the message of its move', () => {
    start()
    openDialog({ kind: 'slip', cardId: 'c', label: 'Move it to Waiting' })
    const before = kept
    closeOverlays()
    kept = before
    const history = start()
    expect(overlayStore.getState().dialog).toEqual({ kind: 'slip', cardId: 'c', label: null })
    history.back()
    expect(overlayStore.getState().dialog).toBeNull()
    expect(history.hasLeft()).toBe(false)
  })

  it('opens nothing again once the slip was closed, and no other overlay', () => {
    start()
    openDialog(slip)
    expect(kept).toEqual(slip)
    closeDialog()
    expect(kept).toBeNull()
    openDialog({ kind: 'settings' })
    expect(kept).toBeNull()
  })
})
