import { X } from 'lucide-react'
import { useRef } from 'react'
import { IconButton } from '../../components/button.tsx'
import { runCommand } from '../../state/run-command.ts'
import styles from './dictionary.module.css'
import { DictionaryForm } from './dictionary-form.tsx'
import settingsStyles from './settings.module.css'
import { SettingsGroup } from './settings-group.tsx'

/** The user's own words, which the note check takes for right, with a form to add more. */
export function DictionarySettings({ words }: { readonly words: readonly string[] }) {
  const inputRef = useRef<HTMLInputElement>(null)
  const remove = async (word: string) => {
    const result = await runCommand({ type: 'remove-word', word })
    // The pressed button is gone, and the focus must not be lost with it.
    if (result.ok) requestAnimationFrame(() => inputRef.current?.focus())
  }
  return (
    <SettingsGroup title="Your dictionary">
      <p className={settingsStyles.about}>
        Words that are right in your notes. Names and words on a card are known already.
      </p>
      {words.length > 0 && (
        <ul className={styles.words} aria-label="Words in your dictionary">
          {words.map((word) => (
            <li key={word} className={styles.word}>
              <span dir="auto" className={styles.text}>
                {word}
              </span>
              <IconButton
                icon={X}
                label="Remove"
                accessibleName={`Remove “${word}”`}
                size="small"
                onPress={() => void remove(word)}
              />
            </li>
          ))}
        </ul>
      )}
      <DictionaryForm inputRef={inputRef} />
    </SettingsGroup>
  )
}
