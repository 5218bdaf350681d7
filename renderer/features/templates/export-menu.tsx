import { Download } from 'lucide-react'
import type { TemplateCopy } from '#shared/model/template'
import { formatWordingFile, listBuiltInCopies } from '#shared/notes/wording-file/format-wording-file'
import { Button } from '../../components/button.tsx'
import { Menu } from '../../components/menu.tsx'
import { showToast } from '../../components/toasts.ts'
import { downloadText } from './download-text.ts'

const FILE_NAME = 'callback-wordings.txt'

/** Saves wordings as a text file that people can read and edit. */
export function ExportMenu({ copies }: { readonly copies: readonly TemplateCopy[] }) {
  const save = (exported: readonly TemplateCopy[]) => {
    downloadText(FILE_NAME, formatWordingFile(exported))
    showToast({
      text: `Exported ${exported.length === 1 ? 'one wording' : `${exported.length} wordings`} as ${FILE_NAME}`,
    })
  }
  return (
    <Menu
      label="Export"
      trigger={
        <Button look="quiet" icon={Download}>
          Export
        </Button>
      }
      entries={[
        {
          id: 'own',
          name: copies.length === 0 ? 'Your wordings (none yet)' : `Your wordings (${copies.length})`,
          isDisabled: copies.length === 0,
          run: () => save(copies),
        },
        { id: 'all', name: 'All wordings, to edit elsewhere', run: () => save(addBuiltIn(copies)) },
      ]}
    />
  )
}

/** Adds the built-in wordings that the user has not changed. */
function addBuiltIn(copies: readonly TemplateCopy[]): readonly TemplateCopy[] {
  const toPlace = ({ id, tone, form, replaces }: TemplateCopy) => [id, tone, form, replaces].join('/')
  const replaced = new Set(copies.map(toPlace))
  const whole = new Set(copies.filter(({ tone }) => tone === undefined).map(getTemplate))
  const builtIn = listBuiltInCopies().filter(
    (copy) => !replaced.has(toPlace(copy)) && !whole.has(getTemplate(copy)),
  )
  return [...builtIn, ...copies]
}

const getTemplate = ({ id }: TemplateCopy) => id
