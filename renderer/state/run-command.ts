import type { CommandInput } from '#shared/commands/commands'
import { AppError } from '#shared/errors/app-error'
import type { Id } from '#shared/model/scalars'
import type { Client } from '../ipc/client.ts'
import { request } from '../ipc/host.ts'
import { asAppError } from './as-app-error.ts'
import type { BoardStore, Move } from './board-store.ts'
import { describeDone } from './describe-done.ts'
import type { Message, Messages } from './messages.ts'
import { board, messages } from './stores.ts'

/** The result of a command. */
export type CommandResult =
  | { readonly ok: true; readonly label: string; readonly cardId: Id | null }
  | { readonly ok: false; readonly error: AppError }

/** The messages a command shows. A form that shows its own failure passes `done`. */
type ShownMessages = 'all' | 'done' | 'failure' | 'nothing'

interface RunOptions {
  readonly show?: ShownMessages
}

interface Commands {
  /** Sends a command and shows the result as a message. Never rejects. */
  run(command: CommandInput, options?: RunOptions): Promise<CommandResult>
  /** Shows a move at once and sends it; the card returns to its place when the main process refuses. */
  move(to: Move, options?: RunOptions): Promise<CommandResult>
  /** Reverses the latest change; with a label, only if that is still the latest. */
  undo(label?: string): Promise<CommandResult>
  redo(): Promise<CommandResult>
  /** Replaces the workspace with a backup; undo reverses this. */
  restore(id: string): Promise<CommandResult>
}

export function createCommands(needs: {
  request: Client['request']
  board: BoardStore
  messages: Messages
}): Commands {
  const { request, board, messages } = needs

  const fail = (cause: unknown, shows: ShownMessages): CommandResult => {
    const error = asAppError(cause)
    if (shows === 'all' || shows === 'failure') messages.publish({ kind: 'failed', text: error.message })
    return { ok: false, error }
  }

  const attempt = async (
    send: () => Promise<{ label: string; cardId: Id | null }>,
    { shows, toMessage }: { shows: ShownMessages; toMessage: (label: string) => Message },
  ): Promise<CommandResult> => {
    try {
      const { label, cardId } = await send()
      if (shows === 'all' || shows === 'done') messages.publish(toMessage(label))
      return { ok: true, label, cardId }
    } catch (cause) {
      return fail(cause, shows)
    }
  }

  const run: Commands['run'] = (command, options) =>
    attempt(() => request('commands.run', command), {
      shows: options?.show ?? 'all',
      toMessage: (label) => ({ kind: 'done', text: describeDone(label), undo: label }),
    })

  return {
    run,
    async move(to, options) {
      try {
        return await board.moveOptimistically(to, () => run({ type: 'move-card', ...to }, options))
      } catch (cause) {
        return fail(cause, options?.show ?? 'all')
      }
    },
    undo(label) {
      const latest = board.getState().board?.history.undo
      if (label !== undefined && latest !== label)
        return Promise.resolve(
          fail(new AppError('not-allowed', 'Something else changed since. Undo that first.'), 'all'),
        )
      return attempt(() => request('history.undo', {}), {
        shows: 'all',
        toMessage: (undone) => ({ kind: 'undone', text: `Undone: ${undone}`, redo: undone }),
      })
    },
    restore: (id) =>
      attempt(() => request('backups.restore', { id }), {
        shows: 'done',
        toMessage: (label) => ({ kind: 'done', text: describeDone(label), undo: label }),
      }),
    redo: () =>
      attempt(() => request('history.redo', {}), {
        shows: 'all',
        toMessage: (redone) => ({ kind: 'done', text: describeDone(redone), undo: redone }),
      }),
  }
}

const commands = createCommands({ request, board, messages })

/**
 * Sends a command and shows the result: a message with Undo, or the sentence of the failure. Never rejects. A form that
 * shows its failure at the field passes `{ show: 'done' }`.
 */
export const runCommand = commands.run

/** Moves a card at once; the card returns to its place when the main process refuses. */
export const moveCard = commands.move

/** Reverses the latest change; with a label, only if that is still the latest. */
export const undo = commands.undo

export const redo = commands.redo

/** Shows the message with Undo for a change that was sent with `{ show: 'nothing' }`, as another step came first. */
export function showDone(label: string): void {
  messages.publish({ kind: 'done', text: describeDone(label), undo: label })
}

/** Replaces the workspace with a backup and shows a message with Undo. The caller shows a failure. */
export const restoreBackup = commands.restore
