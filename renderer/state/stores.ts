import { request } from '../ipc/host.ts'
import { createBoardFilter } from './board-filter.ts'
import { createBoardStore } from './board-store.ts'
import { createMessages } from './messages.ts'
import { createSession } from './session.ts'

// The app has one store of each kind.

export const messages = createMessages()
export const board = createBoardStore(request)
export const boardFilter = createBoardFilter({ request, board })
export const session = createSession({ request, messages })
