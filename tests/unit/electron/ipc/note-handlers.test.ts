import { describe, expect, it } from 'vitest'
import { noteHandlers } from '../../../../electron/ipc/note-handlers.ts'
import { createAlertService } from '../../../../electron/services/alert-service.ts'
import { createEmitter } from '../../../../electron/services/emitter.ts'
import { createNoteService } from '../../../../electron/services/note-service.ts'
import { createPlanner } from '../../../../electron/services/planner.ts'
import type { Services } from '../../../../electron/services/services.ts'
import { testPorts } from '../../../support/app/test-ports.ts'
import { anAlertEntry } from '../../../support/builders/alert-entry.ts'
import { aCard } from '../../../support/builders/card.ts'
import { anInterview } from '../../../support/builders/interview.ts'
import { aWorkspace } from '../../../support/builders/workspace.ts'

const key = 'card-1/interview-1/check-in/1'

describe('noteHandlers', () => {
  it('opens a note though the disk takes no more, and writes the failure down', async () => {
    const ports = testPorts('2026-03-10T14:00:00.000Z')
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
    const handlers = noteHandlers({ notes, alerts, ports } as unknown as Services)
    expect(await handlers['notes.get']({ key, fresh: false })).toMatchObject({ key, step: 'check-in' })
    expect(ports.errors).toHaveLength(1)
  })
})
