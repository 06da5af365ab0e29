import { useEffect } from 'preact/hooks'

/** A text as it stands in a style sheet. */
const quoted = (text: string): string => JSON.stringify(text)

const rules = (left: string, right: string, page: string): string => `@media print {
  @page {
    margin: 24mm 18mm 20mm;
    @top-left { content: ${quoted(left)}; }
    @top-right { content: ${quoted(right)}; }
    @bottom-left { content: "Bearing"; }
    @bottom-right { content: ${quoted(`${page} `)} counter(page) " / " counter(pages); }
    font: 8.5pt "Inter Variable", sans-serif;
    color: #565c65;
  }
}`

/**
 * Head and foot of every printed page: what is printed, of which day, and the page's number. They stand in the margin
 * boxes of the page, which only a style sheet can fill; browsers without them print the document alone.
 */
export function usePrintMargins(left: string, right: string, page: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules(left, right, page))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }, [left, right, page])
}
