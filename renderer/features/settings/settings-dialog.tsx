import { Banner } from '../../components/banner.tsx'
import { PendingSavesContext } from '../../components/before-close.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useFlushOnLeave } from '../../forms/flush-on-close.ts'
import { type UnsavedPlace, UnsavedPlaceContext } from '../../forms/unsaved-place.ts'
import { useRoute } from '../../state/use-route.ts'
import { AlertSettings } from './alert-settings.tsx'
import { AwaySettings } from './away-settings.tsx'
import { BackupSettings } from './backup-settings.tsx'
import { DateSettings } from './date-settings.tsx'
import { DictionarySettings } from './dictionary-settings.tsx'
import { FolderSettings } from './folder-settings.tsx'
import { HolidaySettings } from './holiday-settings.tsx'
import { MachineSettings } from './machine-settings.tsx'
import { NoteSettings } from './note-settings.tsx'
import styles from './settings.module.css'
import { TimingSettings } from './timing-settings.tsx'

const place: UnsavedPlace = { key: 'settings', target: { kind: 'settings' }, company: null }

interface SettingsDialogProps {
  readonly onClose: () => void
  /** Opens the templates in place of the settings. */
  readonly onOpenTemplates: () => void
}

/** The dialog with all settings. Pending fields are saved before it closes. */
export function SettingsDialog({ onClose, onOpenTemplates }: SettingsDialogProps) {
  const { data: settings, failure, reload } = useRoute('settings.get', {}, { refetchOn: ['board.changed'] })
  const { pending, leave } = useFlushOnLeave()
  return (
    <Dialog title="Settings" onClose={() => void leave(onClose)}>
      <PendingSavesContext value={pending}>
        {failure && (
          <Banner
            kind="error"
            actions={
              <Button size="small" onPress={() => void reload()}>
                Try again
              </Button>
            }
          >
            {failure.message}
          </Banner>
        )}
        {settings && (
          <UnsavedPlaceContext value={place}>
            <div className={styles.sections}>
              <NoteSettings settings={settings} onOpenTemplates={() => void leave(onOpenTemplates)} />
              <DictionarySettings words={settings.dictionary ?? []} />
              <TimingSettings settings={settings} />
              <AlertSettings settings={settings} />
              <AwaySettings away={settings.away ?? []} />
              <HolidaySettings settings={settings} />
              <DateSettings settings={settings} />
              <FolderSettings onFolderChanged={onClose} />
              <BackupSettings />
              <MachineSettings />
            </div>
          </UnsavedPlaceContext>
        )}
      </PendingSavesContext>
    </Dialog>
  )
}
