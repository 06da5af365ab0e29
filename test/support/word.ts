import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** One paragraph as Word writes it. */
export const paragraph = (text: string, style?: string): string =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

const STYLES = `<?xml version="1.0"?><w:styles ${W}>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="berschrift1"/></w:style>
  <w:style w:type="paragraph" w:styleId="Unter"><w:name w:val="Unter"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
</w:styles>`

/** The bytes of a Word document with this body. */
export const wordFile = (
  body: string,
  more: { prolog?: string; parts?: Record<string, Uint8Array> } = {},
): Uint8Array<ArrayBuffer> =>
  zipSync(
    {
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/styles.xml': strToU8(STYLES),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?>${more.prolog ?? ''}<w:document ${W}><w:body>${body}</w:body></w:document>`,
      ),
      ...more.parts,
    },
    // The same document is the same bytes, whenever it is written.
    { mtime: '2026-01-01T00:00:00Z' },
  ) as Uint8Array<ArrayBuffer>
