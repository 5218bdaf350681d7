import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import type { PromiseWord } from '#shared/model/promise'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'
import { isoIn } from '#tests/support/builders/wall'
import { aWorkspace } from '#tests/support/builders/workspace'
import { complaint, followUps, now, refusal, run, theCard, zone } from '../a-context.ts'

const iso = isoIn(zone)
const decideBy: PromiseWord = { kind: 'decide-by', date: '2026-03-06' }

const promising = (overrides: Partial<Extract<CommandInput, { type: 'save-their-promise' }>> = {}) => ({
  type: 'save-their-promise' as const,
  cardId: 'card-1',
  promiseId: 'promise-1',
  personId: 'jane',
  word: decideBy,
  ...overrides,
})
const spoken = (rest: Partial<Card> = {}) =>
  aCard({ people: [aPerson()], interviews: [anInterview()], ...rest })
const outcome = (card: Card, overrides: Parameters<typeof promising>[0] = {}) =>
  run(aWorkspace({ cards: [card] }), promising(overrides))
const promised = (card: Card, overrides: Parameters<typeof promising>[0] = {}) =>
  theCard(outcome(card, overrides).workspace)

describe('saveTheirPromise', () => {
  it.each([
    [decideBy, 'What they said: they decide by Friday, 6 March'],
    [{ kind: 'call-on', date: '2026-03-05' }, 'What they said: you may call on Thursday, 5 March'],
    [{ kind: 'no-date' }, 'What they said: no date was named'],
  ] as const)('records %o for the conversation that is over', (word, line) => {
    const card = promised(spoken(), { word })
    expect(card.theirPromises).toEqual([
      aPromise({ word, personId: 'jane', recordedAt: iso('2026-03-03 16:00') }),
    ])
    expect(card.log.at(-1)?.text).toBe(line)
    expect(outcome(spoken(), { word }).label).toBe('Note what Northwind Optics promised')
  })

  it('belongs to the last conversation over, whatever the order they were entered in', () => {
    const interviews = [
      anInterview({ id: 'last', start: iso('2026-03-03 12:00') }),
      anInterview({ id: 'ahead', start: iso('2026-03-12 12:00') }),
      anInterview({ id: 'off', start: iso('2026-03-03 14:00'), status: 'did-not-happen' }),
      anInterview({ id: 'first', start: iso('2026-03-02 12:00') }),
    ]
    expect(promised(spoken({ interviews })).theirPromises[0]?.interviewId).toBe('last')
  })

  it('adds a later word, which the check-in then counts from', () => {
    const first = promised(spoken())
    const word = { kind: 'decide-by', date: '2026-03-16' } as const
    const { workspace } = run(aWorkspace({ cards: [first] }), promising({ promiseId: 'second', word }), {
      now: now + 60_000,
    })
    expect(theCard(workspace).theirPromises).toHaveLength(2)
    const checkIn = followUps(workspace).find(({ step }) => step === 'check-in')
    expect(checkIn?.alerts.map((alert) => new Date(alert.at).toISOString())).toEqual([
      iso('2026-03-17 09:00'),
    ])
  })

  it('changes a known one where it stands', () => {
    const recordedAt = iso('2026-03-03 15:40')
    const known = spoken({ theirPromises: [aPromise({ recordedAt })] })
    expect(promised(known).theirPromises).toEqual([
      aPromise({ recordedAt, personId: 'jane', word: decideBy }),
    ])
    expect(outcome(known).label).toBe('Change what Northwind Optics promised')
  })

  it('refuses a promise from before its interview, whichever zone ended it', () => {
    const refused = refusal(() => outcome(spoken(), { word: { kind: 'decide-by', date: '2026-03-02' } }))
    expect(refused).toMatchObject({
      code: 'invalid-input',
      message: 'That date is before the conversation. Check the day they named.',
      data: { field: 'date' },
    })
    expect(promised(spoken(), { word: { kind: 'call-on', date: '2026-03-03' } }).theirPromises).toHaveLength(
      1,
    )
    const inIndia = () =>
      run(aWorkspace({ cards: [spoken()] }), promising({ word: { kind: 'call-on', date: '2026-03-03' } }), {
        zone: 'Asia/Kolkata',
      })
    expect(refusal(inIndia).data).toEqual({ field: 'date' })
  })

  it('refuses one where nothing was said yet, from nobody on the card, or far ahead', () => {
    for (const interviews of [[], [anInterview({ start: iso('2026-03-03 15:45') })]])
      expect(refusal(() => outcome(spoken({ interviews }))).message).toBe(
        'No conversation on this card is over yet. Enter the interview first.',
      )
    expect(refusal(() => outcome(spoken(), { personId: 'gone' })).code).toBe('not-found')
    const word = { kind: 'decide-by', date: '9999-12-31' } as const
    expect(refusal(() => outcome(spoken(), { word })).message).toContain('ten years')
    expect(complaint(promising({ word: { kind: 'call-on', date: '2026-02-30' } }))).not.toBe('')
  })

  it('refuses the thousand and first', () => {
    const theirPromises = Array.from({ length: 1000 }, (_, n) => aPromise({ id: `${n}` }))
    expect(refusal(() => outcome(spoken({ theirPromises })))).toMatchObject({
      code: 'not-allowed',
      data: { field: 'promiseId' },
    })
  })
})

describe('removeTheirPromise', () => {
  const removing = (card: Card) =>
    run(aWorkspace({ cards: [card] }), {
      type: 'remove-their-promise',
      cardId: 'card-1',
      promiseId: 'promise-1',
    })

  it('takes one back', () => {
    const { workspace, label } = removing(spoken({ theirPromises: [aPromise(), aPromise({ id: 'other' })] }))
    expect(label).toBe('Remove what Northwind Optics promised')
    expect(theCard(workspace).theirPromises).toEqual([aPromise({ id: 'other' })])
    expect(theCard(workspace).log.at(-1)?.text).toBe('Their promise taken back')
  })

  it('refuses one that is gone', () => {
    expect(refusal(() => removing(spoken())).code).toBe('not-found')
  })
})
