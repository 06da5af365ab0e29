import { strToU8, zipSync } from 'fflate'

export type DocxCell = { text: string; bold?: boolean /** Figures stand at the right. */; number?: boolean }

/** What a document is made of, in its order. A line feed in a text is a line break. */
export type DocxBlock =
  | { type: 'title'; text: string }
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'bullet'; text: string }
  /** `headed`: the first row is repeated on every page that the table reaches. */
  | { type: 'table'; rows: readonly (readonly DocxCell[])[]; headed: boolean }

export type DocxDocument = {
  title: string
  author: string
  /** As Word names it, for the spelling: `de-DE`. */
  language: string
  /** Stands at the foot of every page, before its number. */
  footer: string
  blocks: readonly DocxBlock[]
}

/** Characters that XML 1.0 does not know: no program could read a document with one. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(NOT_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const runs = (text: string, bold = false): string =>
  text
    .split('\n')
    .map((line, i) => {
      const weight = bold ? '<w:rPr><w:b/></w:rPr>' : ''
      return `<w:r>${weight}${i > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escaped(line)}</w:t></w:r>`
    })
    .join('')

const paragraph = (text: string, properties = '', bold = false): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${runs(text, bold)}</w:p>`

const styled = (style: string, text: string): string => paragraph(text, `<w:pStyle w:val="${style}"/>`)

const cell = ({ text, bold = false, number = false }: DocxCell): string => {
  const align = number ? '<w:jc w:val="right"/>' : ''
  return `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(text, `<w:pStyle w:val="Cell"/>${align}`, bold)}</w:tc>`
}

/** Width of the text of an A4 page between margins of 2 cm, in twentieths of a point. */
const TEXT_WIDTH = 9_638

const table = (rows: readonly (readonly DocxCell[])[], headed: boolean): string => {
  const columns = Math.max(1, ...rows.map((cells) => cells.length))
  const grid = `<w:gridCol w:w="${Math.floor(TEXT_WIDTH / columns)}"/>`.repeat(columns)
  const body = rows.map((cells, i) => {
    const repeated = headed && i === 0 ? '<w:tblHeader/>' : ''
    // Word refuses a table whose rows have fewer cells than its grid has columns.
    const filled = [...cells, ...Array.from({ length: columns - cells.length }, () => ({ text: '' }))]
    return `<w:tr><w:trPr><w:cantSplit/>${repeated}</w:trPr>${filled.map(cell).join('')}</w:tr>`
  })
  const properties = '<w:tblStyle w:val="Grid"/><w:tblW w:w="5000" w:type="pct"/>'
  // Two tables without a paragraph between them would grow together.
  return `<w:tbl><w:tblPr>${properties}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>${styled('Cell', '')}`
}

const block = (entry: DocxBlock): string => {
  switch (entry.type) {
    case 'title':
      return styled('Title', entry.text)
    case 'heading':
      return styled(`Heading${entry.level}`, entry.text)
    case 'paragraph':
      return paragraph(entry.text)
    case 'bullet':
      return styled('Bullet', entry.text)
    case 'table':
      return entry.rows.length > 0 ? table(entry.rows, entry.headed) : ''
  }
}

const documentPart = (blocks: readonly DocxBlock[]): string =>
  `${HEAD}<w:document ${W} ${R}><w:body>${blocks.map(block).join('')}<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`

const footerPart = (text: string): string =>
  `${HEAD}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Foot"/></w:pPr>${runs(`${text} `)}<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`

/** A style of paragraphs: space before and after in twentieths of a point, size in half points. */
const style = (id: string, name: string, [before, after, size]: readonly number[], more = '', run = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${more}<w:spacing w:before="${before}" w:after="${after}"/>${id.startsWith('Heading') ? `<w:outlineLvl w:val="${Number(id.at(-1)) - 1}"/>` : ''}</w:pPr><w:rPr>${run}<w:sz w:val="${size}"/></w:rPr></w:style>`

const BOLD = '<w:b/>'
const TOGETHER = '<w:keepNext/>'
const BORDER = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="A6A6A6"/>`)
  .join('')
const LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

const stylesPart = (language: string): string =>
  [
    `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="${escaped(language)}"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr></w:style>',
    style('Title', 'Title', [0, 160, 44], TOGETHER, BOLD),
    style('Heading1', 'heading 1', [400, 120, 32], TOGETHER, BOLD),
    style('Heading2', 'heading 2', [300, 100, 26], TOGETHER, BOLD),
    style('Heading3', 'heading 3', [160, 60, 22], TOGETHER, BOLD),
    style('Bullet', 'List Bullet', [0, 40, 21], LISTED),
    style('Cell', 'Cell', [0, 0, 20]),
    style('Foot', 'footer', [0, 0, 16]),
    `<w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${BORDER}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`,
  ].join('')

const NUMBERING = `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const corePart = ({ title, author }: DocxDocument): string =>
  `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator></cp:coreProperties>`

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

const relationships = (...entries: readonly string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`

const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`

const CONTENT_TYPES = [
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  override('/word/document.xml', `${WORD}.document.main+xml`),
  override('/word/styles.xml', `${WORD}.styles+xml`),
  override('/word/numbering.xml', `${WORD}.numbering+xml`),
  override('/word/footer.xml', `${WORD}.footer+xml`),
  override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  '</Types>',
].join('')

/** The day that a zip archive cannot go below: the same document gives the same bytes, whenever it is written. */
const NO_TIME = new Date(1980, 0, 1)

/** Writes a Word document (WordprocessingML in a zip archive, ECMA-376) with styles for headings, lists and tables. */
export const writeDocx = (document: DocxDocument): Uint8Array => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships(
      relationship('document', `${OFFICE}/officeDocument`, 'word/document.xml'),
      relationship('core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
    'docProps/core.xml': corePart(document),
    'word/document.xml': documentPart(document.blocks),
    'word/styles.xml': stylesPart(document.language),
    'word/numbering.xml': NUMBERING,
    'word/footer.xml': footerPart(document.footer),
    'word/_rels/document.xml.rels': relationships(
      relationship('styles', `${OFFICE}/styles`, 'styles.xml'),
      relationship('numbering', `${OFFICE}/numbering`, 'numbering.xml'),
      relationship('footer', `${OFFICE}/footer`, 'footer.xml'),
    ),
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: NO_TIME,
  })
}
