import { parseArgs } from 'node:util'

/**
 * The command line of a measuring program: the names of its parts, and numeric options.
 *
 * @typedef {{
 *   command: string,
 *   parts: Readonly<Record<string, string>>,
 *   numbers: Readonly<Record<string, { description: string, isValid: (value: number) => boolean }>>,
 * }} Program
 *
 * @typedef {{ kind: 'run', parts: string[], numbers: Record<string, number | undefined> }} Run
 * @typedef {Run | { kind: 'help', text: string } | { kind: 'wrong', text: string }} ParsedArguments
 */

export const bench = {
  command: 'npm run bench',
  parts: {
    planning: 'planning one changed card, compared with the whole board',
    'note-check': 'how often each check of a note is right, and how long it takes',
    grammar: 'how often the check of the language is right, and how soon it is on the screen',
    'durable-change': 'a change until it is on the disk',
    'start-on-stub': 'from the start to the first board, without a real window',
    heartbeat: 'what is done each minute',
    'heap-growth': 'what thousands of changes leave in memory; takes minutes',
    load: 'reading, verifying and checking 10,000 cards',
    'idle-memory': 'memory of the main process at rest',
    'board-paint': 'the board on the screen',
    dragging: 'frames while a card is dragged',
    'first-load': 'the bytes of the first page',
    'host-memory': 'memory of the browser host at rest',
  },
  numbers: {},
}

export const torture = {
  command: 'npm run torture',
  parts: {
    kills: 'SIGKILL at random moments under load',
    corruptions: 'damage to the file and its previous copy',
    'failing-calls': 'every file-system call failing in turn',
    'full-disk': 'a small disk that is really full',
    processes: 'several processes on one folder',
    'wrong-clocks': 'a start with the clock ahead or behind',
    'removed-claims': 'the claim on the folder removed while it is open',
    containers: 'process ids and host names of their own, where the machine allows',
    'call-order': 'the system calls of a change in their order',
    lives: 'random cards through random sleeps, journeys and crashes',
    histories: 'random histories: messages too close, alerts on away days, cards forgotten for 45 days',
    'busy-searches': 'how often three busy weeks make a sound, by day and step',
    'host-clock': 'the browser host, its clock moved, stopped, killed, in another zone',
  },
  numbers: {
    share: {
      description: 'a part of the whole, 0.05 for a twentieth',
      isValid: (value) => value > 0 && value <= 1,
    },
    seed: {
      description: 'a whole number, to repeat a run',
      isValid: (value) => Number.isSafeInteger(value) && value >= 0,
    },
  },
}

/**
 * Parses the arguments of a program. For an argument it does not know it returns one sentence about the mistake.
 *
 * @param {Program} program
 * @param {readonly string[]} args
 * @returns {ParsedArguments}
 */
export function parseArguments(program, args) {
  const numbers = Object.keys(program.numbers)
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: toParseOptions(numbers),
  })
  /** @type {Run} */
  const run = { kind: 'run', parts: [], numbers: {} }
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'help') return { kind: 'help', text: formatHelp(program) }
    const mistake = token.kind === 'option-terminator' ? null : addArgument(run, { token, program })
    if (mistake !== null)
      return { kind: 'wrong', text: `${mistake} “${program.command} -- --help” says what there is.` }
  }
  return run
}

/**
 * Parses the arguments of this process. Asked for help, or given a mistake, it prints the text and exits.
 *
 * @param {Program} program
 * @returns {Run}
 */
export function parseProcessArguments(program) {
  const parsed = parseArguments(program, process.argv.slice(2))
  if (parsed.kind === 'run') return parsed
  const out = parsed.kind === 'help' ? process.stdout : process.stderr
  out.write(`${parsed.text}\n`)
  return process.exit(parsed.kind === 'help' ? 0 : 2)
}

/** Adds one argument to the run. Returns a sentence about the mistake, or null. */
function addArgument(run, { token, program }) {
  if (token.kind === 'positional') {
    if (!Object.hasOwn(program.parts, token.value)) return `There is no part “${token.value}”.`
    run.parts.push(token.value)
    return null
  }
  if (!Object.hasOwn(program.numbers, token.name)) return `There is no option “${token.rawName}”.`
  const { description, isValid } = program.numbers[token.name]
  const value = token.value?.trim() ? Number(token.value) : Number.NaN
  if (!isValid(value)) return `“--${token.name}” takes ${description}.`
  run.numbers[token.name] = value
  return null
}

function toParseOptions(numbers) {
  const options = { help: { type: 'boolean', short: 'h' } }
  for (const name of numbers) options[name] = { type: 'string' }
  return options
}

function formatHelp({ command, parts, numbers }) {
  const options = Object.entries(numbers).map(([name, { description }]) => [`--${name} N`, description])
  const rows = [...Object.entries(parts), ...options]
  const width = Math.max(...rows.map(([name]) => name.length)) + 2
  const lines = rows.map(([name, description]) => `  ${name.padEnd(width)}${description}`)
  return [
    `${command} -- [PART…]${options.length > 0 ? ' [OPTIONS]' : ''}; all parts when none is named.`,
    ...lines,
  ].join('\n')
}
