import { describe, expect, it } from 'vitest'
import { noticesOf } from '../../../../electron/services/notices.ts'

describe('noticesOf', () => {
  it.each(['main', 'new'] as const)('says nothing of a workspace that is %s', (source) => {
    expect(noticesOf({ source, setAside: [], cards: 3 })).toEqual([])
  })

  it('names the unreadable file, and counts what was recovered', () => {
    const [notice] = noticesOf({ source: 'previous', setAside: ['workspace.corrupt-1.json'], cards: 1 })
    expect(notice?.text).toBe(
      'Your workspace file could not be read. Callback opened the copy saved just before the last change, with 1 card. The unreadable file is kept beside it as workspace.corrupt-1.json.',
    )
  })

  it('tells of a file that is gone', () => {
    const [notice] = noticesOf({ source: 'previous', setAside: [], cards: 12 })
    expect(notice?.text).toContain('was missing')
    expect(notice?.text).toContain('12 cards')
  })
})
