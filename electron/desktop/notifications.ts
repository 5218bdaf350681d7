import { createHash } from 'node:crypto'
import { Notification } from 'electron'
import { actNames, type FollowUpAct } from '#shared/rules/follow-up-acts'
import type { Alert, FollowUpTarget, Log, Notifier } from '../host/ports.ts'

/** A notification that is let go of loses its click, so the latest ones are held. */
const HELD = 50

/** What a notification leads to. */
interface NotificationActions {
  open(target: FollowUpTarget): void
  copyNote(target: FollowUpTarget): void
  act(act: FollowUpAct, target: FollowUpTarget): void
  show(): void
}

/** Shows alerts as system notifications. What the system refuses is logged; tray and inbox have it all the same. */
export function systemNotifier({ actions, log }: { actions: NotificationActions; log: Log }): Notifier {
  const held = new Map<string, Notification>()
  const hold = (id: string, notification: Notification) => {
    held.delete(id)
    held.set(id, notification)
    const [oldest] = held.keys()
    if (held.size > HELD && oldest !== undefined) held.delete(oldest)
  }
  return {
    show(alert) {
      if (!Notification.isSupported())
        return log.error('A notification could not be shown', 'no service for it')
      const id = idOf(alert)
      const { target } = alert
      const buttons = target === null ? [] : buttonsFor(target, { hasNote: alert.hasNote, actions })
      const notification = new Notification({
        id,
        title: alert.title,
        body: alert.body,
        // It stays until it is seen: an alert that flashed by is an alert missed.
        timeoutType: 'never',
        actions: buttons.map(({ text }) => ({ type: 'button', text })),
      })
      notification.on('click', () => (target === null ? actions.show() : actions.open(target)))
      notification.on('action', (_event, index) => buttons[index]?.run())
      notification.on('failed', (_event, error) => log.error('A notification could not be shown', error))
      hold(id, notification)
      notification.show()
    },
  }
}

interface Button {
  readonly text: string
  readonly run: () => void
}

/** What can be done from the notification itself, where the system shows buttons. */
function buttonsFor(
  target: FollowUpTarget,
  { hasNote, actions }: { readonly hasNote: boolean; readonly actions: NotificationActions },
): readonly Button[] {
  const copy = { text: 'Copy note', run: () => actions.copyNote(target) }
  const snooze = { text: actNames.snooze, run: () => actions.act('snooze', target) }
  return hasNote ? [copy, snooze] : [snooze]
}

/** The same follow-up always has the same id, short enough for Windows: a later alert takes the earlier's place. */
function idOf(alert: Alert): string {
  return createHash('sha256')
    .update(alert.target?.key ?? alert.title)
    .digest('hex')
    .slice(0, 32)
}
