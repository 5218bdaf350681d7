import { describe, expect, it } from 'vitest'
import { createEmitter } from '#electron/services/emitter'
import { createLoadNotices, createNotices } from '#electron/services/notices'
import { toEpoch } from '#shared/time/instant'

const noRepairs = { newIds: [], newRanks: [], removedWords: [] }
const context = { now: toEpoch('2026-03-03T20:30:00.000Z'), zone: 'America/New_York' }

describe('createLoadNotices', () => {
  it.each(['main', 'new'] as const)('returns no notice for a workspace that is %s', (source) => {
    expect(
      createLoadNotices({ source, setAside: [], cards: 3, backupAt: null, repairs: noRepairs }, context),
    ).toEqual([])
  })

  it('names the unreadable file and counts the recovered cards', () => {
    const [notice] = createLoadNotices(
      {
        source: 'previous',
        setAside: ['workspace.corrupt-1.json'],
        cards: 1,
        backupAt: null,
        repairs: noRepairs,
      },
      context,
    )
    expect(notice?.text).toBe(
      'Your workspace file couldn’t be read. Callback opened the copy saved just before the last change, with 1 card. The unreadable file is kept next to it as workspace.corrupt-1.json.',
    )
  })

  it('reports a missing file', () => {
    const [notice] = createLoadNotices(
      { source: 'previous', setAside: [], cards: 12, backupAt: null, repairs: noRepairs },
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
      repairs: noRepairs,
    } as const
    expect(createLoadNotices(report, context)).toEqual([
      {
        id: 'recovered',
        kind: 'info',
        text: 'The copy from before the last change was damaged. Your data itself is fine. The damaged copy is kept next to it as workspace.corrupt-1.json.',
      },
    ])
  })

  it('says when the opened backup was made', () => {
    const backupAt = toEpoch('2026-03-03T14:00:00.000Z')
    const setAside = ['workspace.corrupt-1.json', 'workspace.corrupt-1-1.json']
    expect(
      createLoadNotices({ source: 'backup', setAside, cards: 2, backupAt, repairs: noRepairs }, context)[0]
        ?.text,
    ).toBe(
      'Your workspace file couldn’t be read. Callback opened the backup of today, 9:00, with 2 cards. The unreadable files are kept next to it as workspace.corrupt-1.json and workspace.corrupt-1-1.json.',
    )
  })
})

describe('createLoadNotices, for a file with repairs', () => {
  const report = { source: 'main', setAside: [], cards: 4, backupAt: null } as const

  it('names the cards that got a new id or a new place', () => {
    const one = { ...noRepairs, newIds: ['Northwind'], newRanks: ['Contoso'] }
    expect(createLoadNotices({ ...report, repairs: one }, context)).toEqual([
      {
        id: 'repaired',
        kind: 'warning',
        text: '1 card in workspace.json had the id of another card, which would have hidden one of the two: Northwind. Callback gave it a new id. Check the board for duplicates. 1 card in workspace.json couldn’t be moved, because the place in its column was damaged: Contoso. That’s repaired; the order on the board is the same.',
      },
    ])
    const two = { ...noRepairs, newIds: ['Northwind', 'Quill'] }
    expect(createLoadNotices({ ...report, repairs: two }, context)[0]?.text).toContain(
      'Callback gave them new ids',
    )
  })

  it('names what was left out of the dictionary, in short', () => {
    const read = (removedWords: string[]) =>
      createLoadNotices({ ...report, repairs: { ...noRepairs, removedWords } }, context)[0]?.text
    expect(read(['two words'])).toBe(
      'Your dictionary had 1 entry that isn’t a word, or is there twice: “two words”. Callback left it out; the others are as they were.',
    )
    expect(read(['', 'x'.repeat(40), 'c c', 'd d', 'e e', 'f f'])).toBe(
      `Your dictionary had 6 entries that aren’t words, or are there twice: “”, “${'x'.repeat(30)}…”, “c c”, “d d”, “e e” and 1 more. Callback left them out; the others are as they were.`,
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
