import { describe, expect, it } from 'vitest'
import { createEmitter } from '#electron/services/emitter'
import { createLoadNotices, createNotices } from '#electron/services/notices'
import { toEpoch } from '#shared/time/instant'

const context = { now: toEpoch('2026-03-03T20:30:00.000Z'), zone: 'America/New_York' }

describe('createLoadNotices', () => {
  it.each(['main', 'new'] as const)('returns no notice for a workspace that is %s', (source) => {
    expect(createLoadNotices({ source, setAside: [], cards: 3, backupAt: null }, context)).toEqual([])
  })

  it('names the unreadable file and counts the recovered cards', () => {
    const [notice] = createLoadNotices(
      { source: 'previous', setAside: ['workspace.corrupt-1.json'], cards: 1, backupAt: null },
      context,
    )
    expect(notice?.text).toBe(
      'Your workspace file could not be read. Callback opened the copy saved just before the last change, with 1 card. The unreadable file is kept beside it as workspace.corrupt-1.json.',
    )
  })

  it('reports a missing file', () => {
    const [notice] = createLoadNotices(
      { source: 'previous', setAside: [], cards: 12, backupAt: null },
      context,
    )
    expect(notice?.text).toContain('was missing')
    expect(notice?.text).toContain('12 cards')
  })

  it('reports a damaged copy beside an intact workspace', () => {
    const report = {
      source: 'main',
      setAside: ['workspace.corrupt-1.json'],
      cards: 2,
      backupAt: null,
    } as const
    expect(createLoadNotices(report, context)).toEqual([
      {
        id: 'recovered',
        kind: 'info',
        text: 'The copy kept from before the last change was damaged. Your workspace itself is whole; the copy is kept beside it as workspace.corrupt-1.json.',
      },
    ])
  })

  it('says when the opened backup was made', () => {
    const backupAt = toEpoch('2026-03-03T14:00:00.000Z')
    const setAside = ['workspace.corrupt-1.json', 'workspace.corrupt-1-1.json']
    expect(createLoadNotices({ source: 'backup', setAside, cards: 2, backupAt }, context)[0]?.text).toBe(
      'Your workspace file could not be read. Callback opened the backup of today, 9:00, with 2 cards. The unreadable files are kept beside it as workspace.corrupt-1.json and workspace.corrupt-1-1.json.',
    )
  })
})

describe('createNotices', () => {
  it('publishes each notice and its end, and lists the current ones for pages opened later', () => {
    const emitter = createEmitter((error) => expect.fail(String(error)))
    const published: unknown[] = []
    emitter.subscribe((event) => published.push(event.data))
    const first = { id: 'recovered', kind: 'warning', text: 'Opened the copy.' } as const
    const full = { id: 'full', kind: 'error', text: 'The disk is full.' } as const
    const notices = createNotices({ initial: [first], emitter })
    notices.show(full)
    expect(notices.getAll()).toEqual([first, full])
    notices.dismiss('full')
    notices.dismiss('full')
    expect(notices.getAll()).toEqual([first])
    expect(published).toEqual([full, { id: 'full', kind: 'info', text: '' }])
  })
})
