import { messages } from '../../../app/i18n.ts'
import type en from './en.ts'

export const t = messages<typeof en>('requirement-documents')
