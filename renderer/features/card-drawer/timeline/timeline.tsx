import { useState } from 'react'
import type { CardView } from '#shared/ipc/card-view'
import type { Id } from '#shared/model/scalars'
import { foldPast, isHappening } from '#shared/views/timeline/fold-past'
import { listTimeline, type TimelineEntry } from '#shared/views/timeline/list-timeline'
import { UnsavedPlaceContext, useUnsavedPart } from '../../../forms/unsaved-place.ts'
import { unsaved } from '../../../state/unsaved/unsaved.ts'
import { StageOffer } from '../interviews/stage-offer.tsx'
import { useZone } from '../use-zone.ts'
import { AddForms } from './add-forms.tsx'
import { AddMenu } from './add-menu.tsx'
import { EntryRow } from './entry-row.tsx'
import { FoldedRow } from './folded-row.tsx'
import styles from './timeline.module.css'
import type { TimelineActions } from './timeline-actions.ts'
import type { Adding } from './use-adding-entry.ts'
import { useEntryTitle } from './use-title.ts'

interface TimelineProps {
  readonly view: CardView
  /** The step that is shown above the timeline; null if none is. */
  readonly nextKey: string | null
  readonly adding: Adding
  /** Shows the notes; null if they are shown already. */
  readonly onAddNotes: (() => void) | null
  readonly actions: Omit<TimelineActions, 'onRemoved'>
}

/** Everything that happened on a card and that is planned, on both sides of now, where new entries are added. */
export function Timeline({ view, nextKey, adding, onAddNotes, actions }: TimelineProps) {
  const { card, followUps } = view
  const { past, ahead } = listTimeline({ card, followUps, now: Date.now(), zone: useZone() })
  const formatTitle = useEntryTitle(card)
  const place = useUnsavedPart('timeline')
  const [newId, setNewId] = useState<Id | null>(null)
  const { folded, shown, unfold } = useFold(past, place?.key ?? null)
  const renderRow = (entry: TimelineEntry) => (
    <EntryRow
      key={entry.id}
      entry={entry}
      title={formatTitle(entry)}
      card={card}
      nextKey={nextKey}
      isNew={entry.id === newId}
      actions={{ ...actions, onRemoved: adding.focusAddButton }}
    />
  )
  return (
    <section aria-labelledby="timeline-heading" className={styles.timeline}>
      <h3 id="timeline-heading" className="visually-hidden">
        Timeline
      </h3>
      <UnsavedPlaceContext value={place}>
        <ol className={styles.list} aria-label="What happened">
          {folded.length > 0 && (
            <FoldedRow
              count={folded.length}
              titles={folded.filter(isHappening).map(formatTitle)}
              onUnfold={unfold}
            />
          )}
          {shown.map(renderRow)}
        </ol>
      </UnsavedPlaceContext>
      <div className={styles.now}>
        <b>Now</b>
        <hr />
        <AddMenu adding={adding} onAddNotes={onAddNotes} />
      </div>
      <AddForms card={card} adding={adding} onAdded={setNewId} />
      <StageOffer card={card} onMoved={adding.focusAddButton} />
      <UnsavedPlaceContext value={place}>
        <ol className={styles.list} aria-label="What’s planned">
          {ahead.map(renderRow)}
        </ol>
      </UnsavedPlaceContext>
    </section>
  )
}

/** Folds the earlier entries until the user asks for them, or at once if one of them holds unsaved text. */
function useFold(past: readonly TimelineEntry[], placeKey: string | null) {
  const fold = foldPast(past)
  const [isUnfolded, setUnfolded] = useState(() =>
    fold.folded.some(({ id }) => placeKey !== null && unsaved.hasUnder(`${placeKey}/${id}`)),
  )
  const { folded, shown } = isUnfolded ? { folded: [], shown: past } : fold
  return { folded, shown, unfold: () => setUnfolded(true) }
}
