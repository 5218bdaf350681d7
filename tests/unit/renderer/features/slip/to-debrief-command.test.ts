import { describe, expect, it } from 'vitest'
import { blankOwnPromise, createSlipEntry, type SlipEntry } from '#renderer/features/slip/slip-entry'
import { toDebriefCommand } from '#renderer/features/slip/to-debrief-command'
import { iso, subject } from './a-slip-subject.ts'

const parse = (changes: Partial<SlipEntry>) =>
  toDebriefCommand({ ...createSlipEntry(subject), ...changes }, subject)
const parseCommand = (changes: Partial<SlipEntry>) => {
  const parsed = parse(changes)
  return parsed.ok ? parsed.command : expect.fail(parsed.message)
}

describe('toDebriefCommand', () => {
  it('uses what was recorded when nothing is changed', () => {
    expect(parseCommand({})).toMatchObject({
      interviewId: 'interview-1',
      kind: 'phone',
      endedAt: iso('2026-03-03 15:30'),
      people: [{ id: 'jane', name: 'Jane Okafor' }],
      promise: { kind: 'no-date' },
      topics: [],
      remarks: [],
      ownPromises: [],
    })
  })

  it('counts an hour back from the recorded end', () => {
    expect(parseCommand({ when: 'hour-ago' }).endedAt).toBe(iso('2026-03-03 14:30'))
  })

  it('reads a picked time in the zone of the user', () => {
    expect(parseCommand({ when: 'picked', date: '2026-03-02', time: '11:05' }).endedAt).toBe(
      iso('2026-03-02 11:05'),
    )
  })

  it.each([
    ['a day', { date: null, time: '11:05' }],
    ['a time', { date: '2026-03-02', time: null }],
  ] as const)('reports %s that is missing', (_what, picked) => {
    expect(parse({ when: 'picked', ...picked })).toMatchObject({ ok: false, field: 'when' })
  })

  it('reports a missing promised day', () => {
    expect(parse({ promise: 'decide-by' })).toMatchObject({ ok: false, field: 'promise' })
  })

  it('includes the day they named', () => {
    expect(parseCommand({ promise: 'call-on', promiseDate: '2026-03-06' }).promise).toEqual({
      kind: 'call-on',
      date: '2026-03-06',
    })
  })

  it('includes the number where it was asked for, and refuses one that would belong to nobody', () => {
    const leave = { promise: 'call-on', promiseDate: '2026-03-06', phone: ' +1 555 0188 ' } as const
    expect(parseCommand(leave).phone).toBe('+1 555 0188')
    expect(parseCommand({ ...leave, promise: 'no-date' })).not.toHaveProperty('phone')
    expect(parse({ ...leave, present: [] })).toMatchObject({ ok: false, field: 'people' })
  })

  it('corrects the kind of conversation', () => {
    expect(parseCommand({ kind: 'on-site' }).kind).toBe('on-site')
  })

  it('drops the day when they named none', () => {
    expect(parseCommand({ promise: 'no-date', promiseDate: '2026-03-06' }).promise).toEqual({
      kind: 'no-date',
    })
  })

  it('includes new people who have a name', () => {
    const added = [
      { id: 'sam', name: ' Sam Lindqvist ' },
      { id: 'blank', name: ' ' },
    ]
    expect(parseCommand({ present: ['tom'], added }).people).toEqual([
      { id: 'tom', name: 'Tom Wu' },
      { id: 'sam', name: 'Sam Lindqvist' },
    ])
  })

  it('sends what each person said who was there, as it fits the sentence', () => {
    const remarks = { jane: 'What you said about hiring slowly.', tom: 'margins', sam: '' }
    const added = [{ id: 'sam', name: 'Sam Lindqvist' }]
    expect(parseCommand({ remarks, added })).toMatchObject({
      remarks: [
        { personId: 'jane', text: 'hiring slowly' },
        { personId: 'sam', text: '' },
      ],
      topics: [],
    })
  })

  it('keeps what is a sentence of its own beside the notes, and says nothing of it in one', () => {
    const typed = { jane: 'She cares about margins' }
    expect(parseCommand({ remarks: typed, bring: 'I am calm' })).toMatchObject({
      remarks: [{ personId: 'jane', text: '' }],
      topics: ['She cares about margins', 'I am calm'],
    })
    expect(parseCommand({ bring: 'I am calm' })).not.toHaveProperty('bring')
  })

  it('sends the thought on what was said, and keeps one that does not fit beside the notes', () => {
    const remarks = { jane: 'hiring slowly' }
    expect(parseCommand({ remarks, thoughts: { jane: 'we did, too' } })).toMatchObject({
      remarks: [{ personId: 'jane', text: 'hiring slowly', thought: 'We did, too.' }],
      topics: [],
    })
    expect(parseCommand({ remarks, thoughts: { jane: 'She is right' } })).toMatchObject({
      remarks: [{ personId: 'jane', text: 'hiring slowly', thought: '' }],
      topics: ['She is right'],
    })
  })

  it('sends a thought without the words it is about, and none of somebody who was not there', () => {
    expect(parseCommand({ thoughts: { jane: 'we did, too', tom: 'so did we' } }).remarks).toEqual([
      { personId: 'jane', text: '', thought: 'We did, too.' },
    ])
  })

  it('keeps what somebody said who is not named', () => {
    const nobody = { present: [], remarks: { '': 'hiring slowly' } }
    expect(parseCommand(nobody).remarks).toEqual([{ personId: null, text: 'hiring slowly' }])
    const blank = { present: [], added: [{ id: 'x', name: '' }], remarks: { x: 'hiring slowly' } }
    expect(parseCommand(blank).remarks).toEqual([{ personId: null, text: 'hiring slowly' }])
  })

  it('says that they will call, without a day', () => {
    expect(parseCommand({ promise: 'they-call' }).promise).toEqual({ kind: 'no-date', theyCall: true })
  })

  it.each([
    ['the case study', 'Send the case study'],
    ['I’ll send Jane the case study', 'Send the case study'],
    ['send her the deck', 'Send the deck'],
    ['call the office', 'Call the office'],
    ['send the deck tomorrow', 'Send the deck tomorrow'],
    ['references', 'References'],
  ])('writes the promise “%s” as “%s”', (text, written) => {
    expect(parseCommand({ ownPromises: [{ ...blankOwnPromise, text }] }).ownPromises).toEqual([
      { text: written, date: null, personId: 'jane' },
    ])
  })

  it('makes a promise to whom it was made, or to the first who was there if that person was not', () => {
    const promise = { ...blankOwnPromise, text: 'the deck', personId: 'tom', date: '2026-03-04' } as const
    const send = (present: readonly string[]) => parseCommand({ present, ownPromises: [promise] }).ownPromises
    expect(send(['jane', 'tom'])).toEqual([{ text: 'Send the deck', date: '2026-03-04', personId: 'tom' }])
    expect(send(['jane'])).toEqual([{ text: 'Send the deck', date: '2026-03-04', personId: 'jane' }])
    expect(send([])).toEqual([{ text: 'Send the deck', date: '2026-03-04', personId: null }])
  })

  it('reports a day of a promise that was to be picked, and ignores one without words', () => {
    const picked = { ...blankOwnPromise, isDatePicked: true }
    expect(parse({ ownPromises: [{ ...picked, text: 'the deck' }] })).toMatchObject({
      ok: false,
      field: 'ownPromises',
    })
    expect(parseCommand({ ownPromises: [picked] }).ownPromises).toEqual([])
  })
})
