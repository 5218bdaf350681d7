import type { ProposalLine } from '#shared/ipc/board-view'
import type { Card } from '#shared/model/card'
import type { PlainDate } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import { findFirstNoAnswerDay } from '#shared/rules/facts/first-no-answer-day'
import { dropPresentZone } from '#shared/rules/facts/zone-history'
import type { Holidays } from '#shared/rules/plan-input'
import { listProposals } from '#shared/rules/proposals'
import type { TimeContext } from '#shared/rules/time-context'
import { createCalendars } from '#shared/rules/timing/calendars'
import { toProposalLines } from '#shared/views/proposal-lines'

/** What Today proposes for a workspace as of now. */
export type ListProposals = (
  workspace: Workspace,
  context: Required<TimeContext> & { readonly holidays: Holidays },
) => ProposalLine[]

/** Creates the list of proposals. It remembers for each card from when on “no answer” is proposed. */
export function createProposals(): ListProposals {
  let known = new WeakMap<Card, PlainDate>()
  let knownFor = ''
  return (workspace, context) => {
    const key = JSON.stringify([context.zone, dropPresentZone(workspace.zoneHistory, context.zone)])
    if (key !== knownFor) [known, knownFor] = [new WeakMap(), key]
    const getNoAnswerDay = (card: Card) => {
      const day = known.get(card) ?? findFirstNoAnswerDay(card, context)
      known.set(card, day)
      return day
    }
    const { now, zone, holidays } = context
    const daysOff = createCalendars(holidays)
    return toProposalLines(listProposals(workspace.cards, { now, zone, daysOff, getNoAnswerDay }), context)
  }
}
