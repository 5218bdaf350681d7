import type { BuiltInTemplate } from '#shared/notes/template'

/** Describes in which tones and forms a template comes: "Plain and formal, email and short message". */
export function describeTemplate({ kind, wordings }: Pick<BuiltInTemplate, 'kind' | 'wordings'>): string {
  if (kind === 'script') return 'To say on the phone'
  const { plain, formal } = wordings
  return `${plain.mail.length} plain, ${formal.mail.length} formal, and short`
}
