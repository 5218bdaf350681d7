import { describe, expect, it } from 'vitest'
import { listTimeline } from '#shared/views/timeline/list-timeline'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aFollowUpView } from '#tests/support/builders/follow-up-view'
import { anInterview } from '#tests/support/builders/interview'
import { anOwnPromise } from '#tests/support/builders/promise'

const zone = 'America/New_York'
const now = Date.parse('2026-03-10T14:00:00.000Z')
const list = (card: Parameters<typeof aCard>[0], followUps: Parameters<typeof aFollowUpView>[0][] = []) =>
  listTimeline({ card: aCard(card), followUps: followUps.map(aFollowUpView), now, zone })
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('listTimeline', () => {
  it('puts everything that happened in order and begins with the application', () => {
    const { past, ahead } = list({
      answers: [anAnswer({ id: 'answer', at: '2026-03-09T15:00:00.000Z' })],
      interviews: [anInterview({ id: 'talk' })],
      actions: [anAction({ id: 'thanks', step: 'thank-you', at: '2026-03-03T22:00:00.000Z' })],
      messages: [
        {
          ...{ id: 'message', personId: null, channel: 'email', subject: '', text: '' },
          ...{ at: '2026-03-05T15:00:00.000Z', recordedAt: '2026-03-05T15:00:00.000Z' },
        },
      ],
    })
    expect(ids(past)).toEqual(['applied', 'talk', 'thanks', 'message', 'answer'])
    expect(ahead).toEqual([])
  })

  it('keeps what is still to be done ahead of now, however late, and what is too late behind it', () => {
    const before = now - 3_600_000
    const { past, ahead } = list({}, [
      { key: 'planned', alertsAt: [now + 2] },
      { key: 'overdue', status: 'overdue', dueAt: before, alertsAt: [before - 5] },
      { key: 'snoozed', status: 'snoozed', alertsAt: [now + 1] },
      { key: 'open', status: 'open', alertsAt: [before + 1] },
      { key: 'lapsed', status: 'lapsed', lapsesAt: before },
      { key: 'done', status: 'done' },
      { key: 'skipped', status: 'skipped' },
    ])
    expect(ids(ahead)).toEqual(['overdue', 'open', 'snoozed', 'planned'])
    expect(ids(past)).toEqual(['applied', 'lapsed'])
  })

  it.each([
    ['2026-03-10T13:29:00.000Z', 'past'],
    ['2026-03-10T13:31:00.000Z', 'ahead'],
    ['2026-03-11T13:00:00.000Z', 'ahead'],
  ] as const)('puts an interview of half an hour that begins at %s into %s', (start, side) => {
    expect(ids(list({ interviews: [anInterview({ id: 'talk', start })] })[side])).toContain('talk')
  })

  it('orders what happened at the same moment by its kind, then as it is stored', () => {
    const at = '2026-03-03T20:00:00.000Z'
    const { past } = list({
      addedAt: at,
      closing: {
        ...{ id: 'c', reason: 'rejected', at, recordedAt: at },
        ...{ personId: null, channel: null, feedback: '', reconnect: false },
      },
      actions: [anAction({ id: 'second', at }), anAction({ id: 'third', at })],
      answers: [anAnswer({ id: 'first', at })],
      interviews: [anInterview({ id: 'talk', start: at })],
    })
    expect(ids(past)).toEqual(['applied', 'talk', 'first', 'second', 'third', 'closing'])
  })

  it.each([
    ['America/New_York', '2026-03-02T05:00:00.000Z'],
    ['Asia/Kolkata', '2026-03-01T18:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-03-01T13:00:00.000Z'],
  ])('begins the day of the application at midnight in %s', (userZone, at) => {
    const card = aCard({ appliedOn: '2026-03-02' })
    const { past } = listTimeline({ card, followUps: [], now, zone: userZone })
    expect(past[0]).toMatchObject({ kind: 'applied', at: Date.parse(at) })
  })

  it('shows a promise once: when it is due until it is kept, then when that was', () => {
    const card = { ownPromises: [anOwnPromise({ id: 'portfolio' })] }
    const step = { key: 'card-1/portfolio/own-promise/1', step: 'own-promise' } as const
    expect(list(card, [{ ...step, alertsAt: [now + 1] }]).ahead).toMatchObject([
      { kind: 'own-promise', id: 'portfolio', at: now + 1 },
    ])
    const actions = [anAction({ ...step, at: '2026-03-09T15:00:00.000Z', channel: null })]
    const kept = list({ ...card, actions }, [{ ...step, status: 'done' }])
    expect(ids(kept.past)).toEqual(['applied', 'portfolio'])
    expect(kept.past[1]?.at).toBe(Date.parse('2026-03-09T15:00:00.000Z'))
    // A promise that is gone does not take its record along.
    expect(ids(list({ actions }, []).past)).toEqual(['applied', 'action-1'])
  })

  it('leaves out a snooze, and joining an interview until it is time', () => {
    const actions = [anAction({ kind: 'snoozed', until: '2026-03-12' })]
    const join = { key: 'join', step: 'join' } as const
    expect(list({ actions }, [{ ...join }]).ahead).toEqual([])
    expect(ids(list({ actions }, [{ ...join, status: 'open' }]).ahead)).toEqual(['join'])
    expect(ids(list({ actions }).past)).toEqual(['applied'])
  })

  it('tells from the history only what nothing else tells', () => {
    const at = '2026-03-09T15:00:00.000Z'
    const { past } = list({
      answers: [anAnswer({ id: 'answer', at })],
      log: [
        { id: 'added', at: '2026-03-01T15:00:00.000Z', text: 'Added to Phone screen' },
        { id: 'moved', at: '2026-03-05T15:00:00.000Z', text: 'Moved to Waiting' },
        { id: 'told', at, text: 'They answered: no decision yet' },
      ],
    })
    expect(ids(past)).toEqual(['applied', 'moved', 'answer'])
  })
})
