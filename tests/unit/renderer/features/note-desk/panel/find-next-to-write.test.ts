import { describe, expect, it } from 'vitest'
import { findNextToWrite } from '#renderer/features/note-desk/panel/find-next-to-write'
import type { PanelNote } from '#shared/ipc/desk-note'

const panel = (...states: readonly PanelNote['state'][]): readonly PanelNote[] =>
  states.map((state, index) => ({ key: `note-${index}`, step: 'thank-you', name: 'Jane', state }))

describe('findNextToWrite', () => {
  it('goes on to the next note that has not gone out, and then back to the first', () => {
    expect(findNextToWrite(panel('to-write', 'sent', 'begun'), 'note-0')).toBe('note-2')
    expect(findNextToWrite(panel('to-write', 'skipped', 'begun'), 'note-2')).toBe('note-0')
  })

  it('has nothing left once the others are done, or without a panel', () => {
    expect(findNextToWrite(panel('sent', 'to-write', 'too-late'), 'note-1')).toBeNull()
    expect(findNextToWrite([], 'note-0')).toBeNull()
  })
})
