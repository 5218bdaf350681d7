import type { RunningApp } from './running-app.ts'

/**
 * Adds a card whose call with Jane ends as it is dropped on Waiting, and debriefs it: nothing was promised.
 */
export async function addCardWithCall(app: RunningApp): Promise<void> {
  await addCard(app, { id: 'northwind', company: 'Northwind Optics' })
  await app.run({ type: 'move-card', cardId: 'northwind', stage: 'waiting', position: { at: 'top' } })
  const { card } = await app.request('cards.get', { cardId: 'northwind' })
  const [interview] = card.interviews
  const [jane] = card.people
  if (!interview || !jane) throw new Error('The drop recorded no conversation with Jane')
  await app.run({
    type: 'debrief-interview',
    cardId: 'northwind',
    interviewId: interview.id,
    kind: interview.kind,
    endedAt: interview.recordedAt,
    people: [{ id: jane.id, name: jane.name }],
    promise: null,
    topics: [],
    challenge: '',
    strengths: '',
    learned: '',
    ownPromises: [],
  })
}

/** Adds a card. With one added this week, the keep-applying step is not due. */
export async function addCard(
  app: RunningApp,
  {
    id,
    company,
    stage = 'phone-screen',
  }: { readonly id: string; readonly company: string; readonly stage?: 'applied' | 'phone-screen' },
): Promise<void> {
  await app.run({
    type: 'add-card',
    cardId: id,
    company,
    role: '',
    stage,
    person: 'Jane Okafor',
  })
}
