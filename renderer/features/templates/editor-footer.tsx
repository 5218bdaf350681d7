import { Copy, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Id } from '#shared/model/scalars'
import { getCopyId } from '#shared/model/template'
import type { OfferedWording } from '#shared/notes/list-wordings'
import { Button } from '../../components/button.tsx'
import { ScreenFooter } from '../../components/screen/screen-footer.tsx'
import { createBusyGuard } from '../../forms/busy-guard.ts'
import { runCommand } from '../../state/run-command.ts'
import styles from './editor-footer.module.css'
import type { WordingForm } from './use-wording-form.ts'
import { nameCopy, type TemplatePlace } from './wording-place.ts'

interface EditorFooterProps {
  readonly place: TemplatePlace
  readonly wording: OfferedWording
  readonly siblings: readonly OfferedWording[]
  readonly isForAll: boolean
  readonly form: WordingForm
  readonly mistakeCount: number
  readonly onSave: () => void
  readonly onDiscard: () => void
  readonly onReload: () => Promise<void>
  readonly onAdded: (copyId: Id) => Promise<void>
}

/** What can be done with a wording. */
export function EditorFooter(props: EditorFooterProps) {
  const { place, wording, siblings, isForAll, form, mistakeCount, onSave, onDiscard, onReload, onAdded } =
    props
  const [runAlone] = useState(createBusyGuard)
  const { copy, builtIn } = wording

  const duplicate = () =>
    runAlone(async () => {
      const copyId = crypto.randomUUID()
      const name = nameCopy(
        form.name,
        siblings.flatMap((sibling) => sibling.copy?.name ?? []),
      )
      const result = await runCommand({
        ...{ type: 'save-wording', copyId, ...place, replaces: null, name, ...form.text },
      })
      if (!result.ok) return
      form.discard()
      await onAdded(copyId)
    })
  const remove = () =>
    runAlone(async () => {
      if (!copy) return
      const result = await runCommand({ type: 'remove-wording', copyId: getCopyId(copy) })
      if (!result.ok) return
      form.discard()
      await onReload()
    })

  return (
    <ScreenFooter
      hint={describeState({ isTyped: form.isTyped, mistakeCount, isOwn: copy !== null })}
      className={styles.footer}
    >
      <Button look="primary" isDisabled={!form.isTyped || form.isSaving} onPress={onSave}>
        Save wording
      </Button>
      {!isForAll && (
        <Button look="quiet" icon={Copy} onPress={() => void duplicate()}>
          Duplicate
        </Button>
      )}
      {copy && builtIn && (
        <Button look="quiet" icon={RotateCcw} onPress={() => void remove()}>
          Reset to the built-in text
        </Button>
      )}
      {copy && !builtIn && (
        <Button look="quiet" icon={Trash2} onPress={() => void remove()}>
          Delete
        </Button>
      )}
      {form.isTyped && (
        <Button look="quiet" onPress={onDiscard}>
          Discard changes
        </Button>
      )}
    </ScreenFooter>
  )
}

function describeState(state: { isTyped: boolean; mistakeCount: number; isOwn: boolean }): string {
  const { isTyped, mistakeCount, isOwn } = state
  if (mistakeCount > 0)
    return mistakeCount === 1
      ? 'One mistake to mend before you save.'
      : `${mistakeCount} mistakes to mend before you save.`
  if (isTyped) return 'Not saved yet.'
  return isOwn ? 'Yours. It’s used before the built-in ones.' : 'Built in. Change it, and it becomes yours.'
}
