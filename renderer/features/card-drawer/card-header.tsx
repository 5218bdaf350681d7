import { Ellipsis, Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Card } from '#shared/model/card'
import { type Stage, stageNames, stages } from '#shared/model/stage'
import { formatDay } from '#shared/text/format-day'
import { toEpoch } from '#shared/time/instant'
import { IconButton } from '../../components/button.tsx'
import { Menu, type MenuEntry } from '../../components/menu.tsx'
import { WaitTimeline } from '../../components/wait-timeline/wait-timeline.tsx'
import { AutosaveTextField } from '../../forms/autosave-text-field.tsx'
import { useCard, useFormats, useToday } from '../../state/use-board.ts'
import styles from './card-header.module.css'
import { saveCardField } from './entry/save-card-field.ts'
import { formatMomentDay } from './format-moment.ts'
import { StarButton } from './star-button.tsx'
import { useZone } from './use-zone.ts'

interface CardHeaderProps {
  readonly card: Card
  readonly onClose: () => void
  readonly onDelete: () => void
  /** Moves the card to another stage; undefined if the menu is to offer no moves. */
  readonly onMove: ((stage: Stage) => void) | undefined
  /** The buttons that switch to the card above and below. */
  readonly switcher: ReactNode
}

/** Shows the company, the role and the stage of a card, with the buttons of the drawer. */
export function CardHeader({ card, onClose, onDelete, onMove, switcher }: CardHeaderProps) {
  const moveEntries = (onMove ? stages : [])
    .filter((stage) => stage !== card.stage)
    .map(
      (stage): MenuEntry => ({ id: stage, name: `Move to ${stageNames[stage]}`, run: () => onMove?.(stage) }),
    )
  const deleteEntry: MenuEntry = { id: 'delete', name: 'Delete this card', icon: Trash2, run: onDelete }
  return (
    <header className={styles.header}>
      {/* First in tab order, so that focus whose element disappears lands on a button and not in a field. */}
      <div className={styles.buttons}>
        <StarButton card={card} />
        {switcher}
        <Menu
          label="More for this card"
          trigger={<IconButton icon={Ellipsis} label="More" />}
          entries={[...moveEntries, deleteEntry]}
        />
        <IconButton icon={X} label="Close" onPress={onClose} />
      </div>
      {/* The key gives each card its own fields, so that text typed for one card never shows at another. */}
      <div key={card.id} className={styles.names}>
        <h2 className="visually-hidden">{card.company}</h2>
        <AutosaveTextField
          label="Company"
          look="bare"
          wraps
          value={card.company}
          onSave={saveCardField(card.id, 'company')}
          className={styles.company}
        />
        <AutosaveTextField
          label="Role"
          look="bare"
          wraps
          placeholder="Which role?"
          value={card.role}
          onSave={saveCardField(card.id, 'role')}
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
  const formats = useFormats()
  const { waitTimeline, next } = useCard(card.id) ?? {}
  const offer =
    card.stage === 'offer' ? card.offers.findLast(({ withdrawnAt }) => withdrawnAt === null) : null
  const day =
    card.stage === 'applied' && card.appliedOn != null
      ? formatDay(card.appliedOn, today ?? card.appliedOn, formats)
      : formatMomentDay({ at: toEpoch(offer?.at ?? card.stageSince), zone, today, formats })
  return (
    <div className={styles.stage}>
      <p>
        <b>{stageNames[card.stage]}</b> {datePhrases[card.stage]} {day}
        {waitTimeline && (
          <>
            , day{'\u00a0'}
            {waitTimeline.day}
          </>
        )}
      </p>
      {waitTimeline && next && <WaitTimeline timeline={waitTimeline} tone={next.tone} />}
    </div>
  )
}

/** What leads from the name of a stage to its date: "Applied on Tuesday, 3 March". */
const datePhrases: Readonly<Record<Stage, string>> = {
  applied: 'on',
  'phone-screen': 'since',
  interview: 'since',
  waiting: 'since',
  offer: 'received',
  closed: 'on',
}
