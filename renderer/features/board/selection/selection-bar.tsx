import { Archive, Clock, Move, Tag, Trash2, X } from 'lucide-react'
import { useState } from 'react'
import { closingReasonNames } from '#shared/commands/cards/close-card'
import { closingReasons } from '#shared/model/closing'
import { stageNames, stages } from '#shared/model/stage'
import { Button, IconButton } from '../../../components/button.tsx'
import { Menu } from '../../../components/menu.tsx'
import { useStore } from '../../../state/use-store.ts'
import { clearChosen, selection } from './selection.ts'
import styles from './selection-bar.module.css'
import { closeChosen, deleteChosen, leaveSelection, moveChosen } from './selection-commands.ts'
import { listSnoozeChoices, snoozeChosen } from './snooze-chosen.ts'
import { TagForm } from './tag-form.tsx'

/** What can be done with the chosen cards. It is beneath the board while any card is chosen. */
export function SelectionBar() {
  const count = useStore(selection, ({ chosen }) => chosen.size)
  const [isTagging, setTagging] = useState(false)
  return (
    <section className={styles.bar} aria-label="Chosen cards">
      <p role="status" className={styles.count}>
        {count === 1 ? '1 card chosen' : `${count} cards chosen`}
      </p>
      {isTagging ? (
        <TagForm onDone={() => setTagging(false)} />
      ) : (
        <div className={styles.actions}>
          <Menu
            label="Close the chosen cards"
            trigger={<Button icon={Archive}>Close</Button>}
            entries={closingReasons.flatMap((reason) =>
              reason === 'accepted'
                ? []
                : [{ id: reason, name: closingReasonNames[reason], run: () => void closeChosen(reason) }],
            )}
          />
          <Menu
            label="Move the chosen cards"
            trigger={<Button icon={Move}>Move</Button>}
            entries={stages.flatMap((stage) =>
              stage === 'closed'
                ? []
                : [{ id: stage, name: stageNames[stage], run: () => void moveChosen(stage) }],
            )}
          />
          <Menu
            label="Snooze the chosen cards"
            trigger={<Button icon={Clock}>Snooze</Button>}
            entries={listSnoozeChoices().map(({ id, name, until }) => ({
              id,
              name,
              run: () => void snoozeChosen(until),
            }))}
          />
          <Button icon={Tag} onPress={() => setTagging(true)}>
            Tag
          </Button>
          <Button icon={Trash2} onPress={() => void deleteChosen()}>
            Delete
          </Button>
        </div>
      )}
      <IconButton
        icon={X}
        label="Choose none"
        className={styles.clear}
        onPress={() => leaveSelection(clearChosen)}
      />
    </section>
  )
}
