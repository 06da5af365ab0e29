import { DEFAULT_LIMITS, readArchive } from '../imports/container.ts'

/** What may be attached, by the ending of its name. Everything else is refused. */
export const ATTACHMENT_TYPES = {
  pdf: { kind: 'PDF', content_type: 'application/pdf' },
  png: { kind: 'PNG', content_type: 'image/png' },
  jpg: { kind: 'JPEG', content_type: 'image/jpeg' },
  jpeg: { kind: 'JPEG', content_type: 'image/jpeg' },
  webp: { kind: 'WebP', content_type: 'image/webp' },
  docx: { kind: 'Word', content_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { kind: 'Excel', content_type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: {
    kind: 'PowerPoint',
    content_type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  csv: { kind: 'text', content_type: 'text/csv' },
  txt: { kind: 'text', content_type: 'text/plain' },
  md: { kind: 'text', content_type: 'text/markdown' },
} as const satisfies Record<string, { kind: string; content_type: string }>
export type AttachmentEnding = keyof typeof ATTACHMENT_TYPES

/** Bytes that one attachment may have. */
export const MAX_ATTACHMENT_BYTES = 10 * 1_048_576

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))

/** What begins with which bytes; the first that fits. */
const SIGNATURES: readonly { kind: string; bytes: readonly number[]; at?: number }[] = [
  { kind: 'PDF', bytes: ascii('%PDF-') },
  { kind: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'WebP', bytes: ascii('WEBP'), at: 8 },
  { kind: 'archive', bytes: [0x50, 0x4b, 3, 4] },
  { kind: 'archive', bytes: [0x50, 0x4b, 5, 6] },
  { kind: 'GIF', bytes: ascii('GIF8') },
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
  { kind: 'RAR', bytes: ascii('Rar!') },
  { kind: '7-Zip', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'old or locked Office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { kind: 'Windows program', bytes: ascii('MZ') },
  { kind: 'Linux program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
]

const OFFICE_PARTS = [
  ['word/document.xml', 'Word'],
  ['xl/workbook.xml', 'Excel'],
  ['ppt/presentation.xml', 'PowerPoint'],
] as const

/** Nothing is inflated here; these only keep out what would blow up in the hands of whoever opens it. */
const ARCHIVE_LIMITS = { ...DEFAULT_LIMITS, inflated_bytes: 512 * 1_048_576, archive_entries: 10_000 }

const archiveKind = (bytes: Uint8Array): string => {
  let names: string[]
  try {
    names = [...readArchive(bytes, ARCHIVE_LIMITS).keys()]
  } catch {
    return 'damaged or dangerous archive'
  }
  const office = OFFICE_PARTS.find(([part]) => names.includes(part))?.[1]
  if (!office) return 'ZIP archive'
  return names.some((name) => /vbaProject\.bin$/i.test(name)) ? `${office} with macros` : office
}

const MARKUP = /^\s*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype|html|head|body|script|iframe|svg|\?xml)\b/i

const textKind = (bytes: Uint8Array): string => {
  // Windows-1252 reads any byte: which letters they are meant for does not matter here.
  const text = new TextDecoder('windows-1252').decode(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell binary data from text
  if (/[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/.test(text)) return 'binary data'
  return MARKUP.test(text.replace(/^ï»¿/, '').slice(0, 2_000)) ? 'web page or XML' : 'text'
}

/** What bytes are, judged by the bytes alone. */
export const kindOfBytes = (bytes: Uint8Array): string => {
  const signature = SIGNATURES.find(({ bytes: wanted, at = 0 }) => wanted.every((byte, i) => bytes[at + i] === byte))
  if (!signature) return textKind(bytes)
  return signature.kind === 'archive' ? archiveKind(bytes) : signature.kind
}

export type JudgedAttachment =
  | { ok: true; content_type: string }
  | { ok: false; fault: 'empty' }
  /** A kind of file that may not be attached. */
  | { ok: false; fault: 'not_allowed'; ending: string; found: string }
  /** The name says one thing and the bytes another. */
  | { ok: false; fault: 'lies'; named: string; found: string }

const isAllowed = (ending: string): ending is AttachmentEnding => Object.hasOwn(ATTACHMENT_TYPES, ending)

/** Whether a file may be attached under its name, and what it is served as. */
export const judgeAttachment = (bytes: Uint8Array, file_name: string): JudgedAttachment => {
  if (bytes.length === 0) return { ok: false, fault: 'empty' }
  const ending = /\.([a-z0-9]{1,10})$/i.exec(file_name)?.[1]?.toLowerCase() ?? ''
  const found = kindOfBytes(bytes)
  if (!isAllowed(ending)) return { ok: false, fault: 'not_allowed', ending, found }
  const { kind, content_type } = ATTACHMENT_TYPES[ending]
  return found === kind ? { ok: true, content_type } : { ok: false, fault: 'lies', named: kind, found }
}
