/**
 * Returns where a sentence can be added: behind the last paragraph before the closing, or before the name under a short
 * message.
 */
export function findEndOfText(body: string, signature: string): number {
  const trimmed = body.trimEnd()
  const text =
    signature !== '' && trimmed.endsWith(signature) ? trimmed.slice(0, -signature.length).trimEnd() : trimmed
  const blankLine = text.lastIndexOf('\n\n')
  if (blankLine !== -1) return text.slice(0, blankLine).trimEnd().length
  const line = text.lastIndexOf('\n')
  return line === -1 ? text.length : line
}
