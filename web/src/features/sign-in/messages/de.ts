import type { Translation } from '../../../app/i18n.ts'
import type en from './en.ts'

export default {
  title: 'Anmelden',
  lead: 'Alle Kunden, beide Stränge, ein Kurs.',
  email: 'E-Mail',
  password: 'Passwort',
  submit: 'Anmelden',
  wrong: 'E-Mail oder Passwort stimmt nicht',
  wrong_detail: 'Prüfen Sie beides und versuchen Sie es noch einmal. Im Passwort zählt Groß- und Kleinschreibung.',
  fill_email: 'Bitte die E-Mail-Adresse eingeben',
  fill_password: 'Bitte das Passwort eingeben',
  help: 'Noch kein Zugang? Wer Bearing in Ihrer Organisation betreut, kann Sie einladen.',
} satisfies Translation<typeof en>
