import type { CommandInput } from '#shared/commands/commands'
import { AppError } from '#shared/errors/app-error'
import type { Id } from '#shared/model/scalars'
import { toPastTense } from '#shared/text/past-tense'
import type { Client } from '../ipc/client.ts'
import { request } from '../ipc/host.ts'
import { asAppError } from './as-app-error.ts'
import type { BoardStore, Move } from './board-store.ts'
import type { Message, Messages } from './messages.ts'
import { board, messages } from './stores.ts'

/** The result of a command. */
export type CommandResult =
  | { readonly ok: true; readonly label: string; readonly cardId: Id | null }
  | { readonly ok: false; readonly error: AppError }

/** The results of a command that are shown as messages. A form that shows failures itself passes `done`. */
type ShownMessages = 'all' | 'done' | 'failure' | 'nothing'

interface RunOptions {
  readonly show?: ShownMessages
}

interface Commands {
  /** Sends a command and shows the result as a message. Resolves to a failure instead of rejecting. */
  run(command: CommandInput, options?: RunOptions): Promise<CommandResult>
  /**
   * Shows a move at once and sends it. The cards return to their positions if the main process refuses the move.
   */
  move(move: Move, options?: RunOptions): Promise<CommandResult>
  /** Reverses the latest change. If a label is passed, does so only if the latest change has that label. */
  undo(label?: string): Promise<CommandResult>
  /** Makes the change that was undone last again. */
  redo(): Promise<CommandResult>
  /** Replaces the workspace with a backup. Undo reverses this. The caller shows a failure. */
  restore(id: string): Promise<CommandResult>
}

/** Creates the functions that change the workspace. None of them rejects. */
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
      toMessage: (label) => ({ kind: 'done', text: toPastTense(label), undo: label }),
    })

  return {
    run,
    async move(move, options) {
      try {
        return await board.moveOptimistically(move, () => run(toMoveCommand(move), options))
      } catch (cause) {
        return fail(cause, options?.show ?? 'all')
      }
    },
    undo(label) {
      const latest = board.getState().board?.history.undo
      if (label !== undefined && latest !== label)
        return Promise.resolve(
          fail(new AppError('not-allowed', 'Something else has changed since. Undo that first.'), 'all'),
        )
      return attempt(() => request('history.undo', {}), {
        shows: 'all',
        toMessage: (change) => ({ kind: 'undone', text: `Undone: ${change}`, redo: change }),
      })
    },
    restore: (id) =>
      attempt(() => request('backups.restore', { id }), {
        shows: 'done',
        toMessage: (label) => ({ kind: 'done', text: toPastTense(label), undo: label }),
      }),
    redo: () =>
      attempt(() => request('history.redo', {}), {
        shows: 'all',
        toMessage: (change) => ({ kind: 'done', text: toPastTense(change), undo: change }),
      }),
  }
}

/** A single card that is dropped on Waiting has just had its conversation, so it has a command of its own. */
function toMoveCommand({ cardIds, stage, position }: Move): CommandInput {
  const [cardId, ...others] = cardIds
  return cardId !== undefined && others.length === 0
    ? { type: 'move-card', cardId, stage, position }
    : { type: 'move-cards', cardIds: [...cardIds], stage, position }
}

const commands = createCommands({ request, board, messages })

/**
 * Sends a command and shows the result: a message with Undo, or why the command failed. Never rejects. A form
 * that shows the failure at its field passes `{ show: 'done' }`.
 */
export const runCommand = commands.run

/** Moves cards at once. They return to their positions if the main process refuses the move. */
export const moveCards = commands.move

/** Reverses the latest change. If a label is passed, does so only if the latest change has that label. */
export const undo = commands.undo

/** Makes the change that was undone last again. */
export const redo = commands.redo

/**
 * Shows the message with Undo for a change that was sent with `{ show: 'nothing' }` and is to be shown only
 * now. `text` replaces the label in the past tense.
 */
export function showDone(label: string, text = toPastTense(label)): void {
  messages.publish({ kind: 'done', text, undo: label })
}

/** Replaces the workspace with a backup and shows a message with Undo. The caller shows a failure. */
export const restoreBackup = commands.restore
