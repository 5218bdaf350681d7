/**
 * Formats a non-negative whole number as "1,234". It does not use `Intl`, which takes longer to load than the
 * first board takes to render.
 */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}
