import { OWN_WORDINGS_MAX } from '../../commands/wordings/find-wording.ts'
import { checkWording, type WordingInput, wordingSchema } from '../../commands/wordings/wording-input.ts'
import { AppError } from '../../errors/app-error.ts'
import { noteForms, type TemplateId, templateIds, tones } from '../../model/template.ts'
import { isNearName, isSameName } from '../../text/near-names.ts'
import { truncate } from '../../text/plain-text.ts'
import { builtInTemplates } from '../built-in-templates.ts'
import { FILE_TITLE, FILE_VERSION, formWords, SEPARATOR, toneWords } from './format-wording-file.ts'

/** The longest file that is read, in UTF-16 units: room for every wording a user can have. */
export const FILE_MAX = 4_000_000

/** What a file of wordings contains, and what is wrong with each that could not be read, with its line. */
export interface ParsedWordingFile {
  readonly wordings: readonly WordingInput[]
  readonly mistakes: readonly string[]
}

/**
 * Reads a file of wordings. A wording with a mistake is left out and listed. Throws `invalid-input` if the text is
 * not such a file.
 */
export function parseWordingFile(text: string): ParsedWordingFile {
  if (text.length > FILE_MAX) throw refuse('This file is too large to be a file of wordings from Callback.')
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  checkTitle(lines[0] ?? '')
  const starts = lines.flatMap((line, index) => (isStart(line) ? index : []))
  if (starts.length === 0) throw refuse('There are no wordings in this file. Choose another one.')
  if (starts.length > OWN_WORDINGS_MAX)
    throw refuse(`This file holds more than ${OWN_WORDINGS_MAX} wordings. Split it into smaller ones.`)
  const wordings: WordingInput[] = []
  const mistakes: string[] = []
  for (const [index, start] of starts.entries()) {
    try {
      const wording = parseWording(lines.slice(start, starts[index + 1]), start + 1)
      if (wordings.some((other) => isSameEntry(other, wording)))
        throw refuse(`Line ${start + 1}: “${wording.name}” is in the file twice. Give each its own name.`)
      wordings.push(wording)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      mistakes.push(error.message)
    }
  }
  return { wordings, mistakes }
}

/** Returns true if importing one wording would overwrite the other. */
function isSameEntry(a: WordingInput, b: WordingInput): boolean {
  const isForSame = a.template === b.template && a.tone === b.tone && a.form === b.form
  return isForSame && a.replaces === b.replaces && (a.replaces !== null || isSameName(a.name, b.name))
}

function checkTitle(line: string): void {
  const version = new RegExp(`^${FILE_TITLE} (\\d{1,3})\\s*$`).exec(line)?.[1]
  if (version === undefined)
    throw refuse(
      `This isn’t a file of wordings from Callback. Such a file begins with “${FILE_TITLE} ${FILE_VERSION}”. Choose another one.`,
    )
  if (Number(version) > FILE_VERSION)
    throw refuse('This file is from a newer version of Callback. Update Callback, then import it again.')
}

const isStart = (line: string) => line.startsWith(SEPARATOR)

/** The lines above a text, by how they are written. */
const headNames = ['Name', 'Tone', 'Form', 'In place of', 'Subject'] as const
type HeadName = (typeof headNames)[number]

/** Reads one wording; `number` is the number of its first line in the file, counting from 1. */
function parseWording([start = '', ...rest]: readonly string[], number: number): WordingInput {
  const template = parseTemplateName(start.replace(/^=+/, '').replace(/=+$/, '').trim(), number)
  const gap = rest.findIndex((line) => line.trim() === '')
  const head = parseHead(gap === -1 ? rest : rest.slice(0, gap), number + 1)
  const bodyLines = gap === -1 ? [] : rest.slice(gap + 1)
  const isScript = builtInTemplates[template].kind === 'script'
  const body = bodyLines.join('\n').replace(/^\\(\\*===)/gm, '$1')
  const parsed = wordingSchema.safeParse({
    template,
    tone: isScript ? null : parseWord(head, 'Tone', tones, toneWords),
    form: isScript ? null : parseWord(head, 'Form', noteForms, formWords),
    replaces: isScript ? null : parsePosition(head),
    name: head.get('Name')?.value ?? builtInTemplates[template].name,
    subject: head.get('Subject')?.value ?? '',
    body: body.trim(),
  })
  if (!parsed.success)
    throw refuse(`Line ${number}: ${parsed.error.issues[0]?.message ?? 'it can’t be read.'}`)
  checkText(parsed.data, { head, number, bodyStart: number + 1 + gap + 1, lead: countLead(body) })
  return parsed.data
}

function parseTemplateName(typed: string, number: number): TemplateId {
  const found = templateIds.find(
    (id) => isSameName(id, typed) || isSameName(builtInTemplates[id].name, typed),
  )
  if (found) return found
  const near = templateIds.find((id) => isNearName(id, truncate(typed, 60)))
  throw refuse(
    `Line ${number}: there’s no template called “${truncate(typed, 60)}”. ${near ? `Did you mean “${near}”?` : 'Use a name as Callback exports it.'}`,
  )
}

type Head = ReadonlyMap<HeadName, { readonly value: string; readonly number: number }>

function parseHead(lines: readonly string[], first: number): Head {
  return new Map(
    lines.map((line, index) => {
      const number = first + index
      const [, typed = '', value = ''] = /^([^:]{1,40}):\s*(.*)$/.exec(line) ?? []
      const name = headNames.find((known) => isSameName(known, typed.trim()))
      if (!name)
        throw refuse(
          `Line ${number}: “${truncate(line, 40)}” isn’t ${headNames.slice(0, -1).join(', ')} or Subject. Put an empty line before the text.`,
        )
      return [name, { value: value.trim(), number }] as const
    }),
  )
}

function parseWord<Value extends string>(
  head: Head,
  name: HeadName,
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): Value {
  const entry = head.get(name)
  // What most wordings are.
  const [usual] = values
  if (!entry && usual) return usual
  const found = values.find((value) => isSameName(words[value], entry?.value ?? ''))
  if (found) return found
  const choices = values.map((value) => words[value]).join(' or ')
  throw refuse(
    `Line ${entry?.number}: “${truncate(entry?.value ?? '', 40)}” isn’t a ${name.toLowerCase()}. Write ${choices}.`,
  )
}

function parsePosition(head: Head): number | null {
  const entry = head.get('In place of')
  if (!entry) return null
  if (!/^[1-9]\d?$/.test(entry.value))
    throw refuse(`Line ${entry.number}: write the number of a wording, such as 2, or leave the line out.`)
  return Number(entry.value) - 1
}

/** Counts the line breaks that are cut off at the beginning of a text. */
function countLead(body: string): number {
  return /^\s*/.exec(body)?.[0].split('\n').length ?? 1
}

/** Checks that a wording can be used. A mistake in its text is reported with its line. */
function checkText(
  wording: WordingInput,
  at: { readonly head: Head; readonly number: number; readonly bodyStart: number; readonly lead: number },
): void {
  try {
    checkWording(wording)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { field, at: offset = 0 } = error.data as { field?: string; at?: number }
    const line =
      field === 'subject'
        ? (at.head.get('Subject')?.number ?? at.number)
        : at.bodyStart + at.lead - 1 + wording.body.slice(0, offset).split('\n').length - 1
    throw refuse(`Line ${line}: ${error.message}`)
  }
}

function refuse(message: string): AppError {
  return new AppError('invalid-input', message)
}
