import { z } from 'zod'
import { DICTIONARY_MAX, isDictionaryWord, WORD_MAX } from '../../model/dictionary.ts'
import { defineCommand } from '../core/command.ts'
import { invalidInput, notAllowed } from '../core/field-errors.ts'
import { requiredLineInput } from '../core/inputs.ts'

/**
 * Adds a word to the user's dictionary, which is kept in the order of the alphabet. Throws `invalid-input` if it is
 * not a word or is there already, and `not-allowed` if the dictionary is full.
 */
export const addWord = defineCommand({
  type: 'add-word',
  input: z.strictObject({ type: z.literal('add-word'), word: requiredLineInput('The word') }),
  apply(workspace, { word }) {
    const { settings } = workspace
    const words = settings.dictionary ?? []
    checkWord(word)
    if (words.includes(word)) throw invalidInput('word', `“${word}” is already in your dictionary.`)
    if (words.length >= DICTIONARY_MAX)
      throw notAllowed(
        'word',
        `The dictionary holds ${DICTIONARY_MAX.toLocaleString('en-US')} words at most. Remove one first.`,
      )
    const dictionary = [...words, word].sort((a, b) => a.localeCompare(b, 'en'))
    return {
      workspace: { ...workspace, settings: { ...settings, dictionary } },
      label: `Add “${word}” to your dictionary`,
      cardId: null,
    }
  },
})

function checkWord(word: string): void {
  if (/\s/.test(word))
    throw invalidInput('word', 'The dictionary takes one word at a time. Take out the spaces.')
  if (word.length > WORD_MAX)
    throw invalidInput(
      'word',
      `That’s too long for a word: ${word.length} characters, ${WORD_MAX} at most. Shorten it and try again.`,
    )
  if (!isDictionaryWord(word))
    throw invalidInput(
      'word',
      'A word starts with a letter or digit, and has only letters, digits and ’ - . & / + # in it. Take out the rest and try again.',
    )
}
