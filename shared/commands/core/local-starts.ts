import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { EpochMs, Id } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { followZoneData, rememberLocalStart } from '../../time/local-start.ts'

/**
 * Stores the wall time of every interview that a command added, or to which it gave another start or zone.
 * Cards that the command did not change stay identical.
 */
export function rememberLocalStarts(
  { before, after }: { readonly before: Workspace; readonly after: Workspace },
  now: EpochMs,
): Workspace {
  if (before.cards === after.cards) return after
  const oldCards = new Map<Id, Card>(before.cards.map((card) => [card.id, card]))
  return mapInterviews(after, (interview, card) => {
    const oldCard = oldCards.get(card.id)
    if (oldCard === card || oldCard?.interviews === card.interviews) return interview
    const old = oldCard?.interviews.find(({ id }) => id === interview.id)
    if (old?.start === interview.start && old.zone === interview.zone) return interview
    return rememberLocalStart(interview, now)
  })
}

/**
 * Moves every interview that is ahead to the instant of its wall time, for a workspace that was saved under
 * other zone data. Returns the same object if nothing moves.
 */
export function followZoneDataOnLoad(workspace: Workspace, now: EpochMs): Workspace {
  return mapInterviews(workspace, (interview) => followZoneData(interview, now))
}

/** Replaces interviews. Cards whose interviews all stay identical stay identical too, as does the workspace. */
function mapInterviews(
  workspace: Workspace,
  replace: (interview: Interview, card: Card) => Interview,
): Workspace {
  const cards = workspace.cards.map((card) => {
    const interviews = card.interviews.map((interview) => replace(interview, card))
    return interviews.every((interview, index) => interview === card.interviews[index])
      ? card
      : { ...card, interviews }
  })
  return cards.every((card, index) => card === workspace.cards[index]) ? workspace : { ...workspace, cards }
}
