import { lazy } from 'react'

// Each is heavy, and few visits need them.
export const DateField = lazy(async () => ({
  default: (await import('../../../components/date-field.tsx')).DateField,
}))
export const TimeField = lazy(async () => ({
  default: (await import('../../../components/time-field.tsx')).TimeField,
}))
export const ZoneField = lazy(async () => ({ default: (await import('../place/zone-field.tsx')).ZoneField }))
export const CountryField = lazy(async () => ({
  default: (await import('../place/country-field.tsx')).CountryField,
}))
