import { createContext, useContext } from 'react'
import type { Id } from '#shared/model/scalars'

/** Asks what the employer of a card answered. */
type AskReply = (cardId: Id) => void

/** How the note desk and the call sheet ask what the employer answered. The app supplies it. */
export const ReplyContext = createContext<AskReply>(() => {
  throw new TypeError('A note is rendered outside its ReplyContext')
})

/** Returns the function that asks what the employer of a card answered. */
export function useAskReply(): AskReply {
  return useContext(ReplyContext)
}
