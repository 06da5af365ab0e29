import { useSignal } from '@preact/signals'
import { ATTACHMENT_TYPES, MAX_ATTACHMENT_BYTES } from '../../../../shared/domain/attachments/index.ts'
import { bytes, list } from '../../app/format.ts'
import { Problem } from '../../app/problem.ts'
import { t } from './messages/index.ts'
import { sendFile } from './send-file.ts'

/** A file on its way, or one that was refused and why. */
export type Upload = { key: number; file: File; part: number; refusal: string | undefined; stop: () => void }

const KINDS = Object.keys(ATTACHMENT_TYPES)

/** The endings that may be chosen. */
export const ACCEPTED = KINDS.map((ending) => `.${ending}`).join(',')

/** Why a file cannot be attached, in words; what the API says else. */
const refusalOf = (file: File, problem: Problem): string => {
  if (problem.code === 'too_large' || problem.status === 413) return tooLarge(file)
  if (problem.code === 'unsupported_media_type') return t('not_allowed', { kinds: list(KINDS) })
  if (problem.code === 'invalid_file' && file.size > 0) return t('lies')
  return problem.detail ?? problem.title
}

const tooLarge = (file: File): string => t('too_large', { size: bytes(file.size), most: bytes(MAX_ATTACHMENT_BYTES) })

let last = 0

/** Files on their way to a record; `onDone` is told of each that arrived. */
export function useUploads(address: string, onDone: (file: File) => void) {
  const uploads = useSignal<readonly Upload[]>([])
  const forget = (key: number) => {
    uploads.value = uploads.peek().filter((one) => one.key !== key)
  }
  const put = (key: number, values: Partial<Upload>) => {
    uploads.value = uploads.peek().map((one) => (one.key === key ? { ...one, ...values } : one))
  }
  const send = async (file: File): Promise<void> => {
    last += 1
    const key = last
    const stopping = new AbortController()
    const refusal = file.size > MAX_ATTACHMENT_BYTES ? tooLarge(file) : undefined
    uploads.value = [...uploads.peek(), { key, file, part: 0, refusal, stop: () => stopping.abort() }]
    if (refusal) return
    const form = new FormData()
    form.set('file', file)
    try {
      await sendFile({ address, form, onProgress: (part) => put(key, { part }), signal: stopping.signal })
      forget(key)
      onDone(file)
    } catch (thrown) {
      if (stopping.signal.aborted) forget(key)
      else put(key, { refusal: refusalOf(file, Problem.of(thrown)) })
    }
  }
  return { uploads: uploads.value, send, forget }
}
