import { UnusableFile } from './problems.ts'

export type TextEncoding = 'auto' | 'windows-1252'

/** The characters of 0x80 to 0x9F in Windows-1252; the five unassigned bytes keep their own code. */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const decodeWindows1252 = (bytes: Uint8Array): string => {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_HIGH.charCodeAt(byte - 0x80) : byte,
    )
    parts.push(String.fromCharCode(...codes))
  }
  return parts.join('')
}

/** Length in bytes of the well-formed UTF-8 character at `at`, or 0. Second bytes follow table 3-7 of the Unicode Standard. */
const characterLength = (bytes: Uint8Array, at: number): number => {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[at + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let index = 2; index < length; index += 1) {
    if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

/** Offset of the first byte that is not UTF-8, or -1. */
export const firstInvalidUtf8 = (bytes: Uint8Array): number => {
  let at = 0
  while (at < bytes.length) {
    const length = characterLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return -1
}

const decodeUtf16 = (bytes: Uint8Array, bigEndian: boolean): string => {
  const body = bytes.slice(2)
  if (body.length % 2 !== 0) throw new UnusableFile('invalid_utf16')
  if (bigEndian) {
    for (let index = 0; index < body.length; index += 2) {
      const first = body[index] ?? 0
      body[index] = body[index + 1] ?? 0
      body[index + 1] = first
    }
  }
  try {
    return new TextDecoder('utf-16le', { fatal: true, ignoreBOM: false }).decode(body)
  } catch {
    throw new UnusableFile('invalid_utf16')
  }
}

/**
 * The text of a CSV file: UTF-16 by its byte order mark, else UTF-8 with or without one; Windows-1252 only when asked,
 * because any bytes at all are valid in it.
 */
export const decodeText = (bytes: Uint8Array, encoding: TextEncoding): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, false)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, true)
  const zero = bytes.subarray(0, 65_536).indexOf(0)
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    if (zero >= 0) throw new UnusableFile('binary_content', { offset: zero })
    throw new UnusableFile('invalid_utf8', { offset: firstInvalidUtf8(bytes) })
  }
}
