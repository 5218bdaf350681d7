import { parseArgs } from 'node:util'
import { AppError } from '#shared/errors/app-error'

/** The options of a program, by name. A `boolean` is a flag; a `string` takes a value. */
type OptionDefinitions = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>

/** The parsed options: the value of a `string`, true for a `boolean`; undefined if an option is absent. */
type ParsedOptions = Readonly<Record<string, string | boolean | undefined>>

/** Parses the arguments of a program. Throws `bad-option` with a sentence about the first invalid one. */
export function parseOptions(definitions: OptionDefinitions, args: readonly string[]): ParsedOptions {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: definitions,
    // Not strict: `checkOption` checks the tokens instead, with messages for the user.
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional') throw createOptionError(`“${token.value}” isn’t an option.`)
    if (token.kind === 'option') checkOption(definitions, token)
  }
  // The cast is safe: arrays occur only for options with `multiple`, which no definition has.
  return values as ParsedOptions
}

/** Creates a `bad-option` error whose message says how to list all options. */
export function createOptionError(sentence: string): AppError {
  return new AppError('bad-option', `${sentence} Use --help to see all options.`)
}

/** An option as `parseArgs` found it; `rawName` has its dashes. */
interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

/** Throws `bad-option` if the option is unknown, lacks its value, or has a value but takes none. */
function checkOption(
  definitions: OptionDefinitions,
  { name, rawName, value, inlineValue }: OptionToken,
): void {
  const option = Object.hasOwn(definitions, name) ? definitions[name] : undefined
  if (option === undefined) throw createOptionError(`There’s no option ${rawName}.`)
  if (option.type === 'boolean' && value !== undefined) throw createOptionError(`${rawName} takes no value.`)
  // If the value looks like another option, the value is missing. A negative number is a value.
  const isOption = !inlineValue && /^-(?!\d)/.test(value ?? '')
  const isMissing = value === undefined || value === '' || isOption
  if (option.type === 'string' && isMissing) throw createOptionError(`${rawName} needs a value after it.`)
}
