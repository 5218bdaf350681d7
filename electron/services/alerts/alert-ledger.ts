import type { AlertEntry } from '#shared/model/alert-entry'
import type { EpochMs, Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { DueAlert } from '#shared/rules/due-alerts'
import { toIso } from '#shared/time/instant'
import { followUpTitle } from '#shared/views/follow-up-title'
import { keepingHistory } from '../commands/history.ts'

/** Which alert of which follow-up, counted from which fact. */
type Name = Pick<AlertEntry, 'key' | 'alert' | 'basis'>

/** The workspace with another ledger; no step of undo. */
export function withLedger(head: Workspace, ledger: readonly AlertEntry[]): Workspace {
  return keepingHistory(head, { ...head, ledger: [...ledger] })
}

/** One text for each alert of a follow-up. */
export function nameOf({ key, alert, basis }: Name): string {
  return JSON.stringify([key, alert, basis])
}

/** The names of all alerts that are given together. */
export function namesOf(due: readonly DueAlert[]): ReadonlySet<string> {
  return new Set(
    due.flatMap(({ followUp, alerts }) =>
      alerts.map(({ name, basis }) => nameOf({ key: followUp.key, alert: name, basis })),
    ),
  )
}

/** Entries of one follow-up given at one moment are one line of the inbox. */
export function momentOf(entry: AlertEntry): string {
  return `${entry.firedAt} ${entry.key}`
}

/** What is written down about a follow-up's alerts before they are handed over. */
export function entriesFor(
  due: DueAlert,
  made: { workspace: Workspace; firedAt: EpochMs; newId: () => Id },
): readonly AlertEntry[] {
  const { followUp } = due
  const card = made.workspace.cards.find((one) => one.id === followUp.cardId) ?? null
  return due.alerts.map((alert) => ({
    id: made.newId(),
    key: followUp.key,
    alert: alert.name,
    basis: alert.basis,
    plannedFor: toIso(alert.at),
    firedAt: toIso(made.firedAt),
    cardId: followUp.cardId,
    step: followUp.step,
    title: followUpTitle(followUp, card),
    readAt: null,
    shownAt: null,
  }))
}
