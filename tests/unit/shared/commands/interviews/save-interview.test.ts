import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { TheirPromise } from '#shared/model/promise'
import type { Workspace } from '#shared/model/workspace'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, complaint, followUps, now, refusal, run, theCard, zone } from '../a-context.ts'

const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })]
const workspace = aWorkspace({ cards: [aCard({ people })] })

const saving = (overrides: Partial<Extract<CommandInput, { type: 'save-interview' }>> = {}) => ({
  type: 'save-interview' as const,
  cardId: 'card-1',
  interviewId: 'interview-1',
  kind: 'video' as const,
  start: '2026-03-12T14:30:00.000Z' as const,
  durationMinutes: null,
  zone: null,
  personIds: ['jane'],
  place: '',
  ...overrides,
})

const saved = (of = workspace, overrides: Parameters<typeof saving>[0] = {}) =>
  theCard(run(of, saving(overrides)).workspace).interviews[0]

describe('saveInterview', () => {
  it('enters an interview with what is usual for its kind', () => {
    const { workspace: next, label } = run(workspace, saving())
    expect(label).toBe('Add an interview at Northwind Optics')
    expect(theCard(next).interviews).toEqual([
      anInterview({
        kind: 'video',
        start: '2026-03-12T14:30:00.000Z',
        durationMinutes: 60,
        zone,
        personIds: ['jane'],
        recordedAt: new Date(now).toISOString() as `${string}Z`,
      }),
    ])
    expect(theCard(next).log.at(-1)?.text).toBe('Interview entered for Thursday, 12 March at 10:30')
    expect(saved(workspace, { kind: 'phone' })?.durationMinutes).toBe(30)
  })

  it('takes the zone named, else the employer’s, else the user’s', () => {
    const abroad = aWorkspace({ cards: [aCard({ people, zone: 'Europe/Berlin' })] })
    expect(saved(abroad, { zone: 'Asia/Kolkata' })?.zone).toBe('Asia/Kolkata')
    expect(saved(abroad)?.zone).toBe('Europe/Berlin')
    expect(saved()?.zone).toBe(zone)
    expect(refusal(() => run(workspace, saving({ zone: 'Mars/Olympus' })))).toMatchObject({
      code: 'invalid-input',
      data: { field: 'zone' },
    })
  })

  it('changes one that is there, and what was noted in it stays', () => {
    const known = anInterview({
      topics: ['optics'],
      personIds: ['jane'],
      status: 'cancelled',
      endedAt: '2026-03-02T15:00:00.000Z',
    })
    const of = aWorkspace({ cards: [aCard({ people, interviews: [known] })] })
    expect(saved(of, { durationMinutes: 45, personIds: ['tom', 'tom'], place: 'Hall B' })).toEqual({
      ...known,
      kind: 'video',
      start: '2026-03-12T14:30:00.000Z',
      durationMinutes: 45,
      personIds: ['tom'],
      place: 'Hall B',
      status: 'planned',
      endedAt: null,
      recordedAt: new Date(now).toISOString(),
    })
    const { workspace: next, label } = run(of, saving())
    expect(label).toBe('Change an interview at Northwind Optics')
    expect(theCard(next).log.at(-1)?.text).toBe('Interview moved to Thursday, 12 March at 10:30')
  })

  it('remembers who was named first after nobody was, and nobody on a new one', () => {
    expect(saved()?.firstNamedId).toBeNull()
    const unnamed = aWorkspace({ cards: [aCard({ people, interviews: [anInterview()] })] })
    expect(saved(unnamed, { personIds: ['tom', 'jane'] })?.firstNamedId).toBe('tom')
  })

  it('makes the board’s guess the user’s own', () => {
    const dropped = aWorkspace({ cards: [aCard({ people, interviews: [anInterview({ source: 'drop' })] })] })
    expect(saved(dropped)?.source).toBe('user')
    const imported = aWorkspace({
      cards: [aCard({ people, interviews: [anInterview({ source: 'import' })] })],
    })
    expect(saved(imported)?.source).toBe('import')
  })

  it.each([0, -30, 1.5, 10_081])('refuses a length of %d minutes', (durationMinutes) => {
    expect(complaint(saving({ durationMinutes }))).toMatch(
      /^(The interview ends before|An interview can last|Give the length)/,
    )
  })

  it('refuses a day that is none, and one more than ten years away', () => {
    expect(complaint(saving({ start: '2026-02-30T14:30:00.000Z' }))).not.toBe('')
    expect(complaint(saving({ start: 'tomorrow' as `${string}Z` }))).not.toBe('')
    for (const start of [
      '9999-12-31T23:59:59.999Z',
      '0000-01-01T00:00:00.000Z',
      '1970-01-01T00:00:00.000Z',
    ] as const)
      expect(refusal(() => run(workspace, saving({ start }))).message).toContain('more than ten years away')
    expect(saved(workspace, { start: '2017-03-12T14:30:00.000Z' })?.start).toBe('2017-03-12T14:30:00.000Z')
  })

  it('refuses somebody who is not on the card', () => {
    expect(refusal(() => run(workspace, saving({ personIds: ['gone'] }))).code).toBe('not-found')
  })

  it('refuses the thousand and first', () => {
    const interviews = Array.from({ length: 1000 }, (_, n) => anInterview({ id: `${n}` }))
    const full = aWorkspace({ cards: [aCard({ people, interviews })] })
    expect(refusal(() => run(full, saving()))).toMatchObject({
      code: 'not-allowed',
      message: 'A card holds 1,000 interviews at most. Remove one first.',
      data: { field: 'interviewId' },
    })
    const { interviews: after } = theCard(run(full, saving({ interviewId: '999' })).workspace)
    expect([after.length, after.at(-1)?.kind]).toEqual([1000, 'video'])
  })
})

