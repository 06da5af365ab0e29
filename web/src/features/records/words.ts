import { t } from './messages/index.ts'

/** The names of the two parts, for tabs of pages that show both. */
export const recordWords = () => ({ comments: t('comments'), history: t('history') })
