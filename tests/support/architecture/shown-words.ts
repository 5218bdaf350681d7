import { parseSync } from 'vite'

/** A text in the code that a user may read, and the line on which it begins. */
interface ShownText {
  readonly line: number
  readonly text: string
}

/** Lists the string literals, templates and page texts of a file, without the names of what it imports. */
export function listShownTexts({ path, text: code }: { path: string; text: string }): readonly ShownText[] {
  const texts: ShownText[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child)
      return
    }
    if (node === null || typeof node !== 'object') return
    const { type = '', start, value } = node as { type?: string; start?: number; value?: unknown }
    if (type.startsWith('Import') || type === 'ExportAllDeclaration') return
    const text = readText(type, value)
    if (text !== null) texts.push({ line: code.slice(0, start).split('\n').length, text })
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseSync(path, code).program)
  return texts
}

function readText(type: string, value: unknown): string | null {
  if ((type === 'Literal' || type === 'JSXText') && typeof value === 'string') return value
  if (type !== 'TemplateElement') return null
  return (value as { readonly cooked: string | null }).cooked ?? ''
}
