import { defineCallSheet } from '../../template.ts'
import { intro, noAnswer } from './lines.ts'

/** A call sheet for asking about an application (source S in docs/rules.md). */
export const applicationCall = defineCallSheet({
  id: 'application-call',
  name: 'Application call sheet',
  text: `
    ${intro}

    “{{hello}}{{#hasYourName}}, it's {{yourName}}{{/hasYourName}}. I applied for {{theRole}} {{appliedWhen}} and wanted to make sure it reached you. Is now a good time?”
    {{#hasBring}}“I'd bring {{bring}}.”{{/hasBring}}

    It did
    “Great, thank you. Do you know when you'll be choosing people to talk to?”

    It did not
    “Thanks for checking. Where can I send it?”

    A no
    “Thanks for telling me. Is there something you were looking for that you didn't see?”

    ${noAnswer}
  `,
})
