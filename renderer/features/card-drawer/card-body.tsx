import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { CardView } from '#shared/ipc/card-view'
import type { Id } from '#shared/model/scalars'
import { parseEventId } from '#shared/rules/follow-up-key'
import type { QuickAction } from '#shared/rules/quick-actions'
import { actOnFollowUp } from '../../state/act-on-follow-up.ts'
import { useCard } from '../../state/use-board.ts'
import { About } from './about/about.tsx'
import styles from './card-drawer.module.css'
import { NextStep } from './follow-ups/next-step.tsx'
import { findNextFollowUp } from './follow-ups/sort-follow-ups.ts'
import { Preparation } from './interviews/preparation.tsx'
import { Notes, useNotes } from './notes/notes.tsx'
import { People } from './people/people.tsx'
import { Moves } from './timeline/moves.tsx'
import { Timeline } from './timeline/timeline.tsx'
import { useAddingEntry } from './timeline/use-adding-entry.ts'

interface CardBodyProps {
  readonly view: CardView
  /** How far each card was scrolled when it was last shown in this drawer, in pixels by card id. */
  readonly scrollPositions: Map<Id, number>
  readonly onOpenNote: (key: string) => void
  /** Opens the slip for one interview, or for its whole interview day. */
  readonly onDebrief: (request: { readonly interviewId: Id; readonly isWholeDay: boolean }) => void
}

/** Shows a card below its header: the next step, the timeline, the people, and what is known about the job. */
export function CardBody({ view, scrollPositions, onOpenNote, onDebrief }: CardBodyProps) {
  const { card, followUps } = view
  // The next step as the board's card shows it; undefined until the board is loaded.
  const boardNextStep = useCard(card.id)?.next
  const next = findNextFollowUp(followUps, boardNextStep?.key ?? null)
  const adding = useAddingEntry()
  const notes = useNotes(card)
  const handlers = {
    onOpenNote,
    onDebrief: (key: string) => onDebrief({ interviewId: parseEventId(key), isWholeDay: true }),
    onAct: (action: QuickAction, key: string) => void actOnFollowUp(action, key),
  }
  const bodyRef = useScrollPosition(card.id, scrollPositions)
  // Before an interview its preparation comes first; otherwise it follows the timeline.
  const isPreparing = next?.step === 'prepare'
  return (
    <>
      <div ref={bodyRef} className={styles.body}>
        <NextStep
          followUp={next}
          boardText={boardNextStep?.text ?? ''}
          {...handlers}
          onReply={card.closing === null ? () => adding.start('answer') : null}
        />
        {isPreparing && <Preparation view={view} isNow />}
        <Timeline
          view={view}
          nextKey={next?.key ?? null}
          adding={adding}
          onAddNotes={notes.isShown ? null : notes.show}
          actions={{
            ...handlers,
            onDebriefInterview: (interviewId) => onDebrief({ interviewId, isWholeDay: false }),
          }}
        />
        {!isPreparing && <Preparation view={view} isNow={false} />}
        <People card={card} />
        <Notes card={card} notes={notes} />
        <About card={card} />
      </div>
      <Moves followUps={followUps} />
    </>
  )
}

/** Restores and remembers how far a card is scrolled. Attach the returned ref to the scrolling element. */
function useScrollPosition(cardId: Id, positions: Map<Id, number>): RefObject<HTMLDivElement | null> {
  const bodyRef = useRef<HTMLDivElement>(null)
  // A layout effect, so that the card is never painted at the top first.
  useLayoutEffect(() => {
    const element = bodyRef.current
    if (!element) return
    element.scrollTop = positions.get(cardId) ?? 0
    const remember = () => positions.set(cardId, element.scrollTop)
    element.addEventListener('scroll', remember, { passive: true })
    return () => element.removeEventListener('scroll', remember)
  }, [cardId, positions])
  return bodyRef
}
