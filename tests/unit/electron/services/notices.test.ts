import { describe, expect, it } from 'vitest'
import { createEmitter } from '../../../../electron/services/emitter.ts'
import { createNotices, noticesOf } from '../../../../electron/services/notices.ts'

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

describe('createNotices', () => {
  it('tells a page of each notice and of its end, and whoever comes later of what stands', () => {
    const emitter = createEmitter((error) => expect.fail(String(error)))
    const told: unknown[] = []
    emitter.subscribe((event) => told.push(event.data))
    const first = { id: 'recovered', kind: 'warning', text: 'Opened the copy.' } as const
    const full = { id: 'full', kind: 'error', text: 'The disk is full.' } as const
    const notices = createNotices({ first: [first], emitter })
    notices.put(full)
    expect(notices.all()).toEqual([first, full])
    notices.take('full')
    notices.take('full')
    expect(notices.all()).toEqual([first])
    expect(told).toEqual([full, { id: 'full', kind: 'info', text: '' }])
  })
})
