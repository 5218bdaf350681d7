import { describe, expect, it } from 'vitest'
import { inboxSchema } from '#shared/ipc/inbox-view'
import type { AlertEntry } from '#shared/model/alert-entry'
import { steps } from '#shared/model/step'
import { toIso } from '#shared/time/instant'
import { toInbox } from '#shared/views/inbox'
import { anAction } from '#tests/support/builders/action'
import { anAlertEntry } from '#tests/support/builders/alert-entry'
import { aStep, at, aWaitingCard, planOf, zone } from './a-board.ts'
import { dueStep } from './every-step.ts'

const cards = [aWaitingCard()]
const now = at('2026-03-10 10:00')

function inboxAt(ledger: readonly AlertEntry[], onCards = cards) {
  return toInbox({ ledger, plan: planOf(onCards, now), cards: onCards, now, zone })
}

const anEntry = (wall: string, overrides: Partial<AlertEntry> = {}) =>
  anAlertEntry({ id: `alert at ${wall}`, firedAt: toIso(at(wall)), ...overrides })

describe('toInbox', () => {
  it('is empty before the first alert', () => {
    expect(inboxAt([])).toEqual({ items: [], unread: 0 })
  })

  it('lists an alert with its title and what it opens', () => {
    expect(inboxAt([anEntry('2026-03-10 09:00')])).toEqual({
      items: [
        {
          id: 'alert at 2026-03-10 09:00',
          key: 'card-1/interview-1/check-in/1',
          cardId: 'card-1',
          step: 'check-in',
          title: 'Check in with Jane Okafor',
          company: 'Northwind Optics',
          firedAt: at('2026-03-10 09:00'),
          timeText: 'Today 9:00',
          isRead: false,
          isOpen: true,
          canReply: true,
        },
      ],
      unread: 1,
    })
  })

  it('lists the newest first, by day', () => {
    const ledger = [anEntry('2026-03-03 09:00'), anEntry('2026-03-09 09:00'), anEntry('2026-03-10 09:00')]
    expect(inboxAt(ledger).items.map((item) => item.timeText)).toEqual([
      'Today 9:00',
      'Yesterday 9:00',
      'Tue 3 March',
    ])
    expect(inboxAt(ledger.toReversed()).items.map((item) => item.timeText)).toEqual([
      'Today 9:00',
      'Yesterday 9:00',
      'Tue 3 March',
    ])
  })

  it('makes one line of alerts of one follow-up that fired together', () => {
    const ledger = [
      anEntry('2026-03-13 09:00', { id: 'first', alert: 'first' }),
      anEntry('2026-03-13 09:00', { id: 'again', alert: 'again' }),
      anEntry('2026-03-13 09:00', { id: 'other', key: 'card-2/interview-2/check-in/1' }),
    ]
    expect(inboxAt(ledger).items.map((item) => item.id)).toEqual(['other', 'first'])
  })

  it('counts a line as read once all its alerts are', () => {
    const readAt = toIso(now)
    const half = [
      anEntry('2026-03-10 09:00', { id: 'first', readAt }),
      anEntry('2026-03-10 09:00', { id: 'again', alert: 'again' }),
    ]
    expect(inboxAt(half)).toMatchObject({ unread: 1, items: [{ isRead: false }] })
    const all = half.map((entry) => ({ ...entry, readAt }))
    expect(inboxAt(all)).toMatchObject({ unread: 0, items: [{ isRead: true }] })
  })

  it('marks as open only follow-ups that are not done, lapsed or gone', () => {
    const entry = anEntry('2026-03-10 09:00')
    expect(inboxAt([entry]).items[0]?.isOpen).toBe(true)
    expect(inboxAt([entry], [aWaitingCard({ actions: [anAction()] })]).items[0]?.isOpen).toBe(false)
    expect(
      inboxAt([anEntry('2026-03-04 09:00', { key: 'card-1/interview-1/thank-you/1/jane' })]).items[0]?.isOpen,
    ).toBe(false)
    expect(inboxAt([entry], []).items[0]).toMatchObject({
      isOpen: false,
      canReply: false,
      company: '',
    })
  })

  it('counts follow-ups that were done, skipped or are no longer planned as read, but not lapsed ones', () => {
    const unreadOf = (entry: AlertEntry, onCards = cards) => inboxAt([entry], onCards).unread
    const entry = anEntry('2026-03-10 09:00')
    expect(unreadOf(entry, [aWaitingCard({ actions: [anAction()] })])).toBe(0)
    expect(unreadOf(entry, [aWaitingCard({ actions: [anAction({ kind: 'skipped' })] })])).toBe(0)
    expect(unreadOf(entry, [])).toBe(0)
    expect(unreadOf(anEntry('2026-03-04 09:00', { key: 'card-1/interview-1/thank-you/1/jane' }))).toBe(1)
  })

  it.each(steps)('lists %s with its title, open until it is done', (step) => {
    const { cards, plan, now, followUp } = dueStep(step)
    const entry = anAlertEntry({ key: followUp.key, cardId: followUp.cardId, step, title: followUp.reason })
    const { items } = toInbox({ ledger: [entry], plan, cards, now, zone })
    const company = followUp.cardId === null ? '' : 'Northwind Optics'
    expect(items).toMatchObject([{ step, company, title: followUp.reason, isOpen: true, isRead: false }])
  })

  it('keeps snoozed follow-ups open', () => {
    const plan = {
      followUps: [
        aStep('check-in', { key: 'k', status: 'snoozed', alerts: [{ name: 's', at: now + 1, basis: '' }] }),
      ],
    }
    const { items } = toInbox({
      ledger: [anEntry('2026-03-10 09:00', { key: 'k' })],
      plan,
      cards,
      now,
      zone,
    })
    expect(items[0]?.isOpen).toBe(true)
  })

  it('lists only the latest two hundred lines', () => {
    const numbers = Array.from({ length: 250 }, (_, n) => `${n}`)
    const ledger = numbers.map((key) => anEntry('2026-03-10 09:00', { id: key, key }))
    const plan = { followUps: numbers.map((key) => aStep('check-in', { key })) }
    const { items, unread } = toInbox({ ledger, plan, cards, now, zone })
    expect(items).toHaveLength(200)
    expect(unread).toBe(200)
    expect(items[0]?.id).toBe('249')
  })

  it('matches the schema of the contract', () => {
    const inbox = inboxAt([anEntry('2026-03-10 09:00')])
    expect(inboxSchema.parse(inbox)).toEqual(inbox)
  })
})
