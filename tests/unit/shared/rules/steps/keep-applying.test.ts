import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'
import { someSettings } from '#tests/support/builders/workspace'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'draftKeepApplying in %s',
  (zone) => {
    const at = epochIn(zone)
    const iso = isoIn(zone)
    /** A card added on 1 March with a conversation on Tuesday 3 March. */
    const waiting = (overrides: Partial<Card> = {}) =>
      aCard({
        addedAt: iso('2026-03-01 10:00'),
        interviews: [anInterview({ start: iso('2026-03-03 15:00') })],
        ...overrides,
      })
    const found = (wall: string, cards: Card[], actions = [] as ReturnType<typeof anAction>[]) =>
      planStep('keep-applying', cards, { zone, now: at(wall), workspace: { actions } })

    it('alerts a week after the first waiting conversation, then every week', () => {
      expect(found('2026-03-03 15:30', [waiting()])).toMatchObject([
        { key: 'board/interview-1/keep-applying/1', cardId: null, status: 'scheduled', dueAt: null },
      ])
      const third = found('2026-03-24 09:00', [waiting()])
      expect(third.map((one) => [one.key, one.status, listAlertTimes(one)])).toEqual([
        ['board/interview-1/keep-applying/3', 'open', [at('2026-03-24 09:00')]],
        ['board/interview-1/keep-applying/4', 'scheduled', [at('2026-03-31 09:00')]],
      ])
      expect(third[0]?.lapsesAt).toBe(at('2026-03-31 09:00'))
    })

    it('counts from the last added card if that is later', () => {
      const fresh = aCard({ id: 'fresh', addedAt: iso('2026-03-05 10:00') })
      const [first] = found('2026-03-11 12:00', [waiting(), fresh])
      expect(first?.key).toBe('board/fresh/keep-applying/1')
      expect(listAlertTimes(first)).toEqual([at('2026-03-12 09:00')])
    })

    it('moves from a weekend to Monday and keeps the previous round until then', () => {
      const saturday = waiting({ interviews: [anInterview({ start: iso('2026-03-07 10:00') })] })
      const at12 = (wall: string) => found(wall, [saturday]).map((one) => [one.key.at(-1), one.status])
      expect(at12('2026-03-14 12:00')).toEqual([['1', 'scheduled']])
      expect(at12('2026-03-16 09:00')).toEqual([
        ['1', 'open'],
        ['2', 'scheduled'],
      ])
      expect(at12('2026-03-22 12:00')).toEqual([
        ['1', 'open'],
        ['2', 'scheduled'],
      ])
    })

    it('alerts once before an absence, in place of every week in it', () => {
      const settings = someSettings({ away: [{ from: '2026-03-09', until: '2026-03-20' }] })
      const list = (wall: string) =>
        planStep('keep-applying', [waiting()], { zone, now: at(wall), workspace: { settings } }).map(
          (one) => [one.key.at(-1), one.status, listAlertTimes(one)],
        )
      const alone = ['1', 'open', [at('2026-03-06 09:00')]]
      const next = ['3', 'scheduled', [at('2026-03-24 09:00')]]
      expect(list('2026-03-06 08:59')).toEqual([['1', 'scheduled', [at('2026-03-06 09:00')]]])
      for (const wall of ['2026-03-06 09:00', '2026-03-10 09:00', '2026-03-17 12:00'])
        expect(list(wall)).toEqual([alone, next])
    })

    it('takes the actions stored on the workspace into account', () => {
      const key = 'board/interview-1/keep-applying/1'
      const action = anAction({ key, step: 'keep-applying', kind: 'skipped' })
      expect(found('2026-03-11 12:00', [waiting()], [action])[0]?.status).toBe('skipped')
    })

    it('does not count a closed card as waiting', () => {
      expect(found('2026-03-11 12:00', [waiting({ stage: 'closed' })])).toEqual([])
    })

    it('does not arise if no card waits, or with an open or accepted offer', () => {
      expect(found('2026-03-11 12:00', [aCard({ addedAt: iso('2026-02-01 10:00') })])).toEqual([])
      const open = aCard({
        id: 'offer',
        addedAt: iso('2026-03-01 10:00'),
        offers: [anOffer({ at: iso('2026-03-02 10:00') })],
      })
      expect(found('2026-03-11 12:00', [waiting(), open])).toEqual([])
      const accepted = { ...open, stage: 'closed' as const, closing: aClosing({ reason: 'accepted' }) }
      expect(found('2026-03-11 12:00', [waiting(), accepted])).toEqual([])
      const declined = { ...open, stage: 'closed' as const, closing: aClosing({ reason: 'declined' }) }
      expect(found('2026-03-11 12:00', [waiting(), declined])).toHaveLength(2)
    })
  },
)
