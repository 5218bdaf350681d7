import { renderToString } from 'react-dom/server'
import type { DrawFirstSight } from '#shared/ipc/server-render'
import { fromSnapshot } from '../state/board-state.ts'
import { toldBy } from '../state/session.ts'
import { board, session } from '../state/stores.ts'
import { Whole } from './root.tsx'

/** Renders the app without a browser. The board is removed from the store afterwards, as it can be large. */
export const drawFirstSight: DrawFirstSight = (answers) => {
  const { 'board.get': snapshot, 'app.hello': hello, 'inbox.get': inbox } = answers
  if (!snapshot.ok || !hello.ok || !inbox.ok) return null
  session.setState(toldBy(hello.data, inbox.data))
  board.setState({ board: fromSnapshot(snapshot.data), failure: null })
  try {
    return renderToString(<Whole />)
  } finally {
    board.setState(board.getInitialState(), true)
  }
}
