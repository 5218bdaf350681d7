import { describe, expect, it } from 'vitest'
import { createPlanner } from '#electron/services/board/planner'
import { createNoteService } from '#electron/services/notes/note-service'
import type { WorkspaceStore } from '#electron/store/workspace-store'
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
  people: [jane],
  interviews: [
    { ...call, personIds: ['jane'] },
    { ...video, personIds: ['jane'] },
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
    expect(notes.call).toContain('our call')
    expect(notes.video).toContain('our video call')
  })

  it('describes all interviews of a day if the user did not travel', () => {
    expect(Object.keys(listThankYouNotes([]))).toEqual(['call'])
    expect(listThankYouNotes([]).call).toContain('our video call')
  })
})
