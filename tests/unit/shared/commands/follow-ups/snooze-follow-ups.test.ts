import { describe, expect, it } from 'vitest'
import { aContext, at, catchAppError, run, theCard } from '../a-context.ts'
import { aWorkspaceToFollowUp, checkInKey, iso, thanksKey } from './a-workspace-to-follow-up.ts'

describe('snoozeFollowUps', () => {
  const all = { type: 'snooze-follow-ups', keys: [thanksKey, checkInKey], until: null } as const

  it('moves all of them to one day, as one change', () => {
    const { workspace, label, cardId } = run(aWorkspaceToFollowUp(), { ...all, keys: [...all.keys] })
    expect(label).toBe('Snooze 2 follow-ups')
    expect(cardId).toBeNull()
    expect(theCard(workspace).actions).toMatchObject([
      { key: thanksKey, kind: 'snoozed', until: '2026-03-04' },
      { key: checkInKey, kind: 'snoozed', until: '2026-03-04' },
    ])
  })

  it('moves all of them to one moment', () => {
    const untilAt = iso('2026-03-03 18:00')
    const { workspace } = run(aWorkspaceToFollowUp(), { ...all, keys: [...all.keys], untilAt })
    for (const key of all.keys)
      expect(aContext(workspace).findFollowUp(key)).toMatchObject({
        status: 'snoozed',
        alerts: [{ at: at('2026-03-03 18:00') }],
      })
  })

  it('leaves what cannot wait that long, and says so', () => {
    // The thank-you lapses on Friday 6 March.
    const input = { ...all, keys: [...all.keys], until: '2026-03-10' as const }
    const { workspace, label } = run(aWorkspaceToFollowUp(), input)
    expect(label).toBe('Snooze 1 follow-up; 1 can’t wait that long')
    expect(theCard(workspace).actions).toMatchObject([{ key: checkInKey }])
  })

  it('refuses if nothing can wait that long, and counts a key that is named twice once', () => {
    const late = { ...all, keys: [thanksKey], until: '2026-03-10' as const }
    expect(catchAppError(() => run(aWorkspaceToFollowUp(), late)).message).toContain('too late for this')
    const twice = { ...all, keys: [thanksKey, thanksKey] }
    expect(run(aWorkspaceToFollowUp(), twice).label).toBe('Snooze “Thank-you”')
  })

  it('refuses follow-ups that are no longer needed', () => {
    const gone = { ...all, keys: ['card-1/interview-9/thank-you/1/jane'] }
    expect(catchAppError(() => run(aWorkspaceToFollowUp(), gone))).toMatchObject({ code: 'not-found' })
  })
})
