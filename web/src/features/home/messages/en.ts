import type { Catalogue } from '../../../app/i18n.ts'

export default {
  nowhere: 'You belong to no organization yet',
  nowhere_detail: 'Ask the person who works with Bearing in your organization or consultancy to invite you.',
} as const satisfies Catalogue
