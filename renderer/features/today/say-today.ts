const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

/** The line under the date: how much there is to do, and that the rest can be left alone. */
export function sayToday(due: number, isBoardEmpty: boolean): string {
  if (isBoardEmpty) return 'Nothing to do today. Add your first application and Callback keeps the dates.'
  if (due === 0) return 'Nothing to do today. Everything is on schedule.'
  const things = due === 1 ? 'thing' : 'things'
  return `${numbers[due] ?? due} ${things} today. Everything else is on schedule.`
}
