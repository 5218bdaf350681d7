import { describe, expect, it } from 'vitest'
import { followOffer } from '#renderer/app/undo-offer'

describe('followOffer', () => {
  it('stands until another change comes', () => {
    const isStale = followOffer('Move Quill', 'Move Quill')
    expect(isStale('Move Quill')).toBe(false)
    expect(isStale('Edit Quill')).toBe(true)
  })

  it('waits for word of the change itself', () => {
    const isStale = followOffer('Move Quill', 'Add Quill')
    expect(isStale('Add Quill')).toBe(false)
    expect(isStale('Move Quill')).toBe(false)
    expect(isStale('Add Quill')).toBe(true)
  })

  it('is stale once another change came together with it, or nothing can be undone', () => {
    expect(followOffer('Move Quill', 'Add Quill')('Edit Quill')).toBe(true)
    expect(followOffer('Move Quill', 'Move Quill')(null)).toBe(true)
  })
})
