import { describe, expect, it } from 'vitest'
import { createNoteHandlers } from '#electron/ipc/note-handlers'
import { createAlertService } from '#electron/services/alerts/alert-service'
import { createPlanner } from '#electron/services/board/planner'
import { createEmitter } from '#electron/services/emitter'
import { createNoteService } from '#electron/services/notes/note-service'
import type { Services } from '#electron/services/services'
import { createTestPorts } from '#tests/support/app/test-ports'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aWorkspace } from '#tests/support/builders/workspace'

const key = 'card-1/interview-1/check-in/1'

describe('createNoteHandlers', () => {
  it('returns a note although the disk is full, and logs the failure', async () => {
    const ports = createTestPorts('2026-03-10T14:00:00.000Z')
    const workspace = aWorkspace({
      cards: [aCard({ interviews: [anInterview()] })],
      ledger: [anAlertEntry({ key, readAt: null })],
    })
    const full = new Error('No space left on device')
    const store = {
      current: () => workspace,
      update: () => Promise.reject(full),
    } as unknown as Services['store']
    const planner = createPlanner({ clock: ports.clock, holidays: () => ({}) })
    const emitter = createEmitter((error) => ports.log.error('', error))
    const alerts = createAlertService({ store, planner, ports, emitter, newId: () => 'entry-1' })
    const notes = createNoteService({ store, planner, clock: ports.clock })
    const handlers = createNoteHandlers({ notes, alerts, ports } as unknown as Services)
    expect(await handlers['notes.get']({ key, fresh: false })).toMatchObject({ key, step: 'check-in' })
    expect(ports.errors).toHaveLength(1)
  })
})
