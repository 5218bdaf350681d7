import { describe, expect, it } from 'vitest'
import { closes } from '#renderer/forms/use-unsaved-guard'

describe('closes', () => {
  it('lets an untouched form go', () => {
    expect(closes({ isTyped: false, hasWarned: false })).toBe(true)
  })

  it('holds what was typed once, and lets go of it after the warning', () => {
    expect(closes({ isTyped: true, hasWarned: false })).toBe(false)
    expect(closes({ isTyped: true, hasWarned: true })).toBe(true)
  })
})
