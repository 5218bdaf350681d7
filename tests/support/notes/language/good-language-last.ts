import { type LanguageNote, right } from './a-language-note.ts'

const american = { english: 'american' } as const
/** Good notes of a third round, read once before anything was changed for them. */
export const goodLanguageLast: readonly LanguageNote[] = [
  right(
    'a brewery',
    'Hi Jane,\n\nThanks for the tour of the brewery. I’d dry-hop later and cellar it colder, but the stout needs nothing from me. I can start after harvest.\n\nSam',
  ),
  right(
    'a mainframe',
    'Hi Jane,\n\nThank you for talking me through the migration off the mainframe. Strangling it service by service, with the old batch running in parallel, is how we did it at Lantern.\n\nSam',
  ),
  right(
    'a poetry lesson',
    'Dear Jane,\n\nThank you for the panel. I’d teach the poetry first and the essay after, and I’d mark in green. My safeguarding training was renewed in May.\n\nSam',
  ),
  right(
    'a paid trial',
    'hi Jane, thanks again for yesterday!! really liked everyone. quick q: is the trial shift paid? sam',
    { channel: 'text' },
  ),
  right(
    'a depot',
    'Hi Jane,\n\nGood to see the depot. I’ve a clean digital tacho card, ADR for tanks and my own hi-vis. Nights out are fine.\n\nSam',
  ),
  right(
    'a cohort',
    'Hi Jane,\n\nThanks for sharing the churn cohort. The drop is in week three, not week one, so I’d look at what the third email says. Happy to mock up a test.\n\nSam',
  ),
  right(
    'an organ',
    'Dear Jane,\n\nThank you for letting me try the organ. The tremulant wants adjusting and the pedalboard is a joy. I’d be honoured to play for the carols.\n\nSam',
  ),
  right(
    'a contract',
    'Hi Jane,\n\nThanks for the call. I’ve attached the redlined contract; the indemnity in clause nine is the only thing I’d push on. Everything else is market.\n\nSam',
    american,
  ),
  right(
    'a film',
    'Hi Jane,\n\nThe pilot was a treat. I’d lose the voiceover, hold the opening shot for longer and trust the foley. Let me know when the edit locks.\n\nSam',
  ),
  right(
    'an emergency department',
    'Hi Jane,\n\nThank you for the walk-through of the ED. Fast-tracking minors overnight with one practitioner and a porter is bold, and the figures bear you out.\n\nSam',
  ),
  right(
    'a cloud plan',
    'Hi Jane,\n\nI looked at the terraform plan you sent. Nothing scary, though I’d pin the provider and move the state out of the bucket the interns can write to.\n\nSam',
  ),
  right(
    'what to stop',
    'Hi Jane,\n\nThank you. It’s the first interview in which somebody asked what I’d stop doing. I’ve thought about it since: the weekly report nobody opens.\n\nSam',
  ),
  right(
    'a reference',
    'Hi Jane,\n\nJust to say the reference from my old head of sixth form should reach you today; she types slowly and means every word.\n\nSam',
  ),
  right(
    'a kiln',
    'Hi Jane,\n\nThe kiln ran hot on the left, didn’t it? I’d move the cones and slow the ramp. I left two test tiles on your bench.\n\nSam',
  ),
  right(
    'a price',
    'Hi Jane,\n\nI enjoyed the conversation about pricing. My gut says seat-based won’t last; usage with a floor might. I can bring numbers to the next chat.\n\nSam',
    american,
  ),
  right(
    'a parish',
    'Dear Jane,\n\nThank you for considering me for the curacy. I found the parish warm, the roof less so. I would gladly come and preach in Advent.\n\nSam',
  ),
  right(
    'bats',
    'Hi Jane,\n\nThanks for the site visit. The bats in the loft will need a licensed ecologist before anyone strips a slate; I know two who are quick.\n\nSam',
  ),
  right(
    'a finance chief',
    'Hi Jane,\n\nThanks for taking the time. I’ve never met a CFO who draws. The waterfall chart on the napkin made more sense than the deck.\n\nSam',
    american,
  ),
  right(
    'an offer elsewhere',
    'Hi Jane,\n\nI’ve had an offer and need to answer by Friday 30 October. You’re my first choice. Is a decision possible before then?\n\nSam',
  ),
  right(
    'a dropped line',
    'Hi Jane,\n\nSorry to have missed you. The line dropped as the train went under the Pennines. I’m back at my desk from two.\n\nSam',
  ),
  right(
    'an audit',
    'Hi Jane,\n\nThe accessibility audit: contrast is fine, focus order isn’t, and the modal traps the screen reader. Three small fixes would sort it.\n\nSam',
  ),
  right(
    'a ferret',
    'Hi Jane,\n\nThanks for the chance to shadow the vet. I’d not seen a ferret spayed before. The rota suits me, including the out-of-hours.\n\nSam',
  ),
  right(
    'a stand-up',
    'Hi Jane,\n\nLoved the stand-up. Nobody read from a screen. I’d like to learn how you got there, and whether it survived the reorg.\n\nSam',
  ),
  right(
    'no hard feelings',
    'Hi Jane,\n\nThank you for your note. No hard feelings; I’d have picked her too. If the maternity cover comes up, I’d be glad to hear of it.\n\nSam',
  ),
  right(
    'a brief on the bus',
    'Hi Jane,\n\nI’ve reread the brief on the bus: it’s the onboarding, not the pricing. Could we start there on Monday?\n\nSam',
  ),
]
