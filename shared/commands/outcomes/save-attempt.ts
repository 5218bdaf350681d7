import type { Workspace } from '../../model/workspace.ts'
import { toIso } from '../../time/instant.ts'
import type { CommandContext } from '../core/command.ts'
import { addLogEntry, replaceCard, requireCard, requirePerson } from '../core/edit-workspace.ts'
import { recordMessage } from '../messages/record-message.ts'
import type { Recording } from './outcome-input.ts'

/**
 * Records a call that reached nobody and that no follow-up asked for. A voicemail counts as a message; a call
 * that nobody picked up is only a line in the history.
 */
export function saveAttempt(
  workspace: Workspace,
  { cardId, entryId, outcome, personId, at, words }: Recording,
  context: CommandContext,
): Workspace {
  if (outcome.kind === 'voicemail') {
    const sent = { messageId: entryId, personId, channel: 'phone', at: toIso(at) } as const
    const command = { type: 'record-message', cardId, ...sent, subject: 'Voicemail', text: words } as const
    return recordMessage.apply(workspace, command, context).workspace
  }
  const card = requireCard(workspace, cardId)
  const name = personId === null ? 'the hiring team' : requirePerson(card, personId).name
  const noted = words.trim() === '' ? '' : `: ${words.trim()}`
  return replaceCard(workspace, addLogEntry(card, `Called ${name}, nobody picked up${noted}`, context))
}
