import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { formatNotes, listNotes } from '#tests/support/notes/list-notes'
import { noteCards } from '#tests/support/notes/note-cards'

const folder = join(import.meta.dirname, '../../../fixtures/notes')

/** `UPDATE_NOTES=yes vitest` writes the texts again; read what changed before you commit it. */
const isUpdate = process.env.UPDATE_NOTES === 'yes'

describe('the texts of the notes', () => {
  it.each(noteCards)('are those that were read for the card “$name”', { timeout: 60_000 }, (known) => {
    const path = join(folder, `${known.name.replaceAll(' ', '-').toLowerCase()}.txt`)
    const text = formatNotes(listNotes(known))
    if (isUpdate) writeFileSync(path, text)
    expect(text).toBe(readFileSync(path, 'utf8'))
  })
})
