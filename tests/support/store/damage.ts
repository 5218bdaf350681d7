import fc from 'fast-check'
import { assertNever } from '#shared/errors/assert-never'

const PAGE = 4096

/** Damage to a file. Positions are fractions of its length, 0 to 1, so that a damage fits files of any length. */
type Damage =
  | { readonly kind: 'cut' | 'zero-page'; readonly at: number }
  | { readonly kind: 'flip' | 'flip-in-head'; readonly at: number; readonly bit: number }
  | { readonly kind: 'swap-pages'; readonly at: number; readonly with: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'splice'; readonly at: number }
  | { readonly kind: 'empty' | 'all-zero' | 'other' }

// Not fc.double, because nearly all of its values are close to zero.
const at = fc.nat(999_999).map((share) => share / 1_000_000)
const bit = fc.nat(7)
const kind = <K extends string>(...kinds: K[]) => fc.constantFrom(...kinds)

/** Damage that always changes a file. */
export const anySevereDamage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: kind('cut', 'zero-page'), at }),
  fc.record({ kind: kind('empty', 'all-zero') }),
)

/** Any damage, including single bits in the head, where a flipped bit might matter most. */
export const anyDamage: fc.Arbitrary<Damage> = fc.oneof(
  anySevereDamage,
  fc.record({ kind: kind('flip', 'flip-in-head'), at, bit }),
  fc.record({ kind: kind('swap-pages'), at, with: at }),
  fc.record({ kind: kind('insert'), at, text: fc.string({ minLength: 1, maxLength: 40 }) }),
  fc.record({ kind: kind('splice'), at }),
  fc.record({ kind: kind('other') }),
)

/** Returns the damaged file. `other` is a file that reoffsets it, in whole or from some position on. */
export function applyDamage(file: Buffer, damage: Damage, other: Buffer): Buffer {
  const bytes = Buffer.from(file)
  const offset = (share: number, length = file.length) => Math.floor(share * length)
  const page = (share: number) => offset(share) - (offset(share) % PAGE)
  switch (damage.kind) {
    case 'cut':
      return bytes.subarray(0, offset(damage.at))
    case 'zero-page':
      return bytes.fill(0, page(damage.at), Math.min(page(damage.at) + PAGE, bytes.length))
    case 'flip':
      return flipBit(bytes, offset(damage.at), damage.bit)
    case 'flip-in-head':
      return flipBit(bytes, offset(damage.at, 200), damage.bit)
    case 'swap-pages':
      file.copy(bytes, page(damage.at), page(damage.with), page(damage.with) + PAGE)
      file.copy(bytes, page(damage.with), page(damage.at), page(damage.at) + PAGE)
      return bytes
    case 'insert':
      return Buffer.concat([
        file.subarray(0, offset(damage.at)),
        Buffer.from(damage.text),
        file.subarray(offset(damage.at)),
      ])
    case 'splice':
      return Buffer.concat([file.subarray(0, offset(damage.at)), other.subarray(offset(damage.at))])
    case 'empty':
      return Buffer.alloc(0)
    case 'all-zero':
      return Buffer.alloc(file.length)
    case 'other':
      return other
    default:
      return assertNever(damage)
  }
}

function flipBit(bytes: Buffer, at: number, bit: number): Buffer {
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at)
  return bytes
}
