/** The commonest short words. A short word that is nearly one of them is a slip of it, and hardly a word of its own. */
export const commonWords: ReadonlySet<string> = new Set(
  `about after again all also and any are back because been before both but call came can come could day did does
   done down each even every few find first for from get give going good great had half has have hear help her here him
   his hope how into its just keep know last let like look made make many may meet more most much must name need new next
   not now off once one only open other our out over own part past plan read role said same say see send sent she should
   show side since some soon still such sure take talk team tell than thank thanks that the their them then there these
   they thing this those time today told too two under use very want was way week well went were what when where which
   while who will wish with word work would year yes yet you your`.split(/\s+/),
)
