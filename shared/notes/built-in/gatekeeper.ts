import { defineCallSheet } from '../template.ts'

/** A call sheet for asking reception whom to contact instead (source B in docs/rules.md). */
export const gatekeeper = defineCallSheet({
  id: 'gatekeeper',
  name: 'Through an assistant',
  text: `
    “Good day{{#hasYourName}}, this is {{yourName}}{{/hasYourName}}. I spoke with your colleagues {{day}} about {{theRole}} at {{company}}, and I was asked not to contact them directly, which I respect. May I ask you instead?”

    “Could you tell me when a decision is expected, or who would know? And would you pass on my thanks, and that I remain very interested?”

    Write down their name, thank them by it, and ask when you may call again.
  `,
})
