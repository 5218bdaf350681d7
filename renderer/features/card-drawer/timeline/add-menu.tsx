import { CalendarPlus, Flag, Handshake, Mail, MessageSquare, Phone, Plus, StickyNote } from 'lucide-react'
import { Button } from '../../../components/button.tsx'
import { Menu, type MenuEntry } from '../../../components/menu.tsx'
import styles from './timeline.module.css'
import { type Adding, type AddKind, sharesPlace } from './use-adding-entry.ts'

const entries: readonly { kind: AddKind; name: string; icon: typeof Plus }[] = [
  { kind: 'answer', name: 'What they said', icon: MessageSquare },
  { kind: 'interview', name: 'Interview', icon: CalendarPlus },
  { kind: 'promise', name: 'Your promise', icon: Flag },
  { kind: 'message', name: 'I wrote to them', icon: Mail },
  { kind: 'call', name: 'I called them', icon: Phone },
  { kind: 'offer', name: 'Offer', icon: Handshake },
]

interface AddMenuProps {
  readonly adding: Adding
  /** Shows the notes; null if they are shown already. */
  readonly onAddNotes: (() => void) | null
}

/** The menu of what can be recorded on a card. */
export function AddMenu({ adding, onAddNotes }: AddMenuProps) {
  const toEntry = ({ kind, name, icon }: (typeof entries)[number]): MenuEntry => ({
    id: kind,
    name,
    icon,
    isDisabled: adding.kinds.some((open) => sharesPlace(open, kind)),
    run: () => adding.start(kind),
  })
  return (
    <Menu
      label="Add to this card"
      trigger={
        <Button ref={adding.addButtonRef} look="quiet" size="small" icon={Plus} className={styles.menu}>
          Add
        </Button>
      }
      entries={[
        ...entries.map(toEntry),
        ...(onAddNotes ? [{ id: 'notes', name: 'Notes', icon: StickyNote, run: onAddNotes }] : []),
      ]}
    />
  )
}
