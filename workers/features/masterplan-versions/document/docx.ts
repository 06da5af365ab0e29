import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { moneyByYear, type PlanInitiative } from '../../../../shared/domain/masterplan/index.ts'
import { ALTERNATIVES, type EnvelopeYear, type Language } from '../../../../shared/domain/vocabulary/index.ts'
import { type Format, formats } from './format.ts'
import type { PlanDocument } from './load.ts'
import { type DocumentWords, WORDS } from './words.ts'

type Block = Paragraph | Table
type Writer = { words: DocumentWords; format: Format; document: PlanDocument }

/** Characters that XML 1.0 does not know, and that no program could read a document with. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const clean = (text: string): string => text.replace(NOT_XML, '')

/** A text with its line breaks. */
const runs = (text: string, bold = false): TextRun[] =>
  clean(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, bold, ...(i > 0 ? { break: 1 } : {}) }))

const plain = (text: string): Paragraph => new Paragraph({ children: runs(text), spacing: { after: 120 } })

const heading = (text: string, level: 1 | 2 | 3): Paragraph => {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }
  return new Paragraph({ children: runs(text), heading: levels[level], keepNext: true })
}

const bullets = (title: string, lines: readonly string[]): Block[] =>
  lines.length === 0
    ? []
    : [heading(title, 3), ...lines.map((line) => new Paragraph({ children: runs(line), bullet: { level: 0 } }))]

type Cell = { text: string; number?: boolean; bold?: boolean }

const cell = ({ text, number = false, bold = false }: Cell): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        children: runs(text, bold),
        alignment: number ? AlignmentType.RIGHT : AlignmentType.LEFT,
      }),
    ],
  })

/** A table whose first row is repeated on every page that it reaches. */
const table = (rows: readonly (readonly Cell[])[], headed: boolean): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, i) =>
        new TableRow({ tableHeader: headed && i === 0, cantSplit: true, children: cells.map((entry) => cell(entry)) }),
    ),
  })

/** Names and values beneath each other; those without a value are left out. */
const facts = (entries: readonly (readonly [string, string | null])[]): Block[] => {
  const rows = entries.flatMap(([name, value]) => (value ? [[{ text: name, bold: true }, { text: value }]] : []))
  return rows.length > 0 ? [table(rows, false), plain('')] : []
}

const approvalText = ({ words, format, document }: Writer): string => {
  const people = document.approvals
    .filter(({ decision }) => decision === 'approved')
    .map(({ person_name, at }) => `${person_name} (${format.instant(at)})`)
  const carried = document.version.approval_basis?.carried ? `\n${words.carried}` : ''
  return `${people.join(', ') || words.nobody}${carried}`
}

const front = (writer: Writer): Block[] => {
  const { words, format, document } = writer
  const { version, client } = document
  const force = version.in_force_on
    ? [
        format.date(version.in_force_on),
        version.superseded_on && `${words.until} ${format.date(version.superseded_on)}`,
      ]
    : []
  return [
    new Paragraph({ children: runs(`${client.name}: ${words.plan}`), heading: HeadingLevel.TITLE }),
    new Paragraph({ children: runs(version.title), heading: HeadingLevel.HEADING_2 }),
    ...facts([
      [words.version, String(version.number)],
      [words.state, words.states[version.state]],
      [words.in_force_from, force.filter(Boolean).join(' ') || null],
      [words.author, version.author_name],
      [words.approved_by, approvalText(writer)],
      [words.hash, version.content_hash],
    ]),
    ...(version.note ? [plain(version.note)] : []),
  ]
}

const sum = (amounts: Iterable<number>): number => [...amounts].reduce((total, amount) => total + amount, 0)

