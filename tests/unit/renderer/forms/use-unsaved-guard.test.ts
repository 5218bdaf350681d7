import { describe, expect, it } from 'vitest'
import { closes } from '#renderer/forms/use-unsaved-guard'

describe('canClose', () => {
  it('allows closing an untouched form', () => {
    expect(closes({ isTyped: false, hasWarned: false })).toBe(true)
  })

  it('keeps a form with unsaved input open until the user was warned', () => {
    expect(closes({ isTyped: true, hasWarned: false })).toBe(false)
    expect(closes({ isTyped: true, hasWarned: true })).toBe(true)
  })
})
