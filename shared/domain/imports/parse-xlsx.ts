import { loadOnce } from '../../load-once.ts'
import { headingsFit, type KnownHeading, LOOKED_AT } from './header-row.ts'
import type { ImportLimits } from './limits.ts'
import { UnusableFile } from './problems.ts'
import { CellFormats } from './sheet-dates.ts'
import { type CellContext, type MergedRange, SheetReader } from './sheet-reader.ts'
import { SharedStrings } from './sheet-strings.ts'
import { type HeaderSearch, type ParsedTable, TableBuilder } from './table.ts'
import { attribute, type XmlHandler, XmlScanner } from './xml-scanner.ts'
import type { ArchiveEntry } from './zip-archive.ts'

export const loadZipReader = loadOnce(() => import('./zip-archive.ts'))

type Archive = Map<string, ArchiveEntry>
type SheetPart = { name: string; path: string; hidden: boolean }
type Zip = typeof import('./zip-archive.ts')

const SMALL_PART_BYTES = 4 * 1024 * 1024
/** Tags of a small part; each takes some memory. */
const MOST_TAGS = 20_000

const required = (archive: Archive, path: string): ArchiveEntry => {
  const entry = archive.get(path)
  if (!entry) throw new UnusableFile('not_a_workbook')
  return entry
}

/** Inflates a part and hands its XML on. */
const readPart = (zip: Zip, entry: ArchiveEntry, handler: XmlHandler): void => {
  const scanner = new XmlScanner(handler)
  zip.inflateEntry(entry, (piece) => scanner.take(piece))
  scanner.end()
}

type Tag = { name: string; attributes: string }

