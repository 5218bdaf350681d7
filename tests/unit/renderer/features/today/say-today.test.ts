import { describe, expect, it } from 'vitest'
import { sayToday } from '../../../../../renderer/features/today/say-today.ts'

describe('sayToday', () => {
  it.each([
    [0, 'Nothing to do today. Everything is on schedule.'],
    [1, 'One thing today. Everything else is on schedule.'],
    [3, 'Three things today. Everything else is on schedule.'],
    [14, '14 things today. Everything else is on schedule.'],
  ])('counts %i', (due, said) => {
    expect(sayToday(due, false)).toBe(said)
  })

  it('says how to begin on an empty board', () => {
    expect(sayToday(0, true)).toContain('Add your first application')
  })
})
