import { getCopyId, type TemplateCopy } from '#shared/model/template'
import { AutosaveTextField } from '../../forms/autosave-text-field.tsx'
import { runCommand } from '../../state/run-command.ts'
import { toSaveRefusal } from '../../state/save-refusal.ts'

/** The name of a wording that the user has added. */
export function OwnName({ copy, autoFocus }: { readonly copy: TemplateCopy; readonly autoFocus: boolean }) {
  return (
    <AutosaveTextField
      label="Name"
      autoFocus={autoFocus}
      value={copy.name ?? ''}
      onSave={async (name, seen) => {
        const result = await runCommand(
          { type: 'rename-wording', copyId: getCopyId(copy), name, seen: { name: seen } },
          { show: 'nothing' },
        )
        return result.ok ? null : toSaveRefusal(result.error)
      }}
    />
  )
}
