import { type Card, workModeSchema } from '../../model/card.ts'
import { PATH_MAX } from '../../model/scalars.ts'
import { invalidInput } from '../core/field-errors.ts'
import { lineInput } from '../core/inputs.ts'
import { tagsInput, tidyTags } from './tags.ts'

/** What a card may know about the job and what was sent for it. Null, an empty text or no tags remove it. */
export const aboutInput = {
  pay: lineInput('The pay'),
  payRange: lineInput('The range'),
  source: lineInput('The source'),
  workMode: workModeSchema.nullable(),
  cvSent: lineInput('The name of the CV'),
  cvPath: lineInput('The path of the CV', PATH_MAX),
  tags: tagsInput,
}

type AboutField = keyof typeof aboutInput
type About = Pick<Card, AboutField>
/** The facts as a command sends them; undefined means that a fact stays. */
type AboutChanges = { readonly [F in AboutField]?: About[F] | null | undefined }

// The cast is safe: these are the keys of the object above.
const fields = Object.keys(aboutInput) as AboutField[]

/** Separates the facts about the job from the other changes of a card. */
export function splitAbout<Changes extends AboutChanges>(
  changes: Changes,
): { readonly about: AboutChanges; readonly rest: Omit<Changes, AboutField> } {
  const { pay, payRange, source, workMode, cvSent, cvPath, tags, ...rest } = changes
  return { about: { pay, payRange, source, workMode, cvSent, cvPath, tags }, rest }
}

/** Returns a card with changed facts about the job. Throws `invalid-input` for a path that is not a whole one. */
export function setAbout(card: Card, changes: AboutChanges): Card {
  if (changes.cvPath) checkPath(changes.cvPath)
  const tidied = { ...changes, ...(changes.tags && { tags: tidyTags(changes.tags) }) }
  const changed = fields.filter((field) => tidied[field] !== undefined)
  const kept = Object.entries(card).filter(([name]) => !changed.some((field) => field === name))
  const added = changed.flatMap((field) => (isEmpty(tidied[field]) ? [] : [[field, tidied[field]]]))
  // The cast is safe: every field is the card's own or was validated by the schema of the command.
  return changed.length === 0 ? card : (Object.fromEntries([...kept, ...added]) as unknown as Card)
}

function isEmpty(value: About[AboutField] | null): boolean {
  return value === null || value === undefined || value.length === 0
}

/** Matches an absolute path of any system: `/home/…`, `C:\…`, or `\\server\…`. */
const wholePath = /^(\/|[A-Za-z]:[\\/]|\\\\)/

function checkPath(path: string): void {
  if (!wholePath.test(path))
    throw invalidInput(
      'cvPath',
      'That isn’t a whole path. Copy it from your file manager; it begins with “/”, or with a drive such as “C:”.',
    )
}
