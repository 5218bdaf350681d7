import { parseArgs } from 'node:util'
import { AppError } from '#shared/errors/app-error'

/** The options of a program: whether each stands alone or has a value after it. */
type KnownOptions = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>

/** What was given; a value for a `string`, true for a `boolean`. */
type GivenOptions = Readonly<Record<string, string | boolean | undefined>>

/** Reads the arguments of a program. Throws `bad-option` with a sentence about the first one that does not fit. */
export function readOptions(known: KnownOptions, args: readonly string[]): GivenOptions {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'positional') throw badOption(`“${token.value}” is not an option.`)
    if (token.kind === 'option') checkOption(known, token)
  }
  return values as GivenOptions
}

/** A `bad-option` that says how to see what there is. */
export function badOption(sentence: string): AppError {
  return new AppError('bad-option', `${sentence} Use --help to see all options.`)
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checkOption(known: KnownOptions, { name, rawName, value, inlineValue }: OptionToken): void {
  const option = Object.hasOwn(known, name) ? known[name] : undefined
  if (option === undefined) throw badOption(`There is no option ${rawName}.`)
  if (option.type === 'boolean' && value !== undefined) throw badOption(`${rawName} takes no value.`)
  // What begins like an option is one, and the value is missing; a negative number is a value.
  const isOption = !inlineValue && /^-(?!\d)/.test(value ?? '')
  const missing = value === undefined || value === '' || isOption
  if (option.type === 'string' && missing) throw badOption(`${rawName} needs a value after it.`)
}