/** Money by alternative and year, with totals. */
const moneyTable = ({ words, format, document }: Writer): Table => {
  const years = document.figures.years.map(({ year }) => year)
  const row = (name: string, money: ReadonlyMap<number, number>, bold: boolean): Cell[] => [
    { text: name, bold },
    ...years.map((year) => ({ text: format.money(money.get(year) ?? 0), number: true, bold })),
    { text: format.money(sum(money.values())), number: true, bold: true },
  ]
  const of = (initiatives: readonly PlanInitiative[]) => moneyByYear(initiatives.flatMap(({ envelope }) => envelope))
  const head = [words.alternative, ...years.map(String), words.total]
  const rows = ALTERNATIVES.map((alternative) =>
    row(words.alternatives[alternative], of(document.plan.filter((one) => one.alternative === alternative)), false),
  )
  return table(
    [head.map((text, i) => ({ text, bold: true, number: i > 0 })), ...rows, row(words.total, of(document.plan), true)],
    true,
  )
}

const summary = (writer: Writer): Block[] => {
  const { words, format, document } = writer
  const { initiatives, requirements, starts_on, ends_on } = document.figures
  return [
    heading(words.summary, 1),
    ...facts([
      [words.initiatives, format.count(initiatives)],
      [words.requirements, format.count(requirements)],
      [words.window, format.window(starts_on, ends_on)],
    ]),
    heading(`${words.money} (${document.client.currency})`, 3),
    moneyTable(writer),
  ]
}

const initiativeMoney = ({ words, format, document }: Writer, envelope: readonly EnvelopeYear[]): Block[] => {
  if (envelope.length === 0) return []
  const total = sum(envelope.map(({ amount_minor }) => amount_minor))
  const rows = envelope.map(({ year, amount_minor }) => [
    { text: String(year) },
    { text: format.money(amount_minor), number: true },
  ])
  return [
    heading(`${words.money} (${document.client.currency})`, 3),
    table(
      [
        [
          { text: words.year, bold: true },
          { text: words.amount, bold: true, number: true },
        ],
        ...rows,
        [
          { text: words.total, bold: true },
          { text: format.money(total), bold: true, number: true },
        ],
      ],
      true,
    ),
  ]
}

const initiativeBlocks = (writer: Writer, initiative: PlanInitiative): Block[] => {
  const { words, format, document } = writer
  const named = (ids: readonly string[]): string[] => ids.map((id) => document.names[id] ?? id)
  const listed = (ids: readonly string[]): string => named(ids).join(', ')
  return [
    heading(`${initiative.code}  ${initiative.name}`, 2),
    ...(initiative.description ? [plain(initiative.description)] : []),
    ...facts([
      [words.window, format.window(initiative.starts_on, initiative.ends_on)],
      [words.sponsor, initiative.sponsor],
      [words.units, listed(initiative.unit_ids)],
      [words.objectives, listed(initiative.objective_ids)],
      [words.vendors, listed(initiative.vendor_ids)],
      [words.projects, listed(initiative.project_ids)],
    ]),
    ...bullets(words.goals, initiative.goals),
    ...bullets(words.benefits, initiative.expected_benefits),
    ...bullets(words.requirements, named(initiative.requirement_ids)),
    ...initiativeMoney(writer, initiative.envelope),
  ]
}

const body = (writer: Writer): Block[] => {
  const byCode = [...writer.document.plan].sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
  return ALTERNATIVES.flatMap((alternative) => {
    const own = byCode.filter((initiative) => initiative.alternative === alternative)
    if (own.length === 0) return []
    return [heading(writer.words.alternatives[alternative], 1), ...own.flatMap((one) => initiativeBlocks(writer, one))]
  })
}

const footer = ({ words, document }: Writer): Footer => {
  const { version, client } = document
  const text = clean(`${client.name}: ${words.plan}, ${words.version} ${version.number}. ${words.page} `)
  return new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: [text, PageNumber.CURRENT], size: 16 })] })],
  })
}

/** A version of the plan as a Word document. */
export const writeDocx = async (document: PlanDocument, language: Language): Promise<ArrayBuffer> => {
  const words = WORDS[language]
  const writer: Writer = { words, format: formats(language, document.client.currency), document }
  const file = new Document({
    title: clean(`${document.client.name}: ${words.plan}`),
    creator: clean(document.version.author_name),
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 21, language: { value: language === 'de' ? 'de-DE' : 'en-GB' } } },
      },
    },
    sections: [
      { footers: { default: footer(writer) }, children: [...front(writer), ...summary(writer), ...body(writer)] },
    ],
  })
  return Packer.toArrayBuffer(file)
}
