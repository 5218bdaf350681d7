import { request } from '../ipc/request.ts'
import { createBoard } from './board.ts'
import { createFind } from './board-filter.ts'
import { createCommands } from './create-commands.ts'
import { createMessages } from './messages.ts'
import { createSession } from './session.ts'

/** The app's one store of each kind. */
export const messages = createMessages()
export const board = createBoard(request)
export const find = createFind({ ask: request, board })
export const session = createSession({ ask: request, messages })
export const commands = createCommands({ ask: request, board, messages })
