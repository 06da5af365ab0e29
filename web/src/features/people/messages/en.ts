import type { Catalogue } from '../../../app/i18n.ts'

export default {
  title: 'People',
  lead: {
    one: '{count} person of {client} has access. Consultants reach it through {consultancy} and are not listed here.',
    other:
      '{count} people of {client} have access. Consultants reach it through {consultancy} and are not listed here.',
  },
  the_consultancy: 'their consultancy',
  find: 'Find a person',
  name: 'Name',
  role: 'Role',
  since: 'Since',
  you: 'you',
  invite: 'Invite somebody',
  invite_title: 'Invite somebody to {client}',
  invite_lead: 'They get a mail with a link and choose their own password.',
  actions: 'Actions for {name}',
  change_role: 'Change role',
  role_changed: '{name} is {role} now',
  remove: 'Remove from {client}',
  remove_title: 'Remove {name} from {client}?',
  remove_lead:
    'They lose access with their next request; what they wrote stays. Their waiting invitations are withdrawn. A place that they have elsewhere is not touched.',
  remove_action: 'Remove {name}',
  removed: '{name} removed',
  none: 'Nobody of {client} is here yet',
  none_detail:
    'Invite the people who decide, who run the portfolio, and who report. Each sees what their role needs and no more.',
  nobody: 'Nobody here answers these filters',
  nobody_detail: 'Clear a filter, or invite the person you are looking for.',
} as const satisfies Catalogue
