import { useEffect, useRef, useState } from 'react'
import type { FolderUse } from '#shared/ipc/folder-view'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { describeEmptyFolder, describeFoundWorkspace, listFolderUses } from './describe-folder.ts'
import styles from './folder-settings.module.css'
import type { InspectedFolder } from './use-folder.ts'

interface FoundFolderProps {
  readonly found: InspectedFolder
  readonly isBusy: boolean
  readonly onUse: (use: FolderUse) => void
  readonly onCancel: () => void
}

/**
 * Shows what the chosen folder contains and what using it would do. Nothing changes until the user confirms.
 */
export function FoundFolder({ found, isBusy, onUse, onCancel }: FoundFolderProps) {
  const [use, setUse] = useState<'move' | 'start-empty'>('move')
  const panel = useRef<HTMLElement>(null)
  // The button that opened this panel has disappeared, so the focus moves to the panel.
  useEffect(() => {
    panel.current?.focus()
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section ref={panel} tabIndex={-1} aria-label="The folder you chose" className={styles.found}>
      <p className={styles.folder}>{found.folder}</p>
      {found.kind === 'empty' ? (
        <>
          <p>{describeEmptyFolder(found)}</p>
          <Choice
            label="What to do there"
            look="list"
            value={use}
            options={listFolderUses(found)}
            onChange={setUse}
            hideLabel
          />
        </>
      ) : (
        <>
          <p className={styles.what}>{describeFoundWorkspace(found)}</p>
          {found.companies.length > 0 && (
            <p className={styles.names} dir="auto">
              Last changed: {found.companies.join(', ')}
            </p>
          )}
          <p className={styles.names}>
            It’s opened as is. What you have now stays in {found.current.folder}, untouched. To go back,
            choose that folder.
          </p>
        </>
      )}
      <div className={styles.actions}>
        <Button
          look="primary"
          isDisabled={isBusy}
          onPress={() => onUse(found.kind === 'empty' ? use : 'open')}
        >
          {found.kind === 'workspace' ? 'Open it' : use === 'move' ? 'Move my data' : 'Start empty'}
        </Button>
        <Button look="quiet" isDisabled={isBusy} onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  )
}