describe('saveInterview, moving one', () => {
  const said = (word: TheirPromise['word'], id = 'promise-1', interviewId = 'interview-1') =>
    aPromise({ id, word, interviewId })
  const card = aCard({
    people,
    interviews: [anInterview({ debriefedAt: '2026-03-03T20:40:00.000Z' }), anInterview({ id: 'other' })],
    theirPromises: [
      said({ kind: 'decide-by', date: '2026-03-06' }),
      said({ kind: 'call-on', date: '2026-03-13' }, 'later'),
      said({ kind: 'no-date' }, 'undated'),
      said({ kind: 'decide-by', date: '2026-03-06' }, 'of-other', 'other'),
    ],
  })
  const of = aWorkspace({ cards: [card] })
  const ids = (workspace: Workspace) => theCard(workspace).theirPromises.map((promise) => promise.id)

  it('forgets what was promised for a day before it, and that it was told of while it is ahead', () => {
    const { workspace: next } = run(of, saving())
    expect(ids(next)).toEqual(['later', 'undated', 'of-other'])
    expect(theCard(next).interviews[0]?.debriefedAt).toBeNull()
    expect(theCard(next).interviews[1]).toEqual(card.interviews[1])
  })

  it('keeps both when only its time was corrected', () => {
    const start = '2026-03-03T19:30:00.000Z'
    const { workspace: next } = run(of, saving({ kind: 'phone', start }))
    expect(ids(next)).toEqual(['promise-1', 'later', 'undated', 'of-other'])
    expect(theCard(next).interviews[0]?.debriefedAt).toBe('2026-03-03T20:40:00.000Z')
    expect(theCard(next).log.at(-1)?.text).toBe('Interview moved to Tuesday, 3 March at 14:30')
  })

  it('enters its new time now: moved at night to the early morning, it is prepared for at once', () => {
    const night = at('2026-03-11 22:00')
    const start = '2026-03-12T11:30:00.000Z'
    const known = anInterview({ start: '2026-03-20T14:00:00.000Z' })
    const ahead = aWorkspace({ cards: [aCard({ people, interviews: [known] })] })
    const { workspace: next } = run(ahead, saving({ start }), { now: night })
    const prepare = followUps(next, { now: night }).find((followUp) => followUp.step === 'prepare')
    expect(prepare).toMatchObject({ opensAt: night, alerts: [{ inQuietHours: 'always' }] })
    const same = run(ahead, saving({ kind: 'phone', start: known.start }), { now: night })
    expect(theCard(same.workspace).interviews[0]?.recordedAt).toBe(known.recordedAt)
  })

  it('calls it changed when it ends when it did', () => {
    const { start } = anInterview()
    const { workspace: next } = run(of, saving({ kind: 'phone', start, place: 'Hall B' }))
    expect(theCard(next).log.at(-1)?.text).toBe('Interview changed: Tuesday, 3 March at 15:00')
  })
})
