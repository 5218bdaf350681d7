import type { Id } from '#shared/model/scalars'
import { runCommand } from '../../state/run-command.ts'

/** Closes the cards on which no answer came, and shows the result as a message. */
export async function closeUnanswered(cardIds: readonly Id[]): Promise<void> {
  await runCommand({ type: 'close-cards', cardIds: [...cardIds], reason: 'no-answer' })
}
