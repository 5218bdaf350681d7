import { describe, expect, it } from 'vitest'
import { createPlanner } from '#electron/services/board/planner'
import { createNoteService } from '#electron/services/notes/note-service'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import type { Workspace } from '#shared/model/workspace'
import { memoryStore } from '#tests/support/alerts/memory-store'
import { testPorts } from '#tests/support/app/test-ports'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'

/** Half an hour before midnight in New York, and an hour after it: one day in India. */
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

/** The thank-you notes to Jane, by the visit they are for, once the user is in India. */
function thanksIn(zones: Workspace['zones']): Record<string, string> {
  const { clock } = testPorts('2026-03-04T07:30:00.000Z', { zone: 'Asia/Kolkata' })
  const store = memoryStore(aWorkspace({ cards: [card], zones })) as unknown as WorkspaceStore
  const planner = createPlanner({ clock, holidays: () => ({}) })
  const service = createNoteService({ store, planner, clock })
  const thanks = planner.plan(store.current()).followUps.filter(({ step }) => step === 'thank-you')
  return Object.fromEntries(
    thanks.map(({ key, eventId }) => [eventId, service.note({ key, fresh: false }).body]),
  )
}

describe('note', () => {
  it('is about the visit that its follow-up names, also after a journey', () => {
    const notes = thanksIn([{ zone: 'America/New_York', until: '2026-03-04T07:00:00.000Z' }])
    expect(Object.keys(notes)).toEqual(['call', 'video'])
    expect(notes.call).toContain('our call')
    expect(notes.video).toContain('our video call')
  })

  it('is about all of a day where the user was here all along', () => {
    expect(Object.keys(thanksIn([]))).toEqual(['call'])
    expect(thanksIn([]).call).toContain('our video call')
  })
})
