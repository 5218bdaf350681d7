import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Card } from '#shared/model/card'
import { IconButton } from '../../../components/button.tsx'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { saveChange } from '../entry/save-change.ts'
import { AddButton } from '../section/add-button.tsx'
import { Hint } from '../section/hint.tsx'
import { NewLine } from '../section/new-line.tsx'
import { Section } from '../section/section.tsx'
import { useAdding } from '../section/use-adding.ts'
import { moveLine, removeLine, replaceLine } from './edit-line.ts'
import { createLineEditQueue, type LineEditQueue } from './line-edit-queue.ts'
import styles from './selling-points.module.css'

/**
 * The section of what the user brings to the job, strongest first. A note uses at most two selling points.
 */
export function SellingPoints({ card }: { readonly card: Card }) {
  const { isAdding, addButtonRef, startAdding, stopAdding, focusAddButton } = useAdding('points')
  const points = card.sellingPoints
  const edits = usePointEdits(card)
  return (
    <Section
      id="points"
      title="Selling points"
      summary={points.length === 0 ? '' : String(points.length)}
      action={<AddButton ref={addButtonRef} name="Add a point" isDisabled={isAdding} onPress={startAdding} />}
    >
      {points.length === 0 && !isAdding && (
        <Hint>What you bring to this job. A note takes one or two of them, tied to what they need.</Hint>
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
            onMove={(offset) =>
              void edits.enqueue((lines) => moveLine(lines, { text: point, index }, offset))
            }
            onRemove={async () => {
              const refusal = await edits.enqueue((lines) => removeLine(lines, { text: point, index }))
              if (refusal === null) focusAddButton()
            }}
          />
        ))}
      </ol>
      {isAdding && (
        <NewLine
          label="What you bring"
          placeholder="Led the move to one design system"
          onAdd={(text) => edits.enqueue((lines) => [...lines, text])}
          onDone={stopAdding}
        />
      )}
    </Section>
  )
}

/** Returns the queue through which every change of the selling points goes. */
function usePointEdits(card: Card): LineEditQueue {
  const { id: cardId, sellingPoints } = card
  const [edits] = useState(() =>
    createLineEditQueue(sellingPoints, (lines) =>
      saveChange({ type: 'edit-card', cardId, changes: { sellingPoints: [...lines] } }),
    ),
  )
  useEffect(() => edits.setStored(sellingPoints), [edits, sellingPoints])
  return edits
}

interface PointProps {
  readonly point: string
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Resolves with the error message, or with null once the text is stored. */
  readonly onSave: (text: string) => Promise<string | null>
  /** Moves the point down by one position, or up if the offset is -1. */
  readonly onMove: (offset: 1 | -1) => void
  readonly onRemove: () => void
}

/** Shows one selling point, which can be edited, moved and removed. */
function Point({ point, isFirst, isLast, onSave, onMove, onRemove }: PointProps) {
  return (
    <li className={styles.point}>
      <AutosaveTextField
        label="Selling point"
        look="bare"
        wraps
        value={point}
        onSave={onSave}
        className={styles.text}
      />
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
