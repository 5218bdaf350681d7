import { describe, expect, it } from 'vitest'
import { createPlanner } from '#electron/services/board/planner'
import { createSampleService } from '#electron/services/notes/sample-service'
import type { WorkspaceStore } from '#electron/store/workspace-store'
import { sampleViewSchema } from '#shared/ipc/sample-view'
import { templateIds, tones } from '#shared/model/template'
import type { Workspace } from '#shared/model/workspace'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import { fillWording } from '#shared/notes/fill-wording'
import { createMemoryStore } from '#tests/support/alerts/memory-store'
import { createTestPorts } from '#tests/support/app/test-ports'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'

const bare = aCard({ id: 'bare', company: 'Brightwater', stage: 'applied' })
const full = aCard({
  id: 'full',
  company: 'Northwind Optics',
  stage: 'waiting',
  people: [aPerson(), aPerson({ id: 'rui', name: 'Rui Barros', role: 'recruiter', isContact: false })],
  interviews: [anInterview({ personIds: ['jane'], debriefedAt: '2026-03-03T20:45:00.000Z' })],
})
const offered = aCard({
  id: 'offered',
  company: 'Halden & Frey',
  stage: 'offer',
  people: [aPerson()],
  offers: [anOffer({ at: '2026-03-03T20:45:00.000Z' })],
})

function createService(workspace: Workspace) {
  const { clock } = createTestPorts('2026-03-04T15:00:00.000Z', { zone: 'America/New_York' })
  const store = createMemoryStore(workspace) as unknown as WorkspaceStore
  const planner = createPlanner({ clock, holidays: () => ({}) })
  let count = 0
  return createSampleService({ store, planner, clock, newId: () => `new-${++count}` })
}
const style = { tone: 'plain', form: 'mail' } as const

describe('getSample', () => {
  const service = createService(aWorkspace({ cards: [bare, full, offered] }))
  const sample = (template: (typeof templateIds)[number], cardId: string | null = null) =>
    service.getSample({ template, ...style, cardId })

  it('fills the fields from the chosen card', () => {
    expect(sample('check-in', 'offered')).toMatchObject({ cardId: 'offered', company: 'Halden & Frey' })
    expect(sample('thank-you-call', 'full')).toMatchObject({ cardId: 'full', person: 'Jane Okafor' })
    expect(sample('thank-you-call', 'full').fields).toMatchObject({ greeting: 'Hi Jane', tookPart: true })
    expect(sample('loop-in-recruiter', 'full').person).toBe('Rui Barros')
  })

  it('chooses a card that suits the template if none is chosen, or if it is gone', () => {
    expect(sample('offer-thanks').cardId).toBe('offered')
    expect(sample('thank-you-call', 'deleted').cardId).toBe('full')
    expect(sample('decline').cardId).toBe('full')
  })

  it('uses an example, and adds none, if there are no cards', () => {
    const workspace = aWorkspace({ cards: [] })
    const view = createService(workspace).getSample({ template: 'check-in', ...style, cardId: null })
    expect(view).toMatchObject({ cardId: null, company: 'Halden & Frey', person: 'Marco Ruiz' })
    expect(workspace.cards).toEqual([])
  })

  it.each(templateIds)('shows every wording of %s on every card', (template) => {
    for (const cardId of ['bare', 'full', 'offered'])
      for (const tone of tones)
        for (const form of ['mail', 'short'] as const) {
          const view = service.getSample({ template, tone, form, cardId })
          expect(sampleViewSchema.parse(view)).toEqual(view)
          for (const wording of builtInTemplates[template].wordings[tone][form])
            expect(fillWording(wording, view.fields).body).not.toBe('')
        }
  })
})
