import { describe, expect, it } from 'vitest'
import {
  createSlipEntry,
  hasJustEnded,
  listOwnPromises,
  type SlipEntry,
  type SlipSubject,
  toDebriefCommand,
} from '#renderer/features/slip/slip-entry'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'

const zone = 'America/New_York'
const iso = isoIn(zone)
const interview = anInterview({ personIds: ['jane', 'gone'], source: 'drop' })
const card = aCard({
  stage: 'waiting',
  stageSince: iso('2026-03-03 15:30'),
  people: [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })],
  interviews: [interview],
})
const subject: SlipSubject = { card, holidays: [], interview, zone, isLater: false }
const newId = () => 'new'
const parse = (changes: Partial<SlipEntry>) =>
  toDebriefCommand({ ...createSlipEntry(subject), ...changes }, subject, newId)
const parseCommand = (changes: Partial<SlipEntry>) => {
  const parsed = parse(changes)
  return parsed.ok ? parsed.command : expect.fail(parsed.message)
}

const debriefed = {
  ...interview,
  topics: ['Handover', 'Hiring'],
  challenge: 'Two teams',
  strengths: 'Calm',
  learned: 'They hire two',
  debriefedAt: iso('2026-03-03 15:40'),
}
const laterSubject: SlipSubject = {
  ...subject,
  isLater: true,
  interview: debriefed,
  card: {
    ...card,
    interviews: [debriefed],
    theirPromises: [
      {
        id: 'terms',
        interviewId: debriefed.id,
        personId: 'jane',
        recordedAt: iso('2026-03-03 15:40'),
        terms: { kind: 'decide-by', date: '2026-03-13' },
      },
    ],
    ownPromises: ['interview-1', 'another'].map((interviewId) => ({
      id: `own-${interviewId}`,
      text: `Promised in ${interviewId}`,
      personId: null,
      interviewId,
      date: null,
      recordedAt: iso('2026-03-03 15:40'),
    })),
  },
}

describe('listOwnPromises', () => {
  it('lists only the promises of this interview', () => {
    expect(listOwnPromises(laterSubject)).toEqual(['Promised in interview-1'])
  })
})

describe('createSlipEntry', () => {
  it('starts from what the board recorded', () => {
    expect(createSlipEntry(subject)).toMatchObject({
      when: 'recorded',
      date: '2026-03-03',
      time: '15:30',
      present: ['jane'],
      promise: 'no-date',
    })
  })

  it('starts from the notes of an earlier debrief, so that saving erases nothing', () => {
    const first = createSlipEntry(laterSubject)
    expect(first).toMatchObject({
      promise: 'decide-by',
      promiseDate: '2026-03-13',
      topics: 'Handover\nHiring',
    })
    expect(toDebriefCommand(first, laterSubject, newId)).toMatchObject({
      command: {
        promise: { kind: 'decide-by', date: '2026-03-13' },
        topics: ['Handover', 'Hiring'],
        challenge: 'Two teams',
        strengths: 'Calm',
        learned: 'They hire two',
      },
    })
  })
})

describe('hasJustEnded', () => {
  it('compares with the time of the drop, not with the clock of the page', () => {
    expect(hasJustEnded(subject)).toBe(true)
    expect(
      hasJustEnded({ card: { ...card, stageSince: iso('2026-03-03 16:00') }, interview, isLater: false }),
    ).toBe(false)
    expect(hasJustEnded({ ...subject, isLater: true })).toBe(false)
  })
})

describe('toDebriefCommand', () => {
  it('uses what was recorded when nothing is changed', () => {
    expect(parseCommand({})).toMatchObject({
      interviewId: 'interview-1',
      kind: 'phone',
      endedAt: iso('2026-03-03 15:30'),
      people: [{ id: 'jane', name: 'Jane Okafor' }],
      promise: { kind: 'no-date' },
      topics: [],
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

  it('drops the day when they named none', () => {
    expect(parseCommand({ promise: 'no-date', promiseDate: '2026-03-06' }).promise).toEqual({
      kind: 'no-date',
    })
  })

  it('includes a name that was typed and not added', () => {
    const added = [{ id: 'sam', name: 'Sam Lindqvist' }]
    expect(parseCommand({ present: ['tom'], added, name: 'Ivo Petrov' }).people).toEqual([
      { id: 'tom', name: 'Tom Wu' },
      { id: 'sam', name: 'Sam Lindqvist' },
      { id: 'new', name: 'Ivo Petrov' },
    ])
  })

  it('splits lines into entries, and keeps what the slip does not ask for', () => {
    const parsed = toDebriefCommand(
      {
        ...createSlipEntry(laterSubject),
        topics: 'Handover\nThe library\n\n  \nHiring',
        ownPromises: 'Send the portfolio\n',
      },
      laterSubject,
      newId,
    )
    expect(parsed).toMatchObject({
      ok: true,
      command: {
        topics: ['Handover', 'The library', 'Hiring'],
        challenge: 'Two teams',
        ownPromises: [{ text: 'Send the portfolio', date: null }],
      },
    })
  })
})
