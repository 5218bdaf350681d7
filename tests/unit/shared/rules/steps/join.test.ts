import { describe, expect, it } from 'vitest'
import { findDueAlerts } from '#shared/rules/due-alerts'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPlanInput } from '#tests/support/builders/plan-input'
import { planStep } from '#tests/support/builders/plan-step'
import { someSettings } from '#tests/support/builders/workspace'

describe.each(['America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])('draftJoin in %s', (zone) => {
  const at = epochIn(zone)
  const iso = isoIn(zone)
  const card = aCard({
    interviews: [anInterview({ start: iso('2026-03-12 15:00'), location: 'https://example.com/room' })],
  })

  it('follows the lead time in the settings, and never comes for 0', () => {
    const joins = (leadMinutes: number) =>
      planStep('join', [card], {
        zone,
        now: at('2026-03-12 10:00'),
        workspace: { settings: someSettings({ leadMinutes }) },
      })
    expect(joins(10)).toMatchObject([
      { alerts: [{ at: at('2026-03-12 14:50') }], dueAt: at('2026-03-12 15:00') },
    ])
    expect(joins(10)[0]?.reason).toContain('https://example.com/room')
    expect(joins(0)).toEqual([])
  })

  it('alerts in quiet hours, during another interview and on an accepted card', () => {
    const early = aCard({
      stage: 'closed',
      closing: aClosing({ reason: 'accepted', at: iso('2026-03-02 10:00') }),
      interviews: [anInterview({ start: iso('2026-03-12 07:00') })],
    })
    const running = aCard({
      id: 'b',
      company: 'B',
      interviews: [anInterview({ id: 'i2', start: iso('2026-03-12 06:00'), durationMinutes: 90 })],
    })
    const input = aPlanInput({ cards: [early, running], now: at('2026-03-12 06:30'), zone })
    const due = findDueAlerts({
      plan: planFollowUps(input),
      workspace: input.workspace,
      zone,
      now: input.now,
    })
    expect(due.map(({ followUp }) => followUp.step)).toEqual(['join'])
  })
})