/** All tags of a small part. */
const readTags = (zip: Zip, entry: ArchiveEntry): Tag[] => {
  if (entry.declared_bytes > SMALL_PART_BYTES) throw new UnusableFile('workbook_unreadable')
  const tags: Tag[] = []
  const open = (name: string, attributes: string): void => {
    if (tags.length >= MOST_TAGS) throw new UnusableFile('workbook_unreadable')
    tags.push({ name, attributes })
  }
  readPart(zip, entry, { open, close() {}, text() {} })
  return tags
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

type Relation = { id: string; type: string; path: string }

/** Targets of a relationships part by id, with the last word of their type. */
const relations = (tags: readonly Tag[], folder: string): Relation[] =>
  tags.flatMap(({ name, attributes }) => {
    if (name !== 'Relationship') return []
    const type = (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? ''
    const path = resolvePath(folder, attribute(attributes, 'Target') ?? '')
    return [{ id: attribute(attributes, 'Id') ?? '', type, path }]
  })

const sheetParts = (workbook: readonly Tag[], paths: Map<string, string>): SheetPart[] =>
  workbook.flatMap(({ name, attributes }) => {
    if (name !== 'sheet') return []
    const path = paths.get(attribute(attributes, /:id$/) ?? '')
    const title = attribute(attributes, 'name')
    const hidden = /hidden$/i.test(attribute(attributes, 'state') ?? '')
    return path && title ? [{ name: title, path, hidden }] : []
  })

const countsFrom1904 = (workbook: readonly Tag[]): boolean =>
  workbook.some(
    ({ name, attributes }) => name === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? ''),
  )

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

type Workbook = { sheets: SheetPart[]; links: Relation[]; from_1904: boolean }

/** Finds the workbook's sheets and the parts that it names; reads small parts only. */
const openWorkbook = (zip: Zip, parts: Archive): Workbook => {
  required(parts, '[Content_Types].xml')
  const root = relations(readTags(zip, required(parts, '_rels/.rels')), '')
  const path = root.find(({ type }) => type === 'officeDocument')?.path
  if (path === undefined) throw new UnusableFile('not_a_workbook')
  const folder = path.split('/').slice(0, -1).join('/')
  const workbook = readTags(zip, required(parts, path))
  const relationsPath = resolvePath(folder, `_rels/${path.split('/').at(-1)}.rels`)
  const links = relations(readTags(zip, required(parts, relationsPath)), folder)
  const paths = new Map(links.filter(({ type }) => type === 'worksheet').map((link) => [link.id, link.path]))
  return { sheets: sheetParts(workbook, paths), links, from_1904: countsFrom1904(workbook) }
}

/** Reads the part of this kind, where the workbook has one. */
const readLinked = (
  zip: Zip,
  parts: Archive,
  { links }: Workbook,
  { kind, handler, most }: { kind: string; handler: XmlHandler; most: number },
): void => {
  const link = links.find(({ type }) => type === kind)
  const entry = link && parts.get(link.path)
  if (!entry) return
  if (entry.declared_bytes > most) throw new UnusableFile('workbook_expands_too_far', { limit: most })
  readPart(zip, entry, handler)
}

/** What cells of any sheet need to be read: texts, and which formats are dates. */
const cellContext = (zip: Zip, parts: Archive, workbook: Workbook, limits: ImportLimits): CellContext => {
  const strings = new SharedStrings(limits)
  const formats = new CellFormats()
  readLinked(zip, parts, workbook, { kind: 'sharedStrings', handler: strings, most: limits.shared_strings_bytes })
  readLinked(zip, parts, workbook, { kind: 'styles', handler: formats, most: SMALL_PART_BYTES })
  return { strings: strings.strings, formats, from_1904: workbook.from_1904 }
}

type Reading = { zip: Zip; parts: Archive; limits: ImportLimits; context: CellContext }

/** Reads the sheet's part row by row; `most` rows at most where not all are wanted. */
const readSheet = ({ zip, parts, limits, context }: Reading, { path }: SheetPart, most = Number.POSITIVE_INFINITY) => {
  const reader = new SheetReader(limits, context)
  const scanner = new XmlScanner(reader)
  const whole = zip.inflateEntry(required(parts, path), (piece) => {
    scanner.take(piece)
    return reader.rows.size < most
  })
  if (whole) scanner.end()
  return reader
}

/** Further sheets are not looked into; nobody has so many by hand. */
const MOST_SHEETS = 30
/** The first sheet stays the choice unless another fits clearly better. */
const CLEARLY = 1.25

const sheetFit = (reading: Reading, sheet: SheetPart, known: KnownHeading): number => {
  try {
    const { rows } = readSheet(reading, sheet, LOOKED_AT)
    const first = [...rows].sort(([one], [other]) => one - other).slice(0, LOOKED_AT)
    return headingsFit(
      first.map(([index, cells]) => ({ number: index + 1, cells })),
      known,
    )
  } catch {
    // A sheet that cannot be read is none to propose; whoever chooses it is told why.
    return 0
  }
}

const chooseSheet = (
  reading: Reading,
  sheets: readonly SheetPart[],
  { wanted, known }: { wanted: string | undefined; known: KnownHeading },
): SheetPart => {
  if (wanted !== undefined) {
    const named = sheets.find(({ name }) => name === wanted)
    if (!named) throw new UnusableFile('sheet_missing', { sheet: wanted })
    return named
  }
  const visible = sheets.filter(({ hidden }) => !hidden)
  let [best] = visible.length > 0 ? visible : sheets
  if (!best) throw new UnusableFile('not_a_workbook')
  if (visible.length < 2) return best
  let bestFit = sheetFit(reading, best, known)
  for (const sheet of visible.slice(1, MOST_SHEETS)) {
    const fit = sheetFit(reading, sheet, known)
    if (fit <= bestFit * CLEARLY) continue
    best = sheet
    bestFit = fit
  }
  return best
}

/**
 * Reads one sheet of a workbook: dates as ISO text, numbers with all their digits, formulas by the value that the file
 * stores. Unless a sheet is named, the visible one is read whose headings fit best. Throws `UnusableFile`.
 */
export const parseXlsx = async (
  bytes: Uint8Array,
  options: { sheet: string | undefined; limits: ImportLimits; header: HeaderSearch },
): Promise<ParsedTable> => {
  const { limits, header } = options
  const zip = await loadZipReader()
  const parts = zip.readArchive(bytes, limits)
  const workbook = openWorkbook(zip, parts)
  const reading = { zip, parts, limits, context: cellContext(zip, parts, workbook, limits) }
  const sheet = chooseSheet(reading, workbook.sheets, { wanted: options.sheet, known: header.known })
  const { rows, merges } = readSheet(reading, sheet)
  fillMerges(rows, merges, limits)
  const builder = new TableBuilder(limits, header, true)
  for (const [index, cells] of [...rows].sort(([one], [other]) => one - other)) builder.add(index + 1, cells)
  const visible = workbook.sheets.filter((part) => !part.hidden).map((part) => part.name)
  return { format: 'xlsx', sheets: visible, sheet: sheet.name, delimiter: null, ...builder.finish() }
}
