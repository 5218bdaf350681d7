import type { Interview } from '../../model/interview.ts'

/** Returns an interview that is on, or took place, whatever was recorded about it before. */
export function restoreInterview(interview: Interview): Interview {
  const { didNotHappen: _, ...kept } = interview
  return { ...kept, status: 'planned', cancelledAt: null }
}
