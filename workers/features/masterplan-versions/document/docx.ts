import { type DocxBlock, type DocxCell, writeDocx } from '../../../../shared/domain/exports/index.ts'
import { moneyByYear, type PlanInitiative } from '../../../../shared/domain/masterplan/index.ts'
import { ALTERNATIVES, type EnvelopeYear, type Language } from '../../../../shared/domain/vocabulary/index.ts'
import { type Format, formats } from './format.ts'
import type { PlanDocument } from './load.ts'
import { type DocumentWords, WORDS } from './words.ts'

type Writer = { words: DocumentWords; format: Format; document: PlanDocument }

const plain = (text: string): DocxBlock => ({ type: 'paragraph', text })

const heading = (text: string, level: 1 | 2 | 3): DocxBlock => ({ type: 'heading', level, text })

const bullets = (title: string, lines: readonly string[]): DocxBlock[] =>
  lines.length === 0 ? [] : [heading(title, 3), ...lines.map((text): DocxBlock => ({ type: 'bullet', text }))]

const table = (rows: readonly (readonly DocxCell[])[], headed: boolean): DocxBlock => ({ type: 'table', rows, headed })

/** Names and values beneath each other; those without a value are left out. */
const facts = (entries: readonly (readonly [string, string | null])[]): DocxBlock[] => {
  const rows = entries.flatMap(([name, value]) => (value ? [[{ text: name, bold: true }, { text: value }]] : []))
  return rows.length > 0 ? [table(rows, false)] : []
}

const approvalText = ({ words, format, document }: Writer): string => {
  const people = document.approvals
    .filter(({ decision }) => decision === 'approved')
    .map(({ person_name, at }) => `${person_name} (${format.instant(at)})`)
  const carried = document.version.approval_basis?.carried ? `\n${words.carried}` : ''
  return `${people.join(', ') || words.nobody}${carried}`
}

const front = (writer: Writer): DocxBlock[] => {
  const { words, format, document } = writer
  const { version, client } = document
  const force = version.in_force_on
    ? [
        format.date(version.in_force_on),
        version.superseded_on && `${words.until} ${format.date(version.superseded_on)}`,
      ]
    : []
  return [
    { type: 'title', text: `${client.name}: ${words.plan}` },
    heading(version.title, 2),
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
const moneyTable = ({ words, format, document }: Writer): DocxBlock => {
  const years = document.figures.years.map(({ year }) => year)
  const row = (name: string, money: ReadonlyMap<number, number>, bold: boolean): DocxCell[] => [
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

const summary = (writer: Writer): DocxBlock[] => {
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

const initiativeMoney = ({ words, format, document }: Writer, envelope: readonly EnvelopeYear[]): DocxBlock[] => {
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

const initiativeBlocks = (writer: Writer, initiative: PlanInitiative): DocxBlock[] => {
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

const body = (writer: Writer): DocxBlock[] => {
  const byCode = [...writer.document.plan].sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
  return ALTERNATIVES.flatMap((alternative) => {
    const own = byCode.filter((initiative) => initiative.alternative === alternative)
    if (own.length === 0) return []
    return [heading(writer.words.alternatives[alternative], 1), ...own.flatMap((one) => initiativeBlocks(writer, one))]
  })
}

const footer = ({ words, document: { version, client } }: Writer): string =>
  `${client.name}: ${words.plan}, ${words.version} ${version.number}. ${words.page}`

/** A version of the plan as a Word document. */
export const planDocx = (document: PlanDocument, language: Language): Uint8Array => {
  const words = WORDS[language]
  const writer: Writer = { words, format: formats(language, document.client.currency), document }
  return writeDocx({
    title: `${document.client.name}: ${words.plan}`,
    author: document.version.author_name,
    language: language === 'de' ? 'de-DE' : 'en-GB',
    footer: footer(writer),
    blocks: [...front(writer), ...summary(writer), ...body(writer)],
  })
}
