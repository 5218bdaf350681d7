import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { TheirPromise } from '#shared/model/promise'
import type { Workspace } from '#shared/model/workspace'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, inputErrorMessage, listFollowUps, now, run, theCard, zone } from '../a-context.ts'

const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' })]
const workspace = aWorkspace({ cards: [aCard({ people })] })

const saveInput = (overrides: Partial<Extract<CommandInput, { type: 'save-interview' }>> = {}) => ({
  type: 'save-interview' as const,
  cardId: 'card-1',
  interviewId: 'interview-1',
  kind: 'video' as const,
  start: '2026-03-12T14:30:00.000Z' as const,
  durationMinutes: null,
  zone: null,
  personIds: ['jane'],
  location: '',
  ...overrides,
})

const save = (source = workspace, overrides: Parameters<typeof saveInput>[0] = {}) =>
  theCard(run(source, saveInput(overrides)).workspace).interviews[0]

describe('saveInterview', () => {
  it('adds an interview with the defaults of its kind', () => {
    const { workspace: next, label } = run(workspace, saveInput())
    expect(label).toBe('Add an interview with Northwind Optics')
    expect(theCard(next).interviews).toEqual([
      anInterview({
        kind: 'video',
        start: '2026-03-12T14:30:00.000Z',
        localStart: '2026-03-12T10:30',
        durationMinutes: 60,
        zone,
        personIds: ['jane'],
        recordedAt: new Date(now).toISOString() as `${string}Z`,
      }),
    ])
    expect(theCard(next).log.at(-1)?.text).toBe('Interview added: Thursday, 12 March at 10:30')
    expect(save(workspace, { kind: 'phone' })?.durationMinutes).toBe(30)
  })

  it('uses the given zone, then the card’s, then the user’s', () => {
    const abroad = aWorkspace({ cards: [aCard({ people, zone: 'Europe/Berlin' })] })
    expect(save(abroad, { zone: 'Asia/Kolkata' })?.zone).toBe('Asia/Kolkata')
    expect(save(abroad)?.zone).toBe('Europe/Berlin')
    expect(save()?.zone).toBe(zone)
    expect(catchAppError(() => run(workspace, saveInput({ zone: 'Mars/Olympus' })))).toMatchObject({
      code: 'invalid-input',
      data: { field: 'zone' },
    })
  })

  it('changes an existing interview and keeps its notes', () => {
    const existing = anInterview({
      topics: ['optics'],
      personIds: ['jane'],
      status: 'cancelled',
      cancelledAt: '2026-03-02T15:00:00.000Z',
    })
    const source = aWorkspace({ cards: [aCard({ people, interviews: [existing] })] })
    expect(save(source, { durationMinutes: 45, personIds: ['tom', 'tom'], location: 'Hall B' })).toEqual({
      ...existing,
      localStart: '2026-03-12T10:30',
      kind: 'video',
      start: '2026-03-12T14:30:00.000Z',
      durationMinutes: 45,
      personIds: ['tom'],
      location: 'Hall B',
      status: 'planned',
      cancelledAt: null,
      recordedAt: new Date(now).toISOString(),
    })
    const { workspace: next, label } = run(source, saveInput())
    expect(label).toBe('Change an interview with Northwind Optics')
    expect(theCard(next).log.at(-1)?.text).toBe('Interview moved to Thursday, 12 March at 10:30')
  })

  it('remembers the first person named for an existing interview without participants', () => {
    expect(save()?.firstNamedId).toBeNull()
    const unnamed = aWorkspace({ cards: [aCard({ people, interviews: [anInterview()] })] })
    expect(save(unnamed, { personIds: ['tom', 'jane'] })?.firstNamedId).toBe('tom')
  })

  it('marks an interview that the board guessed as entered by the user', () => {
    const dropped = aWorkspace({ cards: [aCard({ people, interviews: [anInterview({ source: 'drop' })] })] })
    expect(save(dropped)?.source).toBe('user')
    const imported = aWorkspace({
      cards: [aCard({ people, interviews: [anInterview({ source: 'import' })] })],
    })
    expect(save(imported)?.source).toBe('import')
  })

  it.each([0, -30, 1.5, 10_081])('refuses a length of %d minutes', (durationMinutes) => {
    expect(inputErrorMessage(saveInput({ durationMinutes }))).toMatch(
      /^(The interview ends before|An interview can last|Enter the length)/,
    )
  })

  it('refuses an impossible start and one more than ten years away', () => {
    expect(inputErrorMessage(saveInput({ start: '2026-02-30T14:30:00.000Z' }))).not.toBe('')
    expect(inputErrorMessage(saveInput({ start: 'tomorrow' as `${string}Z` }))).not.toBe('')
    for (const start of [
      '9999-12-31T23:59:59.999Z',
      '0000-01-01T00:00:00.000Z',
      '1970-01-01T00:00:00.000Z',
    ] as const)
      expect(catchAppError(() => run(workspace, saveInput({ start }))).message).toContain(
        'more than ten years away',
      )
    expect(save(workspace, { start: '2017-03-12T14:30:00.000Z' })?.start).toBe('2017-03-12T14:30:00.000Z')
  })

  it('refuses an unknown person', () => {
    expect(catchAppError(() => run(workspace, saveInput({ personIds: ['gone'] }))).code).toBe('not-found')
  })

  it('refuses a 1,001st interview', () => {
    const interviews = Array.from({ length: 1000 }, (_, n) => anInterview({ id: `${n}` }))
    const full = aWorkspace({ cards: [aCard({ people, interviews })] })
    expect(catchAppError(() => run(full, saveInput()))).toMatchObject({
      code: 'not-allowed',
      message: 'A card holds 1,000 interviews at most. Remove one first.',
      data: { field: 'interviewId' },
    })
    const { interviews: after } = theCard(run(full, saveInput({ interviewId: '999' })).workspace)
    expect([after.length, after.at(-1)?.kind]).toEqual([1000, 'video'])
  })
})

