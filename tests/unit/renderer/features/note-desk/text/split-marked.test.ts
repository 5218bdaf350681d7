import { describe, expect, it } from 'vitest'
import { splitMarked } from '#renderer/features/note-desk/text/split-marked'

const place = (start: number, end: number) => ({ field: 'body' as const, start, end })

describe('splitMarked', () => {
  it('splits a text at its findings, and loses nothing', () => {
    const parts = splitMarked('Hi Tom, so sorry', [
      { level: 'look', place: place(11, 16) },
      { level: 'fix', place: place(3, 6) },
    ])
    expect(parts).toEqual([
      { start: 0, text: 'Hi ', mark: null },
      { start: 3, text: 'Tom', mark: 'fix' },
      { start: 6, text: ', so ', mark: null },
      { start: 11, text: 'sorry', mark: 'look' },
    ])
  })

  it('marks the first of two that overlap, and nothing outside the body', () => {
    const findings = [
      { level: 'fix' as const, place: place(0, 4) },
      { level: 'look' as const, place: place(2, 8) },
      { level: 'fix' as const, place: { field: 'subject' as const, start: 5, end: 6 } },
      { level: 'fix' as const, place: place(6, 20) },
      { level: 'look' as const, place: null },
    ]
    expect(splitMarked('Hi Tom,', findings).map(({ mark }) => mark)).toEqual(['fix', null])
    expect(splitMarked('', findings)).toEqual([])
  })
})
