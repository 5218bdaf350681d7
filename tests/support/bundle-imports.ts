import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseSync } from 'vite'

/** What one built file imports by name, statically, dynamically and by re-export. */
export function importsOf(file: string): readonly string[] {
  const { module, source } = read(file)
  return [
    ...staticImportsOf(file),
    ...module.dynamicImports
      .map(({ moduleRequest: { start, end } }) => source.slice(start, end))
      .filter((request) => /^['"`][^$]*$/.test(request))
      .map((name) => name.slice(1, -1)),
  ]
}

/** What one built file needs before it runs. */
export function staticImportsOf(file: string): readonly string[] {
  const { module } = read(file)
  return [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
  ]
}

function read(file: string) {
  const source = readFileSync(file, 'utf8')
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} does not parse: ${errors[0]?.message}`)
  return { module, source }
}

/** An entry and every chunk it reaches, each with what it imports. */
export function reachedFrom(
  entry: string,
  importsOfFile = importsOf,
): ReadonlyMap<string, readonly string[]> {
  const reached = new Map<string, readonly string[]>()
  const visit = (file: string) => {
    if (reached.has(file)) return
    const imports = importsOfFile(file)
    reached.set(file, imports)
    for (const one of imports) if (one.startsWith('.')) visit(resolve(dirname(file), one))
  }
  visit(entry)
  return reached
}
