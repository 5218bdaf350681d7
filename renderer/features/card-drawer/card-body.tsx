import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { CardView } from '#shared/ipc/card-view'
import type { Id } from '#shared/model/scalars'
import { parseEventId } from '#shared/rules/follow-up-key'
import type { QuickAction } from '#shared/rules/quick-actions'
import { AutosaveTextField } from '../../forms/autosave-text-field.tsx'
import { actOnFollowUp } from '../../state/act-on-follow-up.ts'
import { useCard } from '../../state/use-board.ts'
import { Answers } from './answers/answers.tsx'
import styles from './card-drawer.module.css'
import { saveChange } from './entry/save-change.ts'
import { NextStep } from './follow-ups/next-step.tsx'
import { Planned } from './follow-ups/planned.tsx'
import { findNextFollowUp, sortFollowUps } from './follow-ups/sort-follow-ups.ts'
import { Interviews } from './interviews/interviews.tsx'
import { Preparation } from './interviews/preparation.tsx'
import { CardLog } from './log/card-log.tsx'
import { ClosingSection } from './outcome/closing-section.tsx'
import { OfferSection } from './outcome/offer-section.tsx'
import { People } from './people/people.tsx'
import { PaceAndPlace } from './place/pace-and-place.tsx'
import { Posting } from './posting/posting.tsx'
import { OwnPromises } from './promises/own-promises.tsx'
import { Section } from './section/section.tsx'
import { SellingPoints } from './selling-points/selling-points.tsx'

interface CardBodyProps {
  readonly view: CardView
  readonly onOpenNote: (key: string) => void
  /** Opens the slip for one interview, or for its whole interview day. */
  readonly onDebrief: (request: { readonly interviewId: Id; readonly isWholeDay: boolean }) => void
}

/** Shows the sections of a card below its header: the next step first, the history last. */
export function CardBody({ view, onOpenNote, onDebrief }: CardBodyProps) {
  const { card, followUps } = view
  // The next step as the board's card shows it; undefined until the board is loaded.
  const boardNextStep = useCard(card.id)?.next
  const boardText = boardNextStep?.text ?? ''
  const next = findNextFollowUp(followUps, boardNextStep?.key ?? null)
  const handlers = {
    onOpenNote,
    onDebrief: (key: string) => onDebrief({ interviewId: parseEventId(key), isWholeDay: true }),
    onAct: (act: QuickAction, key: string) => void actOnFollowUp(act, key),
  }
  const bodyRef = useScrollPosition(card.id)
  return (
    <div ref={bodyRef} className={styles.body}>
      {/* A closed card without follow-ups shows how it ended in its own section below. */}
      {(next !== null || card.closing === null) && (
        <NextStep followUp={next} boardText={boardText} {...handlers} />
      )}
      {followUps.length > 0 && (
        <Section id="planned" title="What is planned">
          <Planned followUps={sortFollowUps(followUps)} nextKey={next?.key ?? null} {...handlers} />
        </Section>
      )}
      <Preparation view={view} />
      <ClosingSection card={card} boardText={boardText} />
      <OfferSection card={card} />
      <Interviews card={card} onDebrief={(interviewId) => onDebrief({ interviewId, isWholeDay: false })} />
      <Answers card={card} />
      <OwnPromises view={view} />
      <People card={card} />
      <Section id="notes" title="Notes">
        <AutosaveTextField
          label="Notes"
          look="bare"
          multiline
          placeholder="Anything you want to remember"
          value={card.notes}
          onSave={(notes) => saveChange({ type: 'edit-card', cardId: card.id, changes: { notes } })}
        />
      </Section>
      <SellingPoints card={card} />
      <Posting card={card} />
      <PaceAndPlace card={card} />
      <Section id="log" title="What happened">
        <CardLog card={card} />
      </Section>
    </div>
  )
}

/** How far each card was scrolled, in pixels by card id, so that a reopened card continues there. */
const scrollPositions = new Map<string, number>()

/** Restores and remembers how far a card is scrolled. Attach the returned ref to the scrolling element. */
function useScrollPosition(cardId: string): RefObject<HTMLDivElement | null> {
  const bodyRef = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = bodyRef.current
    if (!element) return
    element.scrollTop = scrollPositions.get(cardId) ?? 0
    const remember = () => scrollPositions.set(cardId, element.scrollTop)
    element.addEventListener('scroll', remember, { passive: true })
    return () => element.removeEventListener('scroll', remember)
  }, [cardId])
  return bodyRef
}
