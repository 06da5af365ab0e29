import { Inflate } from 'fflate'
import type { ImportLimits } from './limits.ts'
import { UnusableFile } from './problems.ts'

/** One part of an archive, as its central directory declares it. */
export type ArchiveEntry = {
  name: string
  method: 0 | 8
  crc: number
  compressed: Uint8Array
  /** Size after inflating, as declared; trusted only after `inflateEntry` has counted. */
  declared_bytes: number
}

const LOCAL = 0x04034b50
const CENTRAL = 0x02014b50
const END = 0x06054b50
const END_BYTES = 22
const CENTRAL_BYTES = 46
const LOCAL_BYTES = 30
const MAX_COMMENT_BYTES = 65_535
/** Parts below this size may have any ratio: a short run of blanks compresses extremely well and harms nobody. */
const RATIO_EXEMPT_BYTES = 1024 * 1024
const INPUT_CHUNK_BYTES = 16 * 1024

const damaged = (): UnusableFile => new UnusableFile('workbook_unreadable')

const findEnd = (view: DataView): number => {
  const lowest = Math.max(0, view.byteLength - END_BYTES - MAX_COMMENT_BYTES)
  for (let at = view.byteLength - END_BYTES; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  throw damaged()
}

const readEntry = (bytes: Uint8Array, view: DataView, at: number): { entry: ArchiveEntry; next: number } => {
  if (at + CENTRAL_BYTES > bytes.length || view.getUint32(at, true) !== CENTRAL) throw damaged()
  const encrypted = (view.getUint16(at + 8, true) & 1) === 1
  const method = view.getUint16(at + 10, true)
  const size = view.getUint32(at + 20, true)
  const nameLength = view.getUint16(at + 28, true)
  const local = view.getUint32(at + 42, true)
  if (encrypted || (method !== 0 && method !== 8)) throw damaged()
  if (local + LOCAL_BYTES > bytes.length || view.getUint32(local, true) !== LOCAL) throw damaged()
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  if (start + size > bytes.length) throw damaged()
  const entry: ArchiveEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameLength)),
    method,
    crc: view.getUint32(at + 16, true),
    compressed: bytes.subarray(start, start + size),
    declared_bytes: view.getUint32(at + 24, true),
  }
  const extras = view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  return { entry, next: at + CENTRAL_BYTES + nameLength + extras }
}

/**
 * The parts of an archive by name, refused before anything is inflated when the declared sizes, their ratio or their
 * number exceed the limits, or when parts overlap. Throws `UnusableFile`.
 */
export const readArchive = (bytes: Uint8Array, limits: ImportLimits): Map<string, ArchiveEntry> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < END_BYTES) throw damaged()
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.archive_entries) {
    throw new UnusableFile('workbook_entries', { entries: count, limit: limits.archive_entries })
  }
  const entries = new Map<string, ArchiveEntry>()
  let at = view.getUint32(end + 16, true)
  let declared = 0
  let compressed = 0
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at)
    at = next
    declared += entry.declared_bytes
    compressed += entry.compressed.length
    refuseRatio(entry.declared_bytes, entry.compressed.length, limits)
    if (entries.has(entry.name)) throw damaged()
    entries.set(entry.name, entry)
  }
  if (declared > limits.inflated_bytes) {
    throw new UnusableFile('workbook_expands_too_far', { limit: limits.inflated_bytes })
  }
  if (compressed > bytes.length) throw damaged()
  return entries
}

const refuseRatio = (inflated: number, compressed: number, limits: ImportLimits): void => {
  if (inflated > RATIO_EXEMPT_BYTES && inflated > compressed * limits.archive_ratio) {
    throw new UnusableFile('workbook_ratio', { limit: limits.archive_ratio })
  }
}

/**
 * Hands the inflated part on piece by piece and stops as soon as it outgrows what was declared, or `take` answers false.
 * @returns whether the part was read to its end
 */
export const inflateEntry = (entry: ArchiveEntry, take: (piece: Uint8Array) => unknown): boolean => {
  let total = 0
  let enough = false
  const count = (piece: Uint8Array): void => {
    total += piece.length
    if (total > entry.declared_bytes) throw new UnusableFile('workbook_size_lies')
    if (piece.length > 0 && !enough) enough = take(piece) === false
  }
  if (entry.method === 0) {
    count(entry.compressed)
  } else {
    const inflater = new Inflate(count)
    for (let at = 0; at < entry.compressed.length; at += INPUT_CHUNK_BYTES) {
      const next = at + INPUT_CHUNK_BYTES
      inflater.push(entry.compressed.subarray(at, next), next >= entry.compressed.length)
      if (enough) return false
    }
  }
  if (total !== entry.declared_bytes) throw new UnusableFile('workbook_size_lies')
  return true
}
