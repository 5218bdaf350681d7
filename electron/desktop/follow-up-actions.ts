import { commandOf } from '#shared/commands/follow-ups/command-for-action'
import { AppError } from '#shared/errors/app-error'
import type { FollowUpAct } from '#shared/rules/follow-up-acts'
import type { App } from '../app/app.ts'
import type { FollowUpTarget, Log } from '../host/ports.ts'
import { systemClipboard } from './clipboard.ts'

/** What a line of the tray and a notification can do. */
interface FollowUpActions {
  open(target: FollowUpTarget): void
  copyNote(target: FollowUpTarget): void
  /** Marks as done, snoozes or skips. */
  act(act: FollowUpAct, target: FollowUpTarget): void
}

/** The actions on an app that may still be starting. What cannot be done opens the card instead, which says why. */
export function followUpActions({
  running,
  log,
}: {
  running: () => Promise<App>
  log: Log
}): FollowUpActions {
  const open = (target: FollowUpTarget) => {
    running()
      .then((app) => app.open(target))
      .catch((error) => log.error('A follow-up could not be opened', error))
  }
  const copyNote = async (target: FollowUpTarget) =>
    systemClipboard.writeText(await (await running()).noteText(target.key))
  const act = async (did: FollowUpAct, target: FollowUpTarget) => {
    const answer = await (await running()).handle('commands.run', commandOf(did, target.key))
    if (!answer.ok) throw new AppError(answer.error.code, answer.error.message)
  }
  return {
    open,
    act(did, target) {
      act(did, target).catch((error) => {
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
