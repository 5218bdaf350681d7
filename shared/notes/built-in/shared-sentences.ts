/**
 * The sentences about what is ahead, which close a thank-you. Exactly one of them appears. Each wording of a note
 * takes another set, so that nobody reads the same sentence twice.
 */
export const ahead = {
  plain1: `{{#appointmentAhead}}I'm looking forward to the next round
    {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}{{whoNamed}} said there should be a decision by
    {{promisedDay}}, so I'll wait to hear.{{/decideAhead}}{{#callAhead}}I'll give you a call {{onPromisedDay}}, as
    agreed.{{/callAhead}}{{#writeAhead}}{{whoNamed}} said {{promisedDay}} would be a good day to get in touch, so
    you'll hear from me then.{{/writeAhead}}{{#nothingAhead}}Do you know yet when I might hear?{{/nothingAhead}}`,
  plain2: `{{#appointmentAhead}}I've got the next round in my calendar for {{appointmentDay}}, so we'll talk
    then.{{/appointmentAhead}}{{#decideAhead}}I know {{whoMid}} hoped to decide by {{promisedDay}}. Just ask if you need anything sooner.{{/decideAhead}}{{#callAhead}}I'll call you {{onPromisedDay}}, as we
    said.{{/callAhead}}{{#writeAhead}}I'll check in {{onPromisedDay}}, as you
    suggested.{{/writeAhead}}{{#nothingAhead}}Could you tell me what the next step is?{{/nothingAhead}}`,
  plain3: `{{#appointmentAhead}}I'm glad we'll talk again {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}I'll
    wait for your news by {{promisedDay}}, and you can reach me any time before that.{{/decideAhead}}{{#callAhead}}We
    said I'd ring you {{onPromisedDay}}, so I'll do that.{{/callAhead}}{{#writeAhead}}I'll write to you again
    {{onPromisedDay}}, as we said.{{/writeAhead}}{{#nothingAhead}}What happens next on your side?{{/nothingAhead}}`,
  formal1: `{{#appointmentAhead}}I look forward to the next round
    {{appointmentOn}}.{{/appointmentAhead}}{{#decideAhead}}{{whoNamed}} mentioned a decision by {{promisedDay}}, so I
    will wait until then.{{/decideAhead}}{{#callAhead}}As agreed, I will call you
    {{onPromisedDay}}.{{/callAhead}}{{#writeAhead}}As you suggested, I will be in touch again
    {{onPromisedDay}}.{{/writeAhead}}{{#nothingAhead}}When might I expect to hear?{{/nothingAhead}}`,
  formal2: `{{#appointmentAhead}}I have the next conversation in my calendar for
    {{appointmentDay}}.{{/appointmentAhead}}{{#decideAhead}}I hope to hear from you by
    {{promisedDay}}.{{/decideAhead}}{{#callAhead}}I will call you {{onPromisedDay}}, as we
    agreed.{{/callAhead}}{{#writeAhead}}I will check in {{onPromisedDay}}, as you
    suggested.{{/writeAhead}}{{#nothingAhead}}I would be glad to know what happens next.{{/nothingAhead}}`,
} as const

