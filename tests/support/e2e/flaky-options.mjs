import { parseArgs } from 'node:util'

const usage = 'npm run flaky -- --times N [SPEC…]'

/**
 * @typedef {{ kind: 'run', times: number, specs: string[] }} Run
 * @typedef {Run | { kind: 'wrong', text: string }} ParsedOptions
 */

/**
 * Parses the arguments of `npm run flaky`. For an argument it does not know it returns one sentence about the mistake.
 *
 * @param {readonly string[]} args
 * @param {readonly string[]} specFiles the names of all spec files, such as `find.spec.ts`
 * @returns {ParsedOptions}
 */
export function parseFlakyOptions(args, specFiles) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: { times: { type: 'string' } },
  })
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'times')
  if (unknown?.kind === 'option') return wrong(`There is no option ${unknown.rawName}.`)
  const times = Number(values.times)
  if (!/^\d+$/.test(String(values.times)) || !Number.isSafeInteger(times) || times < 1)
    return wrong('--times needs a whole number from 1: how often each test is run.')
  /** @type {string[]} */
  const specs = []
  for (const name of positionals) {
    const file = findSpecFile(name, specFiles)
    if (file === undefined) return wrong(`There is no spec “${name}”. There are: ${specFiles.join(', ')}.`)
    specs.push(file)
  }
  return { kind: 'run', times, specs: specs.length > 0 ? specs : [...specFiles] }
}

/**
 * @param {string} name `find`, `find.spec.ts` or the path of that file
 * @param {readonly string[]} specFiles
 */
function findSpecFile(name, specFiles) {
  const last = name.split(/[\\/]/).at(-1)
  return specFiles.find((file) => file === last || file === `${last}.spec.ts`)
}

/** @param {string} text */
function wrong(text) {
  return /** @type {const} */ ({ kind: 'wrong', text: `${text} It is used so: ${usage}` })
}
