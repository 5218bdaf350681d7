import { Upload } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { AppError } from '#shared/errors/app-error'
import type { TemplateCopy } from '#shared/model/template'
import {
  FILE_MAX,
  type ParsedWordingFile,
  parseWordingFile,
} from '#shared/notes/wording-file/parse-wording-file'
import { Button } from '../../components/button.tsx'
import { ImportDialog } from './import-dialog.tsx'

/** A file that was chosen: what is in it, or why it cannot be imported. */
type ChosenFile =
  | { readonly name: string; readonly file: ParsedWordingFile }
  | { readonly name: string; readonly failure: string }

/** Lets the user choose a file of wordings, and shows what importing it would do. */
export function ImportButton({ copies }: { readonly copies: readonly TemplateCopy[] }) {
  const [chosen, setChosen] = useState<ChosenFile | null>(null)
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['text/plain', '.txt']}
        onSelect={(files) => {
          const [file] = files ?? []
          if (file) void readFile(file).then(setChosen)
        }}
      >
        <Button look="quiet" icon={Upload}>
          Import…
        </Button>
      </FileTrigger>
      {chosen && <ImportDialog {...chosen} copies={copies} onClose={() => setChosen(null)} />}
    </>
  )
}

async function readFile(file: File): Promise<ChosenFile> {
  const { name } = file
  try {
    // A character takes up to three bytes for each of its units.
    const text = file.size > 3 * FILE_MAX ? ' '.repeat(FILE_MAX + 1) : await file.text()
    return { name, file: parseWordingFile(text) }
  } catch (error) {
    if (error instanceof AppError) return { name, failure: error.message }
    return { name, failure: 'The file can’t be read. Check that it’s still there, and choose it again.' }
  }
}
