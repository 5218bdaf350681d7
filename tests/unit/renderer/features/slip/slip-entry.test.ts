import { describe, expect, it } from 'vitest'
import {
  endedJustNow,
  firstEntry,
  ownPromisesOf,
  type SlipEntry,
  type SlipSubject,
  toCommand,
} from '#renderer/features/slip/slip-entry'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { isoIn } from '#tests/support/builders/wall'

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
const entered = (changes: Partial<SlipEntry>) =>
  toCommand({ ...firstEntry(subject), ...changes }, subject, newId)
const commandOf = (changes: Partial<SlipEntry>) => {
  const made = entered(changes)
  return made.ok ? made.command : expect.fail(made.message)
}

const said = {
  ...interview,
  topics: ['Handover', 'Hiring'],
  challenge: 'Two teams',
  strengths: 'Calm',
  learned: 'They hire two',
  debriefedAt: iso('2026-03-03 15:40'),
}
const told: SlipSubject = {
  ...subject,
  isLater: true,
  interview: said,
  card: {
    ...card,
    interviews: [said],
    theirPromises: [
      {
        id: 'word',
        interviewId: said.id,
        personId: 'jane',
        recordedAt: iso('2026-03-03 15:40'),
        word: { kind: 'decide-by', date: '2026-03-13' },
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

describe('ownPromisesOf', () => {
  it('tells what was promised in this conversation alone', () => {
    expect(ownPromisesOf(told)).toEqual(['Promised in interview-1'])
  })
})

describe('firstEntry', () => {
  it('starts from what the board recorded', () => {
    expect(firstEntry(subject)).toMatchObject({
      when: 'recorded',
      date: '2026-03-03',
      time: '15:30',
      present: ['jane'],
      promise: 'no-date',
    })
  })

  it('starts a second time from what was said the first, so that saving erases nothing', () => {
    const first = firstEntry(told)
    expect(first).toMatchObject({
      promise: 'decide-by',
      promiseDate: '2026-03-13',
      topics: 'Handover\nHiring',
    })
    expect(toCommand(first, told, newId)).toMatchObject({
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

describe('endedJustNow', () => {
  it('is told by the time of the drop, not by the clock of the page', () => {
    expect(endedJustNow(subject)).toBe(true)
    expect(
      endedJustNow({ card: { ...card, stageSince: iso('2026-03-03 16:00') }, interview, isLater: false }),
    ).toBe(false)
    expect(endedJustNow({ ...subject, isLater: true })).toBe(false)
  })
})

describe('toCommand', () => {
  it('sends what was recorded when nothing is changed', () => {
    expect(commandOf({})).toMatchObject({
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
    expect(commandOf({ when: 'hour-ago' }).endedAt).toBe(iso('2026-03-03 14:30'))
  })

  it('reads a picked time on the wall of the user', () => {
    expect(commandOf({ when: 'picked', date: '2026-03-02', time: '11:05' }).endedAt).toBe(
      iso('2026-03-02 11:05'),
    )
  })

  it.each([
    ['a day', { date: null, time: '11:05' }],
    ['a time', { date: '2026-03-02', time: null }],
  ] as const)('asks for %s that is missing', (_what, picked) => {
    expect(entered({ when: 'picked', ...picked })).toMatchObject({ ok: false, field: 'when' })
  })

  it('asks for the day they named', () => {
    expect(entered({ promise: 'decide-by' })).toMatchObject({ ok: false, field: 'promise' })
  })

  it('sends the day they named', () => {
    expect(commandOf({ promise: 'call-on', promiseDate: '2026-03-06' }).promise).toEqual({
      kind: 'call-on',
      date: '2026-03-06',
    })
  })

  it('forgets a day once no date was named', () => {
    expect(commandOf({ promise: 'no-date', promiseDate: '2026-03-06' }).promise).toEqual({ kind: 'no-date' })
  })

  it('counts a name that was typed and not added', () => {
    const added = [{ id: 'sam', name: 'Sam Lindqvist' }]
    expect(commandOf({ present: ['tom'], added, name: 'Ivo Petrov' }).people).toEqual([
      { id: 'tom', name: 'Tom Wu' },
      { id: 'sam', name: 'Sam Lindqvist' },
      { id: 'new', name: 'Ivo Petrov' },
    ])
  })

  it('takes each line as a thing of its own and keeps what it does not ask for', () => {
    const made = toCommand(
      {
        ...firstEntry(told),
        topics: 'Handover\nThe library\n\n  \nHiring',
        ownPromises: 'Send the portfolio\n',
      },
      told,
      newId,
    )
    expect(made).toMatchObject({
      ok: true,
      command: {
        topics: ['Handover', 'The library', 'Hiring'],
        challenge: 'Two teams',
        ownPromises: [{ text: 'Send the portfolio', date: null }],
      },
    })
  })
})
