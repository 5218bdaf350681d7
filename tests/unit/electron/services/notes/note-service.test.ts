import { describe, expect, it } from 'vitest'
import { createPlanner } from '#electron/services/board/planner'
import { createNoteService } from '#electron/services/notes/note-service'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import type { NoteChoice } from '#shared/model/note-choice'
import type { Person } from '#shared/model/person'
import type { Workspace } from '#shared/model/workspace'
import { createMemoryStore } from '#tests/support/alerts/memory-store'
import { createTestPorts } from '#tests/support/app/test-ports'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'

/** Interviews before and after midnight in New York, which are on one day in India. */
const call = anInterview({ id: 'call', kind: 'phone', start: '2026-03-04T04:00:00.000Z' })
const video = anInterview({ id: 'video', kind: 'video', start: '2026-03-04T06:00:00.000Z' })
const jane = aPerson({ id: 'jane', name: 'Jane Okafor' })
const card = aCard({
  stage: 'waiting',
  people: [jane, aPerson({ id: 'tom', name: 'Tom Wu', email: 'tom@example.com' })],
  interviews: [
    { ...call, personIds: ['jane'] },
    { ...video, personIds: ['tom'] },
  ],
})

/** Returns the thank-you notes to Jane by their interview day, once the user is in India. */
function listThankYouNotes(zones: Workspace['zoneHistory']): Record<string, string> {
  const { clock } = createTestPorts('2026-03-04T07:30:00.000Z', { zone: 'Asia/Kolkata' })
  const store = createMemoryStore(
    aWorkspace({ cards: [card], zoneHistory: zones }),
  ) as unknown as WorkspaceStore
  const planner = createPlanner({ clock, holidays: () => ({}) })
  const service = createNoteService({ store, planner, clock })
  const thanks = planner.plan(store.current()).followUps.filter(({ step }) => step === 'thank-you')
  return Object.fromEntries(
    thanks.map(({ key, eventId }) => [eventId, service.getNote({ key, fresh: false }).body]),
  )
}

describe('getNote', () => {
  it('describes the interview day of its follow-up, also after a journey', () => {
    const notes = listThankYouNotes([{ zone: 'America/New_York', until: '2026-03-04T07:00:00.000Z' }])
    expect(Object.keys(notes)).toEqual(['call', 'video'])

    expect(notes.call).toContain('the call yesterday')
    expect(notes.video).toContain('the call today')
  })

  it('names the next conversation at its wall time in Vancouver, whatever the zone data of Node', () => {
    const zone = 'America/Vancouver'
    const { clock } = createTestPorts('2026-12-01T19:00:00.000Z', { zone })
    const ended = { ...call, zone, start: '2026-12-01T18:00:00.000Z' as const, personIds: ['jane'] }
    const next = { ...video, zone, start: '2026-12-15T17:00:00.000Z' as const }
    const store = createMemoryStore(
      aWorkspace({ cards: [{ ...card, zone, interviews: [ended, next] }] }),
    ) as unknown as WorkspaceStore
    const planner = createPlanner({ clock, holidays: () => ({}) })
    const prepare = planner.plan(store.current()).followUps.find(({ step }) => step === 'prepare')
    const service = createNoteService({ store, planner, clock })
    expect(service.getNote({ key: prepare?.key ?? '', fresh: false }).body).toContain(
      'Tuesday the 15th at 10:00',
    )
  })

  it('describes all interviews of a day if the user did not travel', () => {
    expect(Object.keys(listThankYouNotes([]))).toEqual(['call'])
    expect(listThankYouNotes([]).call).toContain('the call today')
  })

  describe('on another channel', () => {
    const zone = 'America/New_York'
    const key = 'card-1/call/check-in/1'
    const openService = (person: Partial<Person>, choice: Omit<NoteChoice, 'key'> = {}) => {
      const { clock } = createTestPorts('2026-03-11T15:00:00.000Z', { zone })
      const called = aPerson({ id: 'jane', name: 'Jane Okafor', mayCall: true, ...person })
      const recruiter = aPerson({ id: 'ines', name: 'Ines Adler', role: 'recruiter' })
      const store = createMemoryStore(
        aWorkspace({
          cards: [
            {
              ...card,
              people: [called, recruiter],
              interviews: [{ ...call, personIds: ['jane'] }],
              noteChoices: [{ key, ...choice }],
            },
          ],
        }),
      ) as unknown as WorkspaceStore
      const service = createNoteService({
        store,
        planner: createPlanner({ clock, holidays: () => ({}) }),
        clock,
      })
      return (form?: 'voicemail') => service.getNote({ key, fresh: true, form })
    }

    it('writes the letter, or the voicemail, that a call can be instead', () => {
      const phone = '+1 555 0188'
      expect(openService({ phone })()).toMatchObject({ channel: 'phone', template: 'check-in-call' })
      expect(openService({ phone }, { channel: 'email' })()).toMatchObject({
        channel: 'email',
        template: 'late-thanks-check-in',
      })
      expect(openService({ phone })('voicemail')).toMatchObject({ channel: 'phone', template: 'voicemail' })
    })

    it('writes to another person of the card, and the check knows whom', () => {
      const note = openService({ phone: '' }, { personId: 'ines', channel: 'text' })()
      expect(note).toMatchObject({
        title: 'Check in with Ines Adler',
        person: { id: 'ines' },
        form: 'short',
        facts: { recipientId: 'ines' },
      })
      expect(note.body).toMatch(/^Hi Ines,/)
    })

    it('has no voicemail for a letter', () => {
      const getNote = openService({ phone: '' })
      expect(getNote().channel).toBe('email')
      expect(() => getNote('voicemail')).toThrow('no note for this')
    })
  })

  it('lists the thanks to everybody in a conversation, and then the debrief to the recruiter', () => {
    const { clock } = createTestPorts('2026-03-04T07:30:00.000Z', { zone: 'Asia/Kolkata' })
    const dana = aPerson({ id: 'dana', name: 'Dana Cole', role: 'recruiter', email: 'dana@example.com' })
    const withRecruiter = { ...card, people: [dana, ...card.people] }
    const store = createMemoryStore(aWorkspace({ cards: [withRecruiter] })) as unknown as WorkspaceStore
    const service = createNoteService({
      store,
      planner: createPlanner({ clock, holidays: () => ({}) }),
      clock,
    })
    const expected = [
      { key: 'card-1/call/thank-you/1/jane', step: 'thank-you', name: 'Jane', state: 'to-write' },
      { key: 'card-1/call/thank-you/1/tom', step: 'thank-you', name: 'Tom', state: 'to-write' },
      { key: 'card-1/call/loop-in/1/dana', step: 'loop-in', name: 'Dana', state: 'to-write' },
    ]
    for (const key of ['card-1/call/thank-you/1/tom', 'card-1/call/loop-in/1/dana'])
      expect(service.getNote({ key, fresh: false }).panel).toEqual(expected)
  })
})
