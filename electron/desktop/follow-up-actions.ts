import { toQuickActionCommand } from '#shared/commands/follow-ups/quick-action-command'
import { AppError } from '#shared/errors/app-error'
import type { QuickAction } from '#shared/rules/quick-actions'
import type { App } from '../app/app.ts'
import type { FollowUpTarget, Log } from '../host/ports.ts'
import { systemClipboard } from './clipboard.ts'

/** The actions that tray items and notifications offer. */
interface FollowUpActions {
  /** Opens the follow-up in the window. */
  open(target: FollowUpTarget): void
  /** Asks in the window what the employer answered. */
  reply(target: FollowUpTarget): void
  /** Copies the follow-up's note to the clipboard. */
  copyNote(target: FollowUpTarget): void
  /** Marks the follow-up as done, snoozes it or skips it. */
  act(action: QuickAction, target: FollowUpTarget): void
}

/**
 * Creates the actions. Each waits until the app has started. If one fails, the follow-up opens, where the
 * user sees its state.
 */
export function createFollowUpActions({
  running,
  log,
}: {
  running: () => Promise<App>
  log: Log
}): FollowUpActions {
  const open = (target: FollowUpTarget) => {
    running()
      .then((app) => app.openFollowUp(target))
      .catch((error) => log.error('A follow-up could not be opened', error))
  }
  const reply = (target: FollowUpTarget) => {
    running()
      .then((app) => app.askReply(target))
      .catch((error) => log.error('An answer could not be asked for', error))
  }
  const copyNote = async (target: FollowUpTarget) =>
    systemClipboard.writeText(await (await running()).getNoteText(target.key))
  const act = async (action: QuickAction, target: FollowUpTarget) => {
    const response = await (await running()).handle('commands.run', toQuickActionCommand(action, target.key))
    if (!response.ok) throw new AppError(response.error.code, response.error.message)
  }
  return {
    open,
    reply,
    act(action, target) {
      act(action, target).catch((error) => {
        log.error('A follow-up could not be changed', error)
        open(target)
      })
    },
    copyNote(target) {
      copyNote(target).catch((error) => {
        log.error('A note could not be copied', error)
        open(target)
      })
    },
  }
}