describe('saveInterview with a new time', () => {
  const promise = (word: TheirPromise['terms'], id = 'promise-1', interviewId = 'interview-1') =>
    aPromise({ id, terms: word, interviewId })
  const card = aCard({
    people,
    interviews: [anInterview({ debriefedAt: '2026-03-03T20:40:00.000Z' }), anInterview({ id: 'other' })],
    theirPromises: [
      promise({ kind: 'decide-by', date: '2026-03-06' }),
      promise({ kind: 'call-on', date: '2026-03-13' }, 'later'),
      promise({ kind: 'no-date' }, 'undated'),
      promise({ kind: 'decide-by', date: '2026-03-06' }, 'of-other', 'other'),
    ],
  })
  const source = aWorkspace({ cards: [card] })
  const ids = (workspace: Workspace) => theCard(workspace).theirPromises.map(({ id }) => id)

  it('removes promises for days before the interview, and its debrief while it is ahead', () => {
    const { workspace: next } = run(source, saveInput())
    expect(ids(next)).toEqual(['later', 'undated', 'of-other'])
    expect(theCard(next).interviews[0]?.debriefedAt).toBeNull()
    expect(theCard(next).interviews[1]).toEqual(card.interviews[1])
  })

  it('keeps promises and debrief if the interview still lies in the past', () => {
    const start = '2026-03-03T19:30:00.000Z'
    const { workspace: next } = run(source, saveInput({ kind: 'phone', start }))
    expect(ids(next)).toEqual(['promise-1', 'later', 'undated', 'of-other'])
    expect(theCard(next).interviews[0]?.debriefedAt).toBe('2026-03-03T20:40:00.000Z')
    expect(theCard(next).log.at(-1)?.text).toBe('Interview moved to Tuesday, 3 March at 14:30')
  })

  it('plans the preparation at once if an interview is moved at night to the next morning', () => {
    const night = at('2026-03-11 22:00')
    const start = '2026-03-12T11:30:00.000Z'
    const existing = anInterview({ start: '2026-03-20T14:00:00.000Z' })
    const ahead = aWorkspace({ cards: [aCard({ people, interviews: [existing] })] })
    const { workspace: next } = run(ahead, saveInput({ start }), { now: night })
    const prepare = listFollowUps(next, { now: night }).find((followUp) => followUp.step === 'prepare')
    expect(prepare).toMatchObject({ opensAt: night, alerts: [{ inQuietHours: 'always' }] })
    const same = run(ahead, saveInput({ kind: 'phone', start: existing.start }), { now: night })
    expect(theCard(same.workspace).interviews[0]?.recordedAt).toBe(existing.recordedAt)
  })

  it('logs a change instead of a move if start and end stay the same', () => {
    const { start } = anInterview()
    const { workspace: next } = run(source, saveInput({ kind: 'phone', start, location: 'Hall B' }))
    expect(theCard(next).log.at(-1)?.text).toBe('Interview changed: Tuesday, 3 March at 15:00')
  })
})
