import { defineCallSheet } from '../template.ts'

/** A call sheet for answering a rejection by phone (source D in docs/rules.md). */
export const rejectionCall = defineCallSheet({
  id: 'rejection-call',
  name: 'Call sheet after a no',
  text: `
    {{#hasPerson}}Ask for {{personName}} by name.{{/hasPerson}}{{^hasPerson}}Ask who decides about {{theRole}}, and write the name down.{{/hasPerson}}

    “Good day{{#hasYourName}}, this is {{yourName}}{{/hasYourName}}. Thank you for letting me know about {{theRole}}, and for your time. I respect the decision, and I am not calling to change it.”

    “May I ask one question? What would have made the difference? It helps me to do better next time.”

    Listen, write it down, and do not argue.

    “Thank you, that is a real help. I think highly of {{company}}, and I would be glad if you kept me in mind.”
  `,
})
