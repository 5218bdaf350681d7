/** Formats a non-negative whole number as "1,234". `Intl` would take longer to start than the first board to render. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
