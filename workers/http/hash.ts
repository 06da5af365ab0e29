/** SHA-256 of a text or bytes, hexadecimal. */
export const sha256 = async (input: string | ArrayBuffer): Promise<string> => {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
