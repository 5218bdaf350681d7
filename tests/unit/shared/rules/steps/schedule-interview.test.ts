import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])(
  'draftScheduleInterview in %s',
  (zone) => {
    const at = epochIn(zone)
    const iso = isoIn(zone)
    const moved = (overrides: Partial<Card> = {}) =>
      aCard({ stageSince: iso('2026-03-03 10:00'), ...overrides })
    const asked = (card: Card, now = '2026-03-03 10:00', others: readonly Card[] = []) =>
      planStep('schedule-interview', [card, ...others], { zone, now: at(now) })

    it('asks once more a week after its note was sent', () => {
      const [first] = asked(moved())
      const action = anAction({
        step: 'schedule-interview',
        key: first?.key ?? '',
        at: iso('2026-03-05 10:00'),
      })
      const [sent, again, ...more] = asked(moved({ actions: [action] }), '2026-03-05 10:00')
      expect(more).toEqual([])
      expect(sent?.status).toBe('done')
      expect(listAlertTimes(again)).toEqual([at('2026-03-12 09:00')])
      expect(again).toMatchObject({ dueAt: at('2026-03-16 23:59') + 59_999, lapsesAt: null })
    })

    it('does not arise with any interview, an answer since, another stage, or a job accepted since', () => {
      expect(asked(moved({ interviews: [anInterview({ status: 'cancelled' })] }))).toEqual([])
      expect(asked(moved({ answers: [anAnswer({ at: iso('2026-03-03 11:00') })] }))).toEqual([])
      expect(asked(moved({ stage: 'applied' }))).toEqual([])
      const accepted = (wall: string) =>
        aCard({
          id: 'b',
          company: 'B',
          stage: 'closed',
          closing: aClosing({ reason: 'accepted', at: iso(wall) }),
        })
      expect(asked(moved(), '2026-03-04 10:00', [accepted('2026-03-04 09:00')])).toEqual([])
      expect(asked(moved(), '2026-03-04 10:00', [accepted('2026-03-02 09:00')])).toHaveLength(1)
    })
  },
)
