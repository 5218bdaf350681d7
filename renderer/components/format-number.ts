/** A whole number, not negative: "1,234". Not by `Intl`: to wake it takes longer than to draw the first board. */
export function sayNumber(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}
