import type { ArchiveSummary } from '#shared/ipc/board-view'
import { Button } from '../../components/button.tsx'
import styles from './archived-search.module.css'
import { describeArchived } from './describe-archived.ts'

interface ArchivedSearchProps {
  readonly archive: ArchiveSummary
  readonly onAdd: () => void
  readonly onShowArchived: () => void
}

/** Stands for Today while every card is archived: what was put away, where it is, and how to begin again. */
export function ArchivedSearch({ archive, onAdd, onShowArchived }: ArchivedSearchProps) {
  return (
    <section className={styles.after} aria-labelledby="after-search">
      <h1 id="after-search" className={styles.title} dir="auto">
        {archive.joined === null ? 'Your search is archived.' : `You’re joining ${archive.joined}.`}
      </h1>
      <p className={styles.text}>{describeArchived(archive)}</p>
      <p className={styles.text}>
        To begin again, add an application. Your settings and templates are as you left them.
      </p>
      <div className={styles.actions}>
        <Button look="primary" onPress={onAdd}>
          Add an application
        </Button>
        <Button onPress={onShowArchived}>Open archived cards</Button>
      </div>
    </section>
  )
}
