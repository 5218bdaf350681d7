import { createHash } from 'node:crypto'
import { Notification } from 'electron'
import { type QuickAction, quickActionNames } from '#shared/rules/quick-actions'
import type { Alert, FollowUpTarget, Log, Notifier } from '../host/ports.ts'

/** How many notifications are kept referenced: one that is garbage-collected no longer reacts to clicks. */
const MAX_RETAINED = 50

/** The actions that a notification can trigger. */
interface NotificationActions {
  open(target: FollowUpTarget): void
  copyNote(target: FollowUpTarget): void
  act(act: QuickAction, target: FollowUpTarget): void
  show(): void
}

/** Creates a notifier that shows alerts as system notifications. Failures are logged; tray and inbox show the alert anyway. */
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
        // Stays until it is seen, because an alert that only flashes up is missed.
        timeoutType: 'never',
        actions: buttons.map(({ text }) => ({ type: 'button', text })),
      })
      notification.on('click', () => (target === null ? actions.show() : actions.open(target)))
      notification.on('action', (_event, index) => buttons[index]?.run())
      notification.on('failed', (_event, error) => log.error('A notification could not be shown', error))
      retain(id, notification)
      notification.show()
    },
  }
}

interface Button {
  readonly text: string
  readonly run: () => void
}

/** Creates the buttons of a notification, on systems that show them. */
function createButtons(
  target: FollowUpTarget,
  { hasNote, actions }: { readonly hasNote: boolean; readonly actions: NotificationActions },
): readonly Button[] {
  const copy = { text: 'Copy note', run: () => actions.copyNote(target) }
  const snooze = { text: quickActionNames.snooze, run: () => actions.act('snooze', target) }
  return hasNote ? [copy, snooze] : [snooze]
}

/** Derives the id from the follow-up, so that a later alert replaces an earlier one. Short enough for Windows. */
function createId(alert: Alert): string {
  return createHash('sha256')
    .update(alert.target?.key ?? alert.title)
    .digest('hex')
    .slice(0, 32)
}