/** The questions of a check-in, chosen by what the employer named as their timing. Exactly one of them appears. */
export const ask = {
  plain1: `{{#askNewDate}}{{whoHad}} hoped to have news by {{promisedDay}}, so I thought I'd check in. Is there a new date
    yet?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} said {{promisedDay}} would be a good day to ask. Is there any
    news?{{/askOnLeave}}{{#askEarly}}I know {{whoMid}} said {{promisedDay}}, so I'm a little early. Has anything
    changed?{{/askEarly}}{{#askStill}}{{whoNamed}} thought there'd be a decision by {{promisedDay}}. Does that still
    look right?{{/askStill}}{{#askTiming}}Do you know roughly when there'll be a decision?{{/askTiming}}`,
  plain2: `{{#askNewDate}}I know {{whoMid}} had {{promisedDay}} in mind, and that these things can take longer. When do
    you think you'll know more?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} suggested I try again {{onPromisedDay}}, so
    that's what I'm doing. Where do things stand?{{/askOnLeave}}{{#askEarly}}There's no rush, since {{whoMid}} said
    {{promisedDay}}. Where do things stand at the moment?{{/askEarly}}{{#askStill}}Is {{promisedDay}} still looking
    likely for a decision?{{/askStill}}{{#askTiming}}Is there anything new, or do you know when there might
    be?{{/askTiming}}`,
  plain3: `{{#askNewDate}}{{whoNamed}} mentioned a decision by {{promisedDay}}, so is it taking a bit longer than
    planned?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} told me to check back {{onPromisedDay}}. Has anything been
    decided?{{/askOnLeave}}{{#askEarly}}I'm a bit ahead of {{promisedDay}}, I know. Has anything happened in the
    meantime?{{/askEarly}}{{#askStill}}Are {{deciders}} still on course to decide by
    {{promisedDay}}?{{/askStill}}{{#askTiming}}Do you know yet when {{deciders}}'ll decide?{{/askTiming}}`,
  plain4: `{{#askNewDate}}The date {{whoMid}} mentioned was {{promisedDay}}. Has it been pushed
    back?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} said to ask again {{onPromisedDay}}. Is there a
    decision yet?{{/askOnLeave}}{{#askEarly}}{{whoNamed}} suggested {{promisedDay}}, so feel free to leave this until
    then. Is there anything new so far?{{/askEarly}}{{#askStill}}Does {{promisedDay}} still look right for the
    decision?{{/askStill}}{{#askTiming}}Has anything changed since then?{{/askTiming}}`,
  formal1: `{{#askNewDate}}{{whoNamed}} had hoped to have news by {{promisedDay}}. Do you have a new date in
    mind?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} suggested that I check in {{onPromisedDay}}. Has a decision been
    made?{{/askOnLeave}}{{#askEarly}}I am a little early, as {{whoMid}} suggested {{promisedDay}}. Is there any news so
    far?{{/askEarly}}{{#askStill}}{{whoNamed}} mentioned a decision by {{promisedDay}}. Is that
    still the plan?{{/askStill}}{{#askTiming}}When do {{deciders}} expect to decide?{{/askTiming}}`,
  formal2: `{{#askNewDate}}I know the decision was planned for {{promisedDay}}, and that these things can take longer.
    When might I expect to hear?{{/askNewDate}}{{#askOnLeave}}I am getting back in touch, as {{whoMid}} suggested. Is
    there any news?{{/askOnLeave}}{{#askEarly}}I know that {{whoMid}} suggested {{promisedDay}}, so please feel free to
    wait until then. Has anything changed?{{/askEarly}}{{#askStill}}Are {{deciders}} still expecting to decide by
    {{promisedDay}}?{{/askStill}}{{#askTiming}}Could you give me an idea of the timing?{{/askTiming}}`,
  formal3: `{{#askNewDate}}I understood that a decision was due by {{promisedDay}}. Has that
    changed?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} suggested {{promisedDay}} as a good day to ask again. Have things
    moved on?{{/askOnLeave}}{{#askEarly}}{{whoNamed}} suggested {{promisedDay}}, so I hope you do not mind my asking a
    little sooner. Have things moved on?{{/askEarly}}{{#askStill}}Is {{promisedDay}} still realistic for the
    decision?{{/askStill}}{{#askTiming}}Is there a date in sight for the decision?{{/askTiming}}`,
  formal4: `{{#askNewDate}}The date {{whoMid}} gave me was {{promisedDay}}. Could you tell me how things stand
    now?{{/askNewDate}}{{#askOnLeave}}{{whoNamed}} suggested that I ask again around now. Could you tell me where things
    stand?{{/askOnLeave}}{{#askEarly}}I know it is not yet {{promisedDay}}. Is there anything you can tell me
    already?{{/askEarly}}{{#askStill}}Does {{promisedDay}} still hold?{{/askStill}}{{#askTiming}}Could you give me a
    rough idea of when to expect a decision?{{/askTiming}}`,
} as const
