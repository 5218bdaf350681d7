import { Ellipsis, Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Card } from '#shared/model/card'
import { type Stage, stageNames, stages } from '#shared/model/stage'
import { toEpoch } from '#shared/time/instant'
import { IconButton } from '../../components/button.tsx'
import { Menu, type MenuEntry } from '../../components/menu.tsx'
import { AutosaveTextField } from '../../forms/autosave-text-field.tsx'
import { useToday } from '../../state/use-board.ts'
import styles from './card-header.module.css'
import { saveChange } from './entry/save-change.ts'
import { formatMomentDay } from './format-moment.ts'
import { useZone } from './use-zone.ts'

interface CardHeaderProps {
  readonly card: Card
  readonly onClose: () => void
  readonly onDelete: () => void
  readonly onMove: ((stage: Stage) => void) | undefined
  /** The buttons that lead to the cards above and below. */
  readonly switcher: ReactNode
}

export function CardHeader({ card, onClose, onDelete, onMove, switcher }: CardHeaderProps) {
  const moves = (onMove ? stages : [])
    .filter((stage) => stage !== card.stage)
    .map(
      (stage): MenuEntry => ({ id: stage, name: `Move to ${stageNames[stage]}`, run: () => onMove?.(stage) }),
    )
  const remove: MenuEntry = { id: 'delete', name: 'Delete this card', icon: Trash2, run: onDelete }
  return (
    <header className={styles.header}>
      {/* First in tab order, so that focus which lost its element lands on a button and not in a field. */}
      <div className={styles.buttons}>
        {switcher}
        <Menu
          label="More for this card"
          trigger={<IconButton icon={Ellipsis} label="More" />}
          entries={[...moves, remove]}
        />
        <IconButton icon={X} label="Close" onPress={onClose} />
      </div>
      <div key={card.id} className={styles.names}>
        <h2 className="visually-hidden">{card.company}</h2>
        <AutosaveTextField
          label="Company"
          look="bare"
          wraps
          value={card.company}
          onSave={(company) => saveChange({ type: 'edit-card', cardId: card.id, changes: { company } })}
          className={styles.company}
        />
        <AutosaveTextField
          label="Role"
          look="bare"
          wraps
          placeholder="Which role?"
          value={card.role}
          onSave={(role) => saveChange({ type: 'edit-card', cardId: card.id, changes: { role } })}
          className={styles.role}
        />
        <StageLine card={card} />
      </div>
    </header>
  )
}

function StageLine({ card }: { readonly card: Card }) {
  const zone = useZone()
  const today = useToday()
  return (
    <p className={styles.stage}>
      <b>{stageNames[card.stage]}</b> since {formatMomentDay({ at: toEpoch(card.stageSince), zone, today })}
    </p>
  )
}
