import fc from 'fast-check'
import { expect, it } from 'vitest'
import { utf8Bytes } from '../../../shared/domain/imports/index.ts'
import { jsonChunks } from '../../../workers/features/imports/json-chunks.ts'

const encoded = (text: string): number => new TextEncoder().encode(text).length

it('counts the bytes that UTF-8 takes, also of halves of surrogate pairs', () => {
  const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\udc00', '資', 'ä', '😀', '\ud83d'))
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('')
      expect(utf8Bytes(text)).toBe(encoded(text))
    }),
  )
})

it('packs every row once, in order, into chunks that keep to the bytes unless one row alone is larger', () => {
  const rows = fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 40 })))
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 200 }), (given, most) => {
      const chunks = jsonChunks(given, most)
      expect(chunks.flatMap(({ json }) => JSON.parse(json))).toEqual(JSON.parse(JSON.stringify(given)))
      for (const { json, count } of chunks) {
        expect(JSON.parse(json)).toHaveLength(count)
        expect(count === 1 || encoded(json) <= most).toBe(true)
      }
    }),
  )
})
