import { useEffect, useEffectEvent, useState } from 'react'
import type { NoteView } from '#shared/ipc/note-view'
import type { Id } from '#shared/model/scalars'
import { ReplyContext } from '../forms/reply-context.ts'
import { createLazyComponent } from '../lazy/lazy-component.ts'
import { useRoute } from '../state/use-route.ts'
import { useStore } from '../state/use-store.ts'
import { askReply, overlayStore } from './overlay-store.ts'
import { useOpenNote } from './use-open-note.ts'

const NoteDesk = createLazyComponent(
  async () => (await import('../features/note-desk/note-desk.tsx')).NoteDesk,
)
const CallSheet = createLazyComponent(
  async () => (await import('../features/call-sheet/call-sheet.tsx')).CallSheet,
)

interface FollowUpDeskProps {
  readonly followUpKey: string
  readonly onClose: () => void
  readonly onOpenCard: (cardId: Id) => void
  /** Opens the text of the note or call sheet among the templates. */
  readonly onEditWording: (note: NoteView) => void
}

/** Opens a follow-up where it is done: on its call sheet if it is a call, otherwise on the note desk. */
export function FollowUpDesk({ followUpKey, onClose, onOpenCard, onEditWording }: FollowUpDeskProps) {
  // The desk can go on to the note to somebody else about the same interview day.
  const [key, setKey] = useState(followUpKey)
  useOpenNote(key)
  const { data: note, failure, reload } = useRoute('notes.get', { key, fresh: true })
  const isEditingTemplate = useStore(overlayStore, ({ dialog }) => dialog?.kind === 'templates')
  const reloadNote = useEffectEvent(() => void reload())
  // A call sheet that was changed among the templates is shown as it is now.
  useEffect(() => (isEditingTemplate ? () => reloadNote() : undefined), [isEditingTemplate])
  if (note === null && failure === null) return null
  const readdress = () => void reload()
  // A call that is over is only to be read.
  const desk =
    note?.channel === 'phone' && note.closedReason === null ? (
      <CallSheet
        note={note}
        onClose={onClose}
        onOpenCard={onOpenCard}
        onEditWording={() => onEditWording(note)}
        onReaddressed={readdress}
      />
    ) : (
      <NoteDesk
        followUpKey={key}
        onOpenNote={setKey}
        onClose={onClose}
        onOpenCard={onOpenCard}
        onEditWording={onEditWording}
        onCall={readdress}
      />
    )
  return <ReplyContext value={askReply}>{desk}</ReplyContext>
}
