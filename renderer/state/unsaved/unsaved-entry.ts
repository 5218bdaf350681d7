import type { ColumnPosition } from '#shared/commands/cards/rank'
import type { Id } from '#shared/model/scalars'
import type { NoteForm, TemplateId, Tone } from '#shared/model/template'

/** The overlay in which an unsaved entry is typed, so that it can be opened again. */
export type UnsavedTarget =
  | { readonly kind: 'add' | 'settings' }
  | { readonly kind: 'card'; readonly cardId: Id }
  | { readonly kind: 'close'; readonly cardId: Id; readonly position: ColumnPosition }
  /** `interviewId` is null for the slip that opens when a card moves to Waiting. */
  | {
      readonly kind: 'slip'
      readonly cardId: Id
      readonly interviewId: Id | null
      readonly isWholeDay: boolean
    }
  | { readonly kind: 'note'; readonly noteKey: string; readonly cardId: Id | null }
  /** `wordingKey` identifies a wording among those of the template in this tone and form. */
  | {
      readonly kind: 'templates'
      readonly template: TemplateId
      readonly tone: Tone
      readonly form: NoteForm
      readonly wordingKey: string
    }

/** What the user has typed into one form or field and the workspace does not contain yet. */
export interface UnsavedText {
  /** Identifies the form or field. Parts are separated by slashes, from the overlay to the field. */
  readonly key: string
  /** Names the form or field for people: "New card". */
  readonly title: string
  /** The company of the card it belongs to; null if it belongs to none. */
  readonly company: string | null
  readonly target: UnsavedTarget
  /** The content of the form; JSON can represent it. */
  readonly values: unknown
  /** The typed words alone, to read and copy if the form can no longer be opened; may be empty. */
  readonly words: string
}

/** Unsaved text as it is kept in the browser's storage. */
export interface UnsavedEntry extends UnsavedText {
  /** The data folder that was open. */
  readonly folder: string
  /** The page on which it was typed, or on which it was last restored. */
  readonly pageId: string
  /** True if that page has ended, so that another page may offer the text. */
  readonly isLeft: boolean
  /** When it was last changed, in milliseconds since the epoch. */
  readonly at: number
}

/** Reads a kept entry. Returns null if the text is not one, for instance because of an older version. */
export function parseUnsavedEntry(json: string): UnsavedEntry | null {
  try {
    const entry: unknown = JSON.parse(json)
    return isEntry(entry) ? entry : null
  } catch {
    return null
  }
}

function isEntry(value: unknown): value is UnsavedEntry {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown>
  const hasTexts = ['key', 'title', 'words', 'folder', 'pageId'].every(
    (name) => typeof fields[name] === 'string',
  )
  const { target, at, isLeft } = fields
  return (
    hasTexts &&
    typeof at === 'number' &&
    typeof isLeft === 'boolean' &&
    typeof target === 'object' &&
    target !== null &&
    'values' in fields
  )
}

/**
 * Returns true if a kept value can stand in for `example`: every field has the same type, or one of the two is
 * null. A form that was changed by an update of the app then ignores what its older version kept.
 */
export function hasShapeOf<V>(example: V, value: unknown): value is V {
  if (example === null || value === null) return true
  if (typeof example !== typeof value || Array.isArray(example) !== Array.isArray(value)) return false
  if (typeof example !== 'object' || Array.isArray(example)) return true
  const kept = value as Record<string, unknown>
  return Object.entries(example).every(([name, part]) => name in kept && hasShapeOf(part, kept[name]))
}
