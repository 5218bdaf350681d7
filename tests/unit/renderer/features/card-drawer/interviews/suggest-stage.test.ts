import { describe, expect, it } from 'vitest'
import { suggestStage } from '#renderer/features/card-drawer/interviews/suggest-stage'
import type { Interview } from '#shared/model/interview'
import { getInterviewEnd } from '#shared/time/instant'
import { anInterview } from '#tests/support/builders/interview'

const call = anInterview()
const before = getInterviewEnd(call) - 1
const suggest = (interviews: readonly Interview[], now = before, stage: 'applied' | 'waiting' = 'applied') =>
  suggestStage({ stage, interviews: [...interviews] }, now)

describe('suggestStage', () => {
  it('suggests the column of the interview that is ahead', () => {
    expect(suggest([call])).toBe('phone-screen')
    expect(suggest([{ ...call, kind: 'video' }])).toBe('interview')
    expect(suggest([call, { ...call, kind: 'on-site' }])).toBe('interview')
  })

  it('suggests nothing where the card fits, or where no interview is ahead', () => {
    expect(suggest([call], before, 'waiting')).toBeNull()
    expect(suggest([])).toBeNull()
    expect(suggest([call], before + 1)).toBeNull()
    expect(suggest([{ ...call, status: 'did-not-happen' }])).toBeNull()
  })
})
