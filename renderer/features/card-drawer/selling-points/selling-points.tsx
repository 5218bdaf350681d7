import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Card } from '#shared/model/card'
import { IconButton } from '../../../components/button.tsx'
import { showToast } from '../../../components/toasts.ts'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { UnsavedPlaceContext, useUnsavedPart } from '../../../forms/unsaved-place.ts'
import { request } from '../../../ipc/host.ts'
import type { SaveRefusal } from '../../../state/save-refusal.ts'
import { saveChange } from '../entry/save-change.ts'
import { AddButton } from '../section/add-button.tsx'
import { Group } from '../section/group.tsx'
import { Hint } from '../section/hint.tsx'
import { NewLine } from '../section/new-line.tsx'
import { useAdding } from '../section/use-adding.ts'
import { moveLine, removeLine, replaceLine } from './edit-line.ts'
import { createLineEditQueue, type LineEditQueue } from './line-edit-queue.ts'
import styles from './selling-points.module.css'
import { WouldBring } from './would-bring.tsx'

/**
 * What the user brings to the job, strongest first. They are for the interview; a note uses the lines below them.
 */
export function SellingPoints({ card }: { readonly card: Card }) {
  const { isAdding, addButtonRef, startAdding, stopAdding, focusAddButton } = useAdding('points')
  const points = card.sellingPoints
  const edits = usePointEdits(card)
  /** Makes an edit that has no field to show a refusal at. Resolves to true if it is stored. */
  const apply = async (edit: Parameters<LineEditQueue['enqueue']>[0]): Promise<boolean> => {
    const refusal = await edits.enqueue(edit)
    if (refusal) showToast({ kind: 'failed', text: refusal.message })
    return refusal === null
  }
  return (
    <Group
      id="points"
      title="Your strengths"
      action={
        <AddButton ref={addButtonRef} name="Add a strength" isDisabled={isAdding} onPress={startAdding} />
      }
    >
      {points.length === 0 && !isAdding && (
        <Hint>What makes you right for this job, ready for the interview. They wait beside your notes.</Hint>
      )}
      <ol>
        {points.map((point, index) => (
          // A selling point has no id, so its text is its key. The index tells equal ones apart.
          <Point
            key={`${point} ${points.indexOf(point) === index ? '' : index}`}
            point={point}
            isFirst={index === 0}
            isLast={index === points.length - 1}
            onSave={(text) => edits.enqueue((lines) => replaceLine(lines, { text: point, index }, text))}
            onMove={(offset) => void apply((lines) => moveLine(lines, { text: point, index }, offset))}
            onRemove={async () => {
              if (await apply((lines) => removeLine(lines, { text: point, index }))) focusAddButton()
            }}
          />
        ))}
      </ol>
      {isAdding && (
        <NewLine
          label="What you bring"
          placeholder="Led the move to one design system"
          onAdd={({ text }) => edits.enqueue((lines) => [...lines, text])}
          isAdded={({ text }) => points.includes(text.trim())}
          onDone={stopAdding}
        />
      )}
      <WouldBring card={card} />
    </Group>
  )
}

/** Returns the queue through which every change of the selling points goes. */
function usePointEdits(card: Card): LineEditQueue {
  const { id: cardId, sellingPoints } = card
  const [edits] = useState(() =>
    createLineEditQueue({
      initial: sellingPoints,
      store: (lines, seen) =>
        saveChange({
          ...{ type: 'edit-card', cardId, changes: { sellingPoints: [...lines] } },
          seen: { sellingPoints: seen },
        }),
      // If the host cannot be reached, the refusal of the edit itself is shown.
      reload: () =>
        request('cards.get', { cardId }).then(
          ({ card: fresh }) => fresh.sellingPoints,
          () => null,
        ),
    }),
  )
  useEffect(() => edits.setStored(sellingPoints), [edits, sellingPoints])
  return edits
}

interface PointProps {
  readonly point: string
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Resolves with the refusal, or with null once the text is stored. */
  readonly onSave: (text: string) => Promise<SaveRefusal | null>
  /** Moves the point down by one position, or up if the offset is -1. */
  readonly onMove: (offset: 1 | -1) => void
  readonly onRemove: () => void
}

/** Shows one selling point, which can be edited, moved and removed. */
function Point({ point, isFirst, isLast, onSave, onMove, onRemove }: PointProps) {
  // A selling point has no id, so its text tells whose unsaved text it is.
  const place = useUnsavedPart(`point:${point}`)
  return (
    <li className={styles.point}>
      <UnsavedPlaceContext value={place}>
        <AutosaveTextField
          label="Strength"
          look="bare"
          wraps
          value={point}
          onSave={onSave}
          className={styles.text}
        />
      </UnsavedPlaceContext>
      <div className={styles.buttons}>
        <IconButton
          icon={ArrowUp}
          label="Move up"
          accessibleName={`Move up: ${point}`}
          size="small"
          isDisabled={isFirst}
          onPress={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label="Move down"
          accessibleName={`Move down: ${point}`}
          size="small"
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton
          icon={X}
          label="Remove"
          accessibleName={`Remove: ${point}`}
          size="small"
          onPress={onRemove}
        />
      </div>
    </li>
  )
}
