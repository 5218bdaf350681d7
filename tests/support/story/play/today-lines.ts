import type { TodayEntry, TodayLine } from '#shared/ipc/today-view'
import type { RunningApp } from '../../app/running-app.ts'

/** Lists what Today names as due, whether alone or in a group. */
export async function listDueLines(app: RunningApp): Promise<readonly TodayLine[]> {
  const { agenda } = await app.request('board.get', {})
  return [...agenda.now, ...agenda.today].flatMap(toLines).filter(({ when }) => !when.startsWith('At '))
}

/** Returns the follow-ups of an entry of Today; an interview has none. */
export function toLines(entry: TodayEntry): readonly TodayLine[] {
  if (entry.kind === 'interview') return []
  return entry.kind === 'group' ? entry.lines : [entry]
}
