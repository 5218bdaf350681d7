import { describe, expect, it } from 'vitest'
import { trackUndoOffer } from '#renderer/app/undo-offer'

describe('trackUndoOffer', () => {
  it('becomes stale when another change is made', () => {
    const isStale = trackUndoOffer('Move Quill', 'Move Quill')
    expect(isStale('Move Quill')).toBe(false)
    expect(isStale('Edit Quill')).toBe(true)
  })

  it('is not stale before the board has received the change itself', () => {
    const isStale = trackUndoOffer('Move Quill', 'Add Quill')
    expect(isStale('Add Quill')).toBe(false)
    expect(isStale('Move Quill')).toBe(false)
    expect(isStale('Add Quill')).toBe(true)
  })

  it('is stale when another change arrives together with it, or nothing can be undone', () => {
    expect(trackUndoOffer('Move Quill', 'Add Quill')('Edit Quill')).toBe(true)
    expect(trackUndoOffer('Move Quill', 'Move Quill')(null)).toBe(true)
  })
})
