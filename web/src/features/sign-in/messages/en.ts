import type { Catalogue } from '../../../app/i18n.ts'

export default {
  title: 'Sign in',
  lead: 'Every client, both tracks, one course.',
  email: 'E-mail',
  password: 'Password',
  submit: 'Sign in',
  wrong: 'The e-mail or the password is not right',
  wrong_detail: 'Check both and try again. Capital letters count in the password.',
  fill_email: 'Write your e-mail address',
  fill_password: 'Write your password',
  help: 'No access yet? Whoever runs Bearing in your organization can invite you.',
} as const satisfies Catalogue
