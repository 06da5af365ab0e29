import type { ImportLimits } from './limits.ts'
import { UnusableFile } from './problems.ts'
import { type MergedRange, PartScanner, tagAttributes } from './sheet-scan.ts'
import { type ParsedTable, TableBuilder } from './table.ts'
import type { ArchiveEntry } from './zip-archive.ts'

type Archive = Map<string, ArchiveEntry>
type SheetPart = { name: string; path: string; hidden: boolean }
type Zip = typeof import('./zip-archive.ts')

const SMALL_PART_BYTES = 4 * 1024 * 1024
const DAY_MS = 86_400_000

const required = (archive: Archive, path: string): ArchiveEntry => {
  const entry = archive.get(path)
  if (!entry) throw new UnusableFile('not_a_workbook')
  return entry
}

const readText = (zip: Zip, entry: ArchiveEntry, limits: ImportLimits): string => {
  if (entry.declared_bytes > SMALL_PART_BYTES) throw new UnusableFile('workbook_unreadable')
  const scanner = new PartScanner(limits)
  const decoder = new TextDecoder()
  let text = ''
  zip.inflateEntry(entry, (piece) => {
    scanner.take(piece)
    text += decoder.decode(piece, { stream: true })
  })
  return text
}

const resolvePath = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const path = folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

/** Targets of a relationships part by id, with the last word of their type. */
const relations = (xml: string, folder: string): { id: string; type: string; path: string }[] =>
  [...xml.matchAll(/<(?:[\w.-]+:)?Relationship\b([^<>]*)>/g)].map((match) => {
    const attributes = tagAttributes(match[1] ?? '')
    const type = (attributes.Type ?? '').split('/').at(-1) ?? ''
    return { id: attributes.Id ?? '', type, path: resolvePath(folder, attributes.Target ?? '') }
  })

const sheetParts = (workbook: string, paths: Map<string, string>): SheetPart[] =>
  [...workbook.matchAll(/<(?:[\w.-]+:)?sheet\b([^<>]*)>/g)].flatMap((match) => {
    const attributes = tagAttributes(match[1] ?? '')
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? ''
    const path = paths.get(id)
    const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
    return path && attributes.name ? [{ name: attributes.name, path, hidden }] : []
  })

/** Number as text without an exponent, as its owner would have typed it. */
export const plainNumber = (value: number): string => {
  const text = String(value)
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (!match) return text
  const [, sign = '', lead = '', rest = '', power = '0'] = match
  const exponent = Number(power)
  const digits = lead + rest
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  return sign + digits.padEnd(exponent + 1, '0')
}

const dateText = (value: Date): string => {
  const at = value.getTime()
  if (Number.isNaN(at)) return ''
  const iso = value.toISOString()
  return at % DAY_MS === 0 ? iso.slice(0, 10) : iso
}

const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return plainNumber(value)
  if (value instanceof Date) return dateText(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return String(value)
}

/** Gives every cell of a merged range the value of its first cell: merged means "the same for all". */
const fillMerges = (rows: Map<number, string[]>, merges: readonly MergedRange[], limits: ImportLimits): void => {
  let filled = 0
  for (const { top, left, bottom, right } of merges) {
    const value = rows.get(top)?.[left] ?? ''
    if (value === '' || right >= limits.columns) continue
    for (let row = top; row <= bottom; row += 1) {
      filled += right - left + 1
      if (filled > limits.cells) throw new UnusableFile('too_many_cells', { limit: limits.cells })
      const cells = rows.get(row)
      if (!cells) continue
      for (let column = left; column <= right; column += 1) {
        while (cells.length <= column) cells.push('')
        cells[column] = value
      }
    }
  }
}

type Workbook = { sheets: SheetPart[]; links: ReturnType<typeof relations>; kept: ArchiveEntry[] }

