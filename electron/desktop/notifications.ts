import { createHash } from 'node:crypto'
import { Notification } from 'electron'
import { type QuickAction, quickActionNames } from '#shared/rules/quick-actions'
import type { Alert, FollowUpTarget, Log, Notifier } from '../host/ports.ts'

/** The number of notifications that stay referenced: a garbage-collected one no longer reacts to clicks. */
const MAX_RETAINED = 50

/** The actions that a notification can trigger. */
interface NotificationActions {
  open(target: FollowUpTarget): void
  copyNote(target: FollowUpTarget): void
  act(action: QuickAction, target: FollowUpTarget): void
  show(): void
}

/**
 * Creates a notifier that shows alerts as system notifications. Failures are only logged, because the tray
 * and the inbox show the alert too.
 */
export function createNotifier({ actions, log }: { actions: NotificationActions; log: Log }): Notifier {
  const retained = new Map<string, Notification>()
  const retain = (id: string, notification: Notification) => {
    retained.delete(id)
    retained.set(id, notification)
    const [oldest] = retained.keys()
    if (retained.size > MAX_RETAINED && oldest !== undefined) retained.delete(oldest)
  }
  return {
    show(alert) {
      if (!Notification.isSupported())
        return log.error('A notification could not be shown', 'no service for it')
      const id = createId(alert)
      const { target } = alert
      const buttons = target === null ? [] : createButtons(target, { hasNote: alert.hasNote, actions })
      const notification = new Notification({
        id,
        title: alert.title,
        body: alert.body,
        // It stays until the user closes it, because a notification that disappears can be missed.
        timeoutType: 'never',
        actions: buttons.map(({ text }) => ({ type: 'button', text })),
      })
      notification.on('click', () => (target === null ? actions.show() : actions.open(target)))
      notification.on('action', (details) => buttons[details.actionIndex]?.run())
      notification.on('failed', (_event, error) => log.error('A notification could not be shown', error))
      retain(id, notification)
      notification.show()
    },
  }
}

/** A button of a notification. */
interface Button {
  readonly text: string
  readonly run: () => void
}

/** Creates the buttons of a notification. Not every system shows them. */
function createButtons(
  target: FollowUpTarget,
  { hasNote, actions }: { readonly hasNote: boolean; readonly actions: NotificationActions },
): readonly Button[] {
  const copy = { text: 'Copy note', run: () => actions.copyNote(target) }
  const snooze = { text: quickActionNames.snooze, run: () => actions.act('snooze', target) }
  return hasNote ? [copy, snooze] : [snooze]
}

/**
 * Derives the id from the follow-up, so that a later alert replaces an earlier one. Windows limits its
 * length.
 */
function createId(alert: Alert): string {
  return createHash('sha256')
    .update(alert.target?.key ?? alert.title)
    .digest('hex')
    .slice(0, 32)
}
