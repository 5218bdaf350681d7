import { checkNote } from '#shared/notes/check/check-note'
import { aCheckedNote } from '../support/notes/a-checked-note.ts'
import { collectedNotes } from '../support/notes/collection.ts'
import { thanksJaneRead } from '../support/notes/good-chain.ts'
import { aLint } from '../support/notes/language/a-lint.ts'
import { rateChecks } from '../support/notes/rate-checks.ts'
import { type Figure, measure, median, roundFigure } from './figure.ts'

/** Measures how often each check is right about the collected notes, and how long one check of a note takes. */
export async function noteCheck(): Promise<Figure[]> {
  const note = aLongNote()
  const withSlips = { ...note, lints: [aLint(note.body, 'quiet', { replacements: ['quite'] })] }
  const cold = await measure(() => checkNote(note))
  const warm: number[] = []
  for (let round = 0; round < 200; round++) warm.push(await measure(() => checkNote(note)))
  const slips: number[] = []
  for (let round = 0; round < 200; round++) slips.push(await measure(() => checkNote(withSlips)))
  return [
    ...rateChecks(collectedNotes).flatMap(({ check, found, missed, falseAlarms }): Figure[] => [
      { name: `note-check-precision-${check}`, ...toRatio(found.length, falseAlarms.length) },
      { name: `note-check-recall-${check}`, ...toRatio(found.length, missed.length) },
    ]),
    { name: 'note-check-200-words-cold', value: roundFigure(cold), unit: 'ms' },
    { name: 'note-check-200-words', value: roundFigure(median(warm)), unit: 'ms', target: 10 },
    { name: 'note-check-200-words-with-slips', value: roundFigure(median(slips)), unit: 'ms', target: 10 },
  ]
}

function toRatio(right: number, wrong: number): Pick<Figure, 'value' | 'unit' | 'tried'> {
  return { value: roundFigure(right / (right + wrong)), unit: 'ratio', tried: right + wrong }
}

/** A note of 200 words to somebody who has read forty, on a board with a thousand other employers. */
function aLongNote() {
  const sentence =
    'I liked how the team argued about the quiet routes in winter, and what came of it on Friday. '
  const names = Array.from({ length: 1000 }, (_, index) => `Example Works ${index}`)
  return aCheckedNote('check-in', `Hi Jane,\n${sentence.repeat(11)}\nIs there any news?\nSam`, {
    readBefore: Array.from({ length: 40 }, () => thanksJaneRead),
    otherCompanies: names,
    otherPeople: names.map((name) => `${name} Smith`),
    supersededDays: ['2026-10-08'],
  })
}
