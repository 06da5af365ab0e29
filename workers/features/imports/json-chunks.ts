import { utf8Bytes } from '../../../shared/domain/imports/utf8-bytes.ts'

/** Bytes of JSON in one parameter. The server takes 5 MiB in one; what it takes in all was tried up to 100 MB. */
const CHUNK_BYTES = 3_000_000

export type JsonChunk = { json: string; count: number }

/** JSON arrays of at most `most` bytes, each with the number of its rows: many rows travel as one parameter. */
export const jsonChunks = (rows: readonly unknown[], most = CHUNK_BYTES): JsonChunk[] => {
  const chunks: JsonChunk[] = []
  let texts: string[] = []
  let size = 0
  const close = (): void => {
    if (texts.length > 0) chunks.push({ json: `[${texts.join(',')}]`, count: texts.length })
    texts = []
    size = 0
  }
  for (const row of rows) {
    const text = JSON.stringify(row)
    const bytes = utf8Bytes(text) + 1
    if (size + bytes >= most) close()
    texts.push(text)
    size += bytes
  }
  close()
  return chunks
}
