const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y

/** Whether a text is well-formed XML, as far as a writer can go wrong: nesting, attributes, entities, characters. */
export const isWellFormedXml = (xml: string): boolean => {
  const open: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const [token = '', closes, name, , empty] = TOKEN.exec(xml) ?? []
    if (token === '' || /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-f]+);)/i.test(token)) return false
    if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(token)) return false
    if (name === undefined || empty === '/') continue
    if (closes === '/') {
      if (open.pop() !== name) return false
    } else open.push(name)
  }
  return open.length === 0
}
