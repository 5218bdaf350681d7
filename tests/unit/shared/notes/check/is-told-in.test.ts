import { describe, expect, it } from 'vitest'
import { findReadDay, isToldIn } from '#shared/notes/check/is-told-in'

const note = 'Hi Jane, what you said about pricing the quiet routes stuck with me.'

describe('isToldIn', () => {
  it('finds a detail in nearly the same words', () => {
    expect(isToldIn('Quiet routes and their prices', note)).toBe(true)
    expect(isToldIn('two teams, one design system', note)).toBe(false)
  })
})

describe('findReadDay', () => {
  it('names the first day on which the reader read it, and not when a colleague did', () => {
    const read = (day: '2026-03-03' | '2026-03-05' | '2026-03-09', isSamePerson: boolean) =>
      ({ day, to: 'Jane Okafor', isSamePerson, text: note }) as const
    const before = [read('2026-03-03', false), read('2026-03-05', true), read('2026-03-09', true)]
    expect(findReadDay('pricing quiet routes', before)).toBe('2026-03-05')
    expect(findReadDay('pricing quiet routes', before.slice(0, 1))).toBeNull()
  })
})
