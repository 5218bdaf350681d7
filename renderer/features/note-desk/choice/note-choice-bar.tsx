import { RefreshCw } from 'lucide-react'
import type { NoteView } from '#shared/ipc/note-view'
import { Button } from '../../../components/button.tsx'
import { Choice } from '../../../components/choice.tsx'
import { Select } from '../../../components/select.tsx'
import styles from './note-choice-bar.module.css'
import type { NoteChoices } from './use-note-choice.ts'

interface NoteChoiceBarProps {
  readonly note: NoteView
  readonly choices: NoteChoices
}

const tones = [
  { value: 'plain', name: 'Plain' },
  { value: 'formal', name: 'Formal' },
] as const

/** Shows which text of a note is on the desk: the note, its tone and its wording, as far as there is a choice. */
export function NoteChoiceBar({ note, choices }: NoteChoiceBarProps) {
  const { templates, template, tone, wordingCount, closedReason } = note
  if (closedReason !== null) return null
  return (
    <div className={styles.bar}>
      {templates.length > 1 && (
        <Select
          label="Note"
          value={template}
          options={templates.map(({ id, name }) => ({ value: id, name }))}
          onChange={(chosen) => void choices.chooseTemplate(chosen)}
          className={styles.template}
        />
      )}
      <Choice
        label="Tone"
        hideLabel
        value={tone}
        options={tones}
        onChange={(chosen) => void choices.chooseTone(chosen)}
        className={styles.tone}
      />
      {wordingCount > 1 && (
        <Button look="quiet" icon={RefreshCw} onPress={() => void choices.chooseNextWording()}>
          Another wording
        </Button>
      )}
    </div>
  )
}
