import { useState } from 'react'
import type { BackupLine, BackupPreview } from '#shared/ipc/backup-view'
import { stageNames } from '#shared/model/stage'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import styles from './backup-settings.module.css'
import { SettingsGroup } from './settings-group.tsx'
import { useBackups } from './use-backups.ts'

/** Lists the backups that Callback makes, shows what the chosen one contains, and can restore it. */
export function BackupSettings() {
  const { list, preview, failure, choose, restore } = useBackups()
  const [isRestoring, setRestoring] = useState(false)
  const restoreBackup = async (id: string) => {
    setRestoring(true)
    await restore(id)
    setRestoring(false)
  }
  return (
    <SettingsGroup title="Backups">
      {failure !== null && <Banner kind="error">{failure}</Banner>}
      {list && (
        <p className={styles.where}>
          While you work, a copy is saved every half hour, then one for each day and week, in{' '}
          <span className={styles.folder}>{list.folder}</span>.
        </p>
      )}
      {list?.items.length === 0 && <p className={styles.where}>The first one is made within a minute.</p>}
      {list && list.items.length > 0 && (
        <Select
          label="Choose a backup"
          value={preview?.id ?? ''}
          options={list.items.map((item) => ({ value: item.id, name: formatBackupName(item) }))}
          onChange={(id) => void choose(id)}
        />
      )}
      {preview && (
        <div className={styles.preview} role="status">
          <p className={styles.what}>{describeBackup(preview)}</p>
          {preview.companies.length > 0 && (
            <p className={styles.names} dir="auto">
              Last changed: {preview.companies.join(', ')}
            </p>
          )}
          <p className={styles.names}>What you have now is backed up first, and you can undo the restore.</p>
          <Button isDisabled={isRestoring} onPress={() => void restoreBackup(preview.id)}>
            Restore this backup
          </Button>
        </div>
      )}
    </SettingsGroup>
  )
}

/** Formats a backup by its time, and why it was made if that is known. */
function formatBackupName({ timeText, reason }: BackupLine): string {
  return reason === '' ? timeText : `${timeText}, ${reason}`
}

/** Describes what a backup contains: its time, the number of cards, and the cards of each stage. */
function describeBackup({ timeText, cards, stages }: BackupPreview): string {
  const count = cards === 0 ? 'no cards' : cards === 1 ? '1 card' : `${cards} cards`
  const perStage = stages.map(({ stage, count }) => `${stageNames[stage]} ${count}`).join(', ')
  return `${timeText}: ${count}${perStage === '' ? '' : ` (${perStage})`}`
}
