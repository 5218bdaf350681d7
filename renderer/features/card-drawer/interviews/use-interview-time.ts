import type { Interview } from '#shared/model/interview'
import { getInterviewEnd, toEpoch } from '#shared/time/instant'
import { formatZoneCity } from '#shared/time/zone-renames'
import { useFormats, useToday } from '../../../state/use-board.ts'
import { formatClock, formatMoment } from '../format-moment.ts'
import { useZone } from '../use-zone.ts'

/**
 * Formats the time of an interview as "Tue 3 March, 15:00–15:30", and adds the employer's time if their clock
 * differs.
 */
export function useInterviewTime(interview: Interview): string {
  const zone = useZone()
  const today = useToday()
  const formats = useFormats()
  const start = { at: toEpoch(interview.start), zone, today, formats }
  const theirStart = { ...start, zone: interview.zone }
  const usersTime = `${formatMoment(start)}–${formatClock({ ...start, at: getInterviewEnd(interview) })}`
  if (formatMoment(theirStart) === formatMoment(start)) return usersTime
  return `${usersTime} (${formatClock(theirStart)} in ${formatZoneCity(interview.zone)})`
}
