import { defineCallSheet } from '../../template.ts'

/** A call sheet for asking reception whom to contact instead (source B in docs/rules.md). */
export const gatekeeper = defineCallSheet({
  id: 'gatekeeper',
  name: 'Through an assistant',
  text: `
    “Hello{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. I'm a candidate for {{theRole}}, and I've been asked not to contact the team directly, which is fine. Could you help me instead?”
    “Who would know when a decision is expected?”
    “Would you pass on that I'm still very interested?”

    They help
    “Thank you. May I ask your name?” Write it down, and ask when you can call again.

    They cannot
    “No problem, thanks anyway. Is there someone else I could ask?”
  `,
})
