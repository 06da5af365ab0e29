import type { Translation } from '../../../app/i18n.ts'
import type en from './en.ts'

export default {
  nowhere: 'Sie gehören noch zu keiner Organisation',
  nowhere_detail:
    'Bitten Sie die Person, die in Ihrer Organisation oder Beratung mit Bearing arbeitet, Sie einzuladen.',
} satisfies Translation<typeof en>
