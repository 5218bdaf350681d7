import { describe, expect, it } from 'vitest'
import { canClose } from '#renderer/forms/use-unsaved-guard'

describe('canClose', () => {
  it('allows closing an untouched form', () => {
    expect(canClose({ isTyped: false, hasWarned: false })).toBe(true)
  })

  it('keeps a form with unsaved input open until the user was warned', () => {
    expect(canClose({ isTyped: true, hasWarned: false })).toBe(false)
    expect(canClose({ isTyped: true, hasWarned: true })).toBe(true)
  })
})
