import { type FormEvent, useState } from 'react'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useHost } from '../../state/use-session.ts'
import styles from './folder-settings.module.css'
import { FoundFolder } from './found-folder.tsx'
import { SettingsGroup } from './settings-group.tsx'
import { type Folder, useFolder } from './use-folder.ts'

/**
 * Shows the data folder and lets the user change it. `onFolderChanged` is called once Callback uses the new
 * folder.
 */
export function FolderSettings({ onFolderChanged }: { readonly onFolderChanged: () => void }) {
  const host = useHost()
  const folder = useFolder()
  const [isTyping, setTyping] = useState(false)
  if (host === null) return null
  const { found, failure } = folder

  const startChange = () => {
    folder.dismiss()
    // Null lets the host open its own dialog.
    if (host.folderChoice === 'dialog') void folder.inspect(null)
    else setTyping(true)
  }
  const cancel = () => {
    folder.dismiss()
    setTyping(false)
  }

  return (
    <SettingsGroup title="Your data">
      <div className={styles.present}>
        <p className={styles.folder}>{host.dataFolder}</p>
        <p className={styles.note}>
          One file, workspace.json, in this folder. It is yours; nothing is sent anywhere.
        </p>
      </div>
      {failure !== null && !isTyping && <Banner kind="error">{failure}</Banner>}
      {host.folderChoice === 'fixed' && (
        <p className={styles.note}>
          The folder was set with --data-dir when Callback started, so you can’t change it here.
        </p>
      )}
      {host.folderChoice !== 'fixed' && !found && !isTyping && (
        <Button className={styles.change} isDisabled={folder.isBusy} onPress={startChange}>
          Change folder…
        </Button>
      )}
      {isTyping && !found && <TypedFolder folder={folder} onCancel={cancel} />}
      {found && (
        <FoundFolder
          found={found}
          isBusy={folder.isBusy}
          onUse={(use) => void folder.change(use).then((hasChanged) => hasChanged && onFolderChanged())}
          onCancel={cancel}
        />
      )}
    </SettingsGroup>
  )
}

/**
 * A form in which the user types the path of a folder. It is shown if the host has no dialog to choose one.
 */
function TypedFolder({ folder, onCancel }: { readonly folder: Folder; readonly onCancel: () => void }) {
  const [path, setPath] = useState('')
  const inspectPath = (event: FormEvent) => {
    event.preventDefault()
    void folder.inspect(path)
  }
  return (
    <form className={styles.typed} onSubmit={inspectPath}>
      <TextField
        label="Another folder"
        description="Its full path; ~ is your home folder. It can be new. You’ll see what’s in it before anything happens."
        value={path}
        onChange={setPath}
        error={folder.failure}
        autoFocus
        spellCheck="false"
        autoComplete="off"
      />
      <div className={styles.actions}>
        <Button type="submit" isDisabled={folder.isBusy}>
          See what’s in it
        </Button>
        <Button look="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
