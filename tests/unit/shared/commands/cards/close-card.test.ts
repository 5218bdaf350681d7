import { describe, expect, it } from 'vitest'
import { selectColumn } from '#shared/commands/cards/rank'
import type { CommandInput } from '#shared/commands/commands'
import { closingReasons } from '#shared/model/closing'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, inputErrorMessage, now, run, theCard } from '../a-context.ts'

const closing = (overrides: Partial<Extract<CommandInput, { type: 'close-card' }>> = {}) => ({
  type: 'close-card' as const,
  cardId: 'card-1',
  position: { at: 'top' as const },
  reason: 'rejected' as const,
  personId: null,
  channel: null,
  feedback: '',
  reconnect: false,
  ...overrides,
})

const workspace = aWorkspace({ cards: [aCard({ people: [aPerson()], offers: [anOffer()] })] })
const inMay = { now: at('2026-05-04 09:00') }

describe('closeCard', () => {
  it('records the details of the closing', () => {
    const details = {
      personId: 'jane',
      channel: 'phone' as const,
      feedback: 'More optics.\r\nTry again',
      reconnect: true,
    }
    const { workspace: next, label, cardId } = run(workspace, closing(details))
    expect({ label, cardId }).toEqual({ label: 'Close Northwind Optics', cardId: 'card-1' })
    expect(theCard(next)).toMatchObject({
      stage: 'closed',
      stageSince: new Date(now).toISOString(),
      closing: {
        ...details,
        reason: 'rejected',
        feedback: 'More optics.\nTry again',
        at: new Date(now).toISOString(),
      },
      log: [{ text: 'Closed: they said no' }],
    })
  })

  it.each([
    ['rejected', 'Closed: they said no'],
    ['accepted', 'Closed: I accepted their offer'],
    ['declined', 'Closed: I declined their offer'],
    ['withdrawn', 'Closed: I withdrew'],
    ['no-answer', 'Closed: no answer came'],
  ] as const)('logs %s as %j', (reason, line) => {
    expect(theCard(run(workspace, closing({ reason }), inMay).workspace).log.at(-1)?.text).toBe(line)
  })

  it('allows “no answer” at any time', () => {
    const interviewed = aWorkspace({ cards: [aCard({ interviews: [anInterview()] })] })
    const { workspace: next } = run(interviewed, closing({ reason: 'no-answer' }))
    expect(theCard(next).closing?.reason).toBe('no-answer')
  })

  it('keeps the reminder to reconnect only for a rejection', () => {
    for (const reason of closingReasons)
      expect(
        theCard(run(workspace, closing({ reason, reconnect: true }), inMay).workspace).closing?.reconnect,
      ).toBe(reason === 'rejected')
  })

  it('keeps the offer that was accepted', () => {
    expect(theCard(run(workspace, closing({ reason: 'accepted' })).workspace).offers).toHaveLength(1)
  })

  it('puts the card at the given position in Closed', () => {
    const cards = [
      aCard(),
      aCard({ id: 'b', stage: 'closed' }),
      aCard({ id: 'c', stage: 'closed', rank: 'a1' }),
    ]
    const { workspace: next } = run(aWorkspace({ cards }), closing({ position: { at: 'before', id: 'c' } }))
    expect(selectColumn(next.cards, 'closed').map((card) => card.id)).toEqual(['b', 'card-1', 'c'])
  })

  it('refuses an unknown person or card, and feedback that is too long', () => {
    expect(catchAppError(() => run(workspace, closing({ personId: 'gone' }))).code).toBe('not-found')
    expect(inputErrorMessage(closing({ feedback: 'x'.repeat(20_001) }))).toContain('The feedback is too long')
    expect(catchAppError(() => run(aWorkspace(), closing())).code).toBe('not-found')
  })
})