/** Finds the workbook's sheets and the parts that it names; reads small parts only. */
const openWorkbook = (zip: Zip, parts: Archive, limits: ImportLimits): Workbook => {
  const contentTypes = required(parts, '[Content_Types].xml')
  const rootRelations = required(parts, '_rels/.rels')
  const path = relations(readText(zip, rootRelations, limits), '').find(({ type }) => type === 'officeDocument')?.path
  if (path === undefined) throw new UnusableFile('not_a_workbook')
  const folder = path.split('/').slice(0, -1).join('/')
  const workbook = required(parts, path)
  const workbookRelations = required(parts, resolvePath(folder, `_rels/${path.split('/').at(-1)}.rels`))
  const links = relations(readText(zip, workbookRelations, limits), folder)
  const paths = new Map(links.filter(({ type }) => type === 'worksheet').map((link) => [link.id, link.path]))
  const sheets = sheetParts(readText(zip, workbook, limits), paths)
  readText(zip, contentTypes, limits)
  return { sheets, links, kept: [contentTypes, rootRelations, workbook, workbookRelations] }
}

const chooseSheet = (sheets: readonly SheetPart[], wanted: string | undefined): SheetPart => {
  if (wanted === undefined) {
    const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0]
    if (!first) throw new UnusableFile('not_a_workbook')
    return first
  }
  const named = sheets.find(({ name }) => name === wanted)
  if (!named) throw new UnusableFile('sheet_missing', { sheet: wanted })
  return named
}

/** Checks the parts that are needed to read one sheet and packs them alone; nothing else is ever inflated. */
const safeWorkbook = (
  zip: Zip,
  bytes: Uint8Array,
  wanted: string | undefined,
  limits: ImportLimits,
): { archive: Uint8Array; sheets: SheetPart[]; sheet: SheetPart; merges: MergedRange[] } => {
  const parts = zip.readArchive(bytes, limits)
  const { sheets, links, kept } = openWorkbook(zip, parts, limits)
  const sheet = chooseSheet(sheets, wanted)
  const scan = (entry: ArchiveEntry): PartScanner => {
    const scanner = new PartScanner(limits)
    zip.inflateEntry(entry, (piece) => scanner.take(piece))
    kept.push(entry)
    return scanner
  }
  for (const link of links.filter(({ type }) => type === 'sharedStrings' || type === 'styles')) {
    const entry = parts.get(link.path)
    if (!entry || kept.includes(entry)) continue
    if (entry.declared_bytes > limits.shared_strings_bytes) {
      throw new UnusableFile('workbook_expands_too_far', { limit: limits.shared_strings_bytes })
    }
    scan(entry)
  }
  const sheetEntry = required(parts, sheet.path)
  if (kept.includes(sheetEntry)) throw new UnusableFile('workbook_unreadable')
  const { merges } = scan(sheetEntry)
  return { archive: zip.writeArchive(kept), sheets, sheet, merges }
}

/**
 * Reads one sheet of a workbook: dates as ISO text, numbers with all their digits, formulas by the value that the file
 * stores. The first visible sheet is read unless another is named. Throws `UnusableFile`.
 */
export const parseXlsx = async (
  bytes: Uint8Array,
  options: { sheet: string | undefined; limits: ImportLimits },
): Promise<ParsedTable> => {
  const { limits } = options
  const zip = await import('./zip-archive.ts')
  const { archive, sheets, sheet, merges } = safeWorkbook(zip, bytes, options.sheet, limits)
  const { streamXlsxRows } = await import('hucre/xlsx')
  const rows = new Map<number, string[]>()
  let filled = 0
  for await (const row of streamXlsxRows(archive, { sheet: sheet.name })) {
    const cells = row.values.map(cellText)
    if (cells.some((cell) => cell.trim() !== '')) filled += 1
    else if (merges.length === 0) continue
    // One more for the header and one to see that there are too many.
    if (filled > limits.rows + 1) throw new UnusableFile('too_many_rows', { limit: limits.rows })
    rows.set(row.index, cells)
  }
  fillMerges(rows, merges, limits)
  const builder = new TableBuilder(limits, true)
  for (const [index, cells] of [...rows].sort(([one], [other]) => one - other)) builder.add(index + 1, cells)
  if (builder.columns === null) throw new UnusableFile('file_empty')
  const visible = sheets.filter((part) => !part.hidden).map((part) => part.name)
  return {
    format: 'xlsx',
    sheets: visible,
    sheet: sheet.name,
    delimiter: null,
    columns: builder.columns,
    rows: builder.rows,
  }
}
