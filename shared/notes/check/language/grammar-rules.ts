/** The rules of the checker that find misspelled words, and words that are two written as one. */
export const SPELLING_RULE = 'SpellCheck'
export const SPLIT_RULE = 'SplitWords'

/**
 * The checker's rules of grammar whose findings are shown. Each is about a slip that is wrong in any note: a word taken
 * for another, a wrong form, a word twice. None found anything in the good notes of the tests and in the texts of the
 * templates. Rules of style, capitals, punctuation and formatting are left out, and so are those that were wrong there.
 */
export const grammarRules: ReadonlySet<string> = new Set(
  `APart AdjectiveDoubleDegree AllIntentsAndPurposes AllOfASudden AllThough AnA AnAnother AnotherAn ArriveTo
   AspireTo AtLeasToLeast AtLestToLeast AwaitFor AwareOf BadRap BanTogether BareInMind BatedBreath BeckAndCall
   BestRegards BoarderBorder Cant CaseInPoint CommitmentTo CriteriaPhenomena CuriousAbout DespiteOf DidPast Didnt
   Discuss DoMistake DoToDueTo DoesOrDose DoubleModal EachOthersPossessive ElsePossessive EludedTo Everyday ExceptOf
   ExitedExcitedContext ExplanationMark FairBit FarAndFewBetween FascinatedBy FeelFell FindFine FlauntForFlout FondOn
   FreeRein GoodAt HadOf HavePassed HaveTakeALook HeDos HopHope IAmAgreement Impressed InNeedOf InTheSameVein
   InflectedVerbAfterTo IsBeenAuxSequence ItLooksLikeThat ItTimeAuxiliary ItsContraction KindRegards LetMeKnow
   LetsConfusion LikelyHood LookForwardTo LookingForwardTo MayOfPronoun ModalOf ModalSeem MootPoint MoreBetter
   MoreThatLikely NoLonger OfCourse OneFellSwoop OpenCompounds OughtToBe PassersBy PassionateAbout Payed PeaceOfMind
   PiqueInterest PleasRequestVerb PleaseTakeALook PluralWrongWordOfPhrase PrincipleToPrincipalRoleNoun PronounAre
   PronounContraction PronounVerbAgreement QuiteQuiet RepeatedWords ResponsibilityFor RiseTheQuestion SafeToSave
   SaveToSafe SeamToSeem SimplePastToPastParticiple SomeOfThe SupposedTo ThanksALot ThatThan The TheAnother
   TheirToThere TheirToTheyre ThenThan ThereIsAgreement ThereMissingIsClause ThereOwn ThereToTheir Theres TheyToThem
   TheyreConfusions TheyreToTheir ThingThink ThoughThought ThriveOn ToLoseTooLoose ToTo ToTooIdioms ToTwoToo TooTo
   TransposedSpace UnderneathOf UseToUsedTo VeryKnown VeryLess WaistWaste WantBe WasAloud WereWhere
   WhetYourAppetite WillNonLemma WishCould WorseOrWorst WorthToDo WouldNeverHave YourOutClauseAgreement
   YourPredicateAdjective`.split(/\s+/),
)

/** Words that are a slip when they are written twice. Others, such as "had had", may be meant. */
export const neverTwice: ReadonlySet<string> = new Set(
  'a an and are as at be but by for from i if in into is my of on or our so than the their they this to was we were with you your'.split(
    ' ',
  ),
)
