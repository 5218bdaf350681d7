import type { PlainDate } from '#shared/model/scalars'
import { addDays } from '#shared/time/day'
import { board } from '../../../state/stores.ts'
import { announce } from '../announce.ts'
import { listChosen } from './selection.ts'
import { changeChosen } from './selection-commands.ts'

/** Snoozes the next follow-up of each chosen card. */
export async function snoozeChosen(until: PlainDate): Promise<void> {
  const cards = board.getState().board?.cards
  const keys = listChosen().flatMap((id) => cards?.get(id)?.next.key ?? [])
  if (keys.length === 0) return announceNothing()
  await changeChosen(() => ({ type: 'snooze-follow-ups', keys, until }))
}

function announceNothing(): void {
  announce('Nothing on these cards can be snoozed now.')
}

/** The days until which the chosen cards can be snoozed. */
export function listSnoozeChoices(): readonly {
  readonly id: string
  readonly name: string
  readonly until: PlainDate
}[] {
  const state = board.getState().board
  if (!state) return []
  return [
    { id: 'tomorrow', name: 'Snooze until tomorrow', until: addDays(state.today, 1) },
    { id: 'next-week', name: 'Snooze until next week', until: state.agenda.nextWeek },
  ]
}
