/** Bytes that a text takes in UTF-8, counted without encoding it; half of a surrogate pair counts as its replacement does. */
export const utf8Bytes = (text: string): number => {
  let bytes = text.length
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x80) continue
    const paired = code >= 0xd800 && code <= 0xdbff && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
    // Two units of a pair take four bytes together.
    bytes += code < 0x800 ? 1 : 2
    if (paired) index += 1
  }
  return bytes
}
