import type { CommandInput } from '#shared/commands/commands'
import { AppError } from '#shared/errors/app-error'
import type { Id } from '#shared/model/scalars'
import { asAppError } from './as-app-error.ts'
import type { Ask } from './ask.ts'
import type { Board, Move } from './board.ts'
import { sayDone } from './describe-done.ts'
import type { Message, Messages } from './messages.ts'

/** What became of a change. */
export type CommandResult =
  | { readonly ok: true; readonly label: string; readonly cardId: Id | null }
  | { readonly ok: false; readonly error: AppError }

/** What the user is told in passing. A form that shows its own failure says `done`. */
export type Telling = 'all' | 'done' | 'failure' | 'nothing'

export interface Commands {
  /** Sends a change. Never rejects. */
  run(command: CommandInput, options?: { readonly tell?: Telling }): Promise<CommandResult>
  /** Shows a move at once and sends it; it goes back to its place when main refuses. */
  move(to: Move, options?: { readonly tell?: Telling }): Promise<CommandResult>
  /** With a label: only if that is still the latest change. */
  undo(label?: string): Promise<CommandResult>
  redo(): Promise<CommandResult>
  /** Puts a backup in the place of what is there; undo takes it back. */
  restore(id: string): Promise<CommandResult>
}

export function createCommands(needs: { ask: Ask; board: Board; messages: Messages }): Commands {
  const { ask, board, messages } = needs

  const refused = (cause: unknown, tell: Telling): CommandResult => {
    const error = asAppError(cause)
    if (tell === 'all' || tell === 'failure') messages.tell({ kind: 'failed', text: error.message })
    return { ok: false, error }
  }

  const attempt = async (
    work: () => Promise<{ label: string; cardId: Id | null }>,
    { tell, say }: { tell: Telling; say: (label: string) => Message },
  ): Promise<CommandResult> => {
    try {
      const { label, cardId } = await work()
      if (tell === 'all' || tell === 'done') messages.tell(say(label))
      return { ok: true, label, cardId }
    } catch (cause) {
      return refused(cause, tell)
    }
  }

  const run: Commands['run'] = (command, { tell = 'all' } = {}) =>
    attempt(() => ask('commands.run', command), {
      tell,
      say: (label) => ({ kind: 'done', text: sayDone(label), undo: label }),
    })

  return {
    run,
    async move(to, { tell = 'all' } = {}) {
      try {
        return await board.moveWhile(to, () => run({ type: 'move-card', ...to }, { tell }))
      } catch (cause) {
        return refused(cause, tell)
      }
    },
    undo(label) {
      const latest = board.getState().board?.history.undo
      if (label !== undefined && latest !== label)
        return Promise.resolve(
          refused(new AppError('not-allowed', 'Something else changed since. Undo that first.'), 'all'),
        )
      return attempt(() => ask('history.undo', {}), {
        tell: 'all',
        say: (undone) => ({ kind: 'undone', text: `Undone: ${undone}`, redo: undone }),
      })
    },
    restore: (id) =>
      attempt(() => ask('backups.restore', { id }), {
        tell: 'done',
        say: (label) => ({ kind: 'done', text: sayDone(label), undo: label }),
      }),
    redo: () =>
      attempt(() => ask('history.redo', {}), {
        tell: 'all',
        say: (redone) => ({ kind: 'done', text: sayDone(redone), undo: redone }),
      }),
  }
}
