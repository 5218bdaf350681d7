import { Banner } from '../../components/banner.tsx'
import { PendingSavesContext } from '../../components/before-close.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useFlushOnClose } from '../../forms/flush-on-close.ts'
import { useRoute } from '../../state/use-route.ts'
import { AlertSettings } from './alert-settings.tsx'
import { BackupSettings } from './backup-settings.tsx'
import { FolderSettings } from './folder-settings.tsx'
import { MachineSettings } from './machine-settings.tsx'
import { NoteSettings } from './note-settings.tsx'
import styles from './settings.module.css'

/** The dialog with all settings. Pending fields are saved before it closes. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { data: settings, failure, reload } = useRoute('settings.get', {}, { refetchOn: ['board.changed'] })
  const { pending, close } = useFlushOnClose(onClose)
  return (
    <Dialog title="Settings" onClose={() => void close()}>
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
          <div className={styles.sections}>
            <NoteSettings settings={settings} />
            <AlertSettings settings={settings} />
            <FolderSettings onFolderChanged={onClose} />
            <BackupSettings />
            <MachineSettings />
          </div>
        )}
      </PendingSavesContext>
    </Dialog>
  )
}
