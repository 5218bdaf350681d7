import { describe, expect, it } from 'vitest'
import { foldPast } from '#shared/views/timeline/fold-past'
import type { TimelineEntry } from '#shared/views/timeline/list-timeline'
import { anInterview } from '#tests/support/builders/interview'

const talk = (id: string): TimelineEntry => ({ kind: 'interview', id, at: 0, interview: anInterview({ id }) })
const log = (id: string): TimelineEntry => ({ kind: 'log', id, at: 0, text: 'Moved to Waiting' })
const fold = (...past: TimelineEntry[]) => {
  const { folded, shown } = foldPast(past)
  return { folded: folded.map(({ id }) => id), shown: shown.map(({ id }) => id) }
}

describe('foldPast', () => {
  it('shows the latest five and folds what was before', () => {
    expect(fold(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(talk))).toEqual({
      folded: ['a', 'b'],
      shown: ['c', 'd', 'e', 'f', 'g'],
    })
  })

  it('does not fold a single entry', () => {
    expect(fold(...['a', 'b', 'c', 'd', 'e', 'f'].map(talk)).folded).toEqual([])
    expect(fold(talk('a'), log('b'))).toEqual({ folded: [], shown: ['a', 'b'] })
  })

  it('folds corrections and moves first', () => {
    expect(fold(talk('a'), log('b'), talk('c'), log('d'))).toEqual({ folded: ['b', 'd'], shown: ['a', 'c'] })
  })
})
