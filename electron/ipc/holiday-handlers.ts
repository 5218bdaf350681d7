import type { Handlers } from './router.ts'

/** Creates the handlers for public holidays. The library is loaded with the first request. */
export function createHolidayHandlers(): Pick<Handlers, 'holidays.listRegions'> {
  return {
    'holidays.listRegions': async ({ country }) => {
      const { listRegions } = await import('../services/holidays/public-holidays.ts')
      return [...listRegions(country)]
    },
  }
}
