import { describe, expect, it } from 'vitest'
import {
  blankCall,
  type CallEntry,
  listOutcomes,
  toCallField,
  toOutcomeCommand,
} from '#renderer/features/call-sheet/call-entry'
import { commandSchema } from '#shared/commands/commands'

const subject = {
  note: {
    key: 'card-1/interview-1/check-in/1',
    cardId: 'card-1',
    person: { id: 'ian', name: 'Ian Marsh', email: '', phone: '' },
  },
  zone: 'Europe/London',
  entryId: 'entry-1',
  interviewId: 'interview-2',
}
const parse = (changes: Partial<CallEntry>) => toOutcomeCommand({ ...blankCall, ...changes }, subject)

describe('toOutcomeCommand', () => {
  it.each([
    [{ outcome: 'not-yet' }, { kind: 'not-yet', getBackBy: null }],
    [
      { outcome: 'not-yet', date: '2026-03-20' },
      { kind: 'not-yet', getBackBy: '2026-03-20' },
    ],
    [
      { outcome: 'call-on', date: '2026-03-20' },
      { kind: 'call-on', date: '2026-03-20' },
    ],
    [{ outcome: 'next-interview' }, { kind: 'next-interview', interview: null }],
    [
      { outcome: 'next-interview', date: '2026-03-20', time: '10:00' },
      {
        kind: 'next-interview',
        interview: {
          interviewId: 'interview-2',
          kind: 'other',
          start: '2026-03-20T10:00:00.000Z',
          localStart: '2026-03-20T10:00',
        },
      },
    ],
    [
      { outcome: 'no', reason: 'Pay' },
      { kind: 'no', reason: 'Pay' },
    ],
    [
      { outcome: 'offer', date: '2026-03-20' },
      { kind: 'offer', answerBy: '2026-03-20' },
    ],
    [{ outcome: 'thanks' }, { kind: 'thanks' }],
    [{ outcome: 'voicemail' }, { kind: 'voicemail' }],
    [{ outcome: 'nobody' }, { kind: 'nobody' }],
  ] as const)('turns %o into a valid command', (changes, outcome) => {
    const result = parse({ ...changes, words: 'Two people still to see' })
    if (!result.ok) return expect.fail(result.message)
    expect(result.command).toMatchObject({ outcome, personId: 'ian', words: 'Two people still to see' })
    expect(commandSchema.safeParse(result.command).success).toBe(true)
  })

  it.each([
    [{}, 'outcome'],
    [{ outcome: 'call-on' }, 'date'],
    [{ outcome: 'next-interview', time: '10:00' }, 'date'],
    [{ outcome: 'next-interview', date: '2026-03-20' }, 'time'],
  ] as const)('says which field of %o is incomplete', (changes, field) => {
    expect(parse(changes)).toMatchObject({ ok: false, field })
  })
})

describe('listOutcomes', () => {
  it('offers answers only where a question was asked', () => {
    expect(listOutcomes('check-in', { closing: null })).toContain('offer')
    expect(listOutcomes('rejection-thanks', { closing: null })).toEqual(['thanks', 'voicemail', 'nobody'])
  })
})

describe('toCallField', () => {
  it('finds the field of a refusal', () => {
    expect(['date', 'start', 'answerBy', 'words', 'key', undefined].map(toCallField)).toEqual([
      'date',
      'date',
      'date',
      'words',
      null,
      null,
    ])
  })
})
