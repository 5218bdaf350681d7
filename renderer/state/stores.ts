import { request } from '../ipc/host.ts'
import { createBoard } from './board.ts'
import { createFind } from './board-filter.ts'
import { createMessages } from './messages.ts'
import { createSession } from './session.ts'

/** The app's one store of each kind. */
export const messages = createMessages()
export const board = createBoard(request)
export const find = createFind({ request, board })
export const session = createSession({ request, messages })
