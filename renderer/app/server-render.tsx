import { renderToString } from 'react-dom/server'
import type { ServerRender } from '#shared/ipc/server-render'
import { createBoardState } from '../state/board-state.ts'
import { toSessionState } from '../state/session.ts'
import { board, session } from '../state/stores.ts'
import { Root } from './root.tsx'
import { chooseView, viewStore } from './view-store.ts'

/**
 * Renders the app as HTML without a browser. Returns null if a response has failed. The board is removed from
 * the store afterwards, because it can use much memory.
 */
export const renderPage: ServerRender = (responses, query = '') => {
  const { 'board.get': snapshot, 'app.hello': hello, 'inbox.get': inbox } = responses
  if (!snapshot.ok || !hello.ok || !inbox.ok) return null
  session.setState(toSessionState(hello.data, inbox.data))
  board.setState({ board: createBoardState(snapshot.data), failure: null })
  chooseView(query)
  try {
    return renderToString(<Root />)
  } finally {
    board.setState(board.getInitialState(), true)
    viewStore.setState({ view: null })
  }
}
