import type { Card } from '#shared/model/card'
import type { EpochMs } from '#shared/model/scalars'
import { getInterviewEnd } from '#shared/time/instant'

/** Suggests the column of a card in Applied that has an interview ahead; null if the card may stay where it is. */
export function suggestStage(
  { stage, interviews }: Pick<Card, 'stage' | 'interviews'>,
  now: EpochMs,
): 'phone-screen' | 'interview' | null {
  if (stage !== 'applied') return null
  const ahead = interviews.filter(
    (interview) => interview.status === 'planned' && getInterviewEnd(interview) > now,
  )
  if (ahead.length === 0) return null
  return ahead.every(({ kind }) => kind === 'phone') ? 'phone-screen' : 'interview'
}
