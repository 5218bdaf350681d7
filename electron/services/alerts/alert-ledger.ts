import type { AlertEntry } from '#shared/model/alert-entry'
import type { EpochMs, Id } from '#shared/model/scalars'
import type { Workspace } from '#shared/model/workspace'
import type { DueAlert } from '#shared/rules/due-alerts'
import { toIso } from '#shared/time/instant'
import { formatFollowUpTitle } from '#shared/views/follow-up-title'
import { copyHistory } from '../commands/history.ts'

/** Identifies an alert by its follow-up, its name and its basis. */
type AlertIdentity = Pick<AlertEntry, 'key' | 'alert' | 'basis'>

/** Returns the workspace with another ledger. The user cannot undo this. */
export function withLedger(head: Workspace, ledger: readonly AlertEntry[]): Workspace {
  return copyHistory(head, { ...head, ledger: [...ledger] })
}

/** Returns a text that identifies an alert of a follow-up, to compare alerts. */
export function toAlertKey({ key, alert, basis }: AlertIdentity): string {
  return JSON.stringify([key, alert, basis])
}

/** Returns the keys of all the alerts in `due`. */
export function toAlertKeys(due: readonly DueAlert[]): ReadonlySet<string> {
  return new Set(
    due.flatMap(({ followUp, alerts }) =>
      alerts.map(({ name, basis }) => toAlertKey({ key: followUp.key, alert: name, basis })),
    ),
  )
}

/**
 * Returns a text that identifies the inbox line of an entry. Entries of one follow-up that fired at the same
 * moment share a line.
 */
export function toInboxLineKey(entry: AlertEntry): string {
  return `${entry.firedAt} ${entry.key}`
}

/** Creates the ledger entries of a follow-up's alerts, which are saved before the alerts are delivered. */
export function createLedgerEntries(
  due: DueAlert,
  { workspace, firedAt, newId }: { workspace: Workspace; firedAt: EpochMs; newId: () => Id },
): readonly AlertEntry[] {
  const { followUp } = due
  const card = workspace.cards.find(({ id }) => id === followUp.cardId) ?? null
  return due.alerts.map((alert) => ({
    id: newId(),
    key: followUp.key,
    alert: alert.name,
    basis: alert.basis,
    plannedFor: toIso(alert.at),
    firedAt: toIso(firedAt),
    cardId: followUp.cardId,
    step: followUp.step,
    title: formatFollowUpTitle(followUp, card),
    readAt: null,
    deliveredAt: null,
  }))
}
