import type { Translation } from '../../../app/i18n.ts'
import type en from './en.ts'

export default {
  title: 'Anhänge',
  none: 'Nichts ist angehängt.',
  add: 'Datei anhängen',
  add_hint: 'Wählen Sie eine aus, oder legen Sie sie hier ab: PDF, Office, Bild oder Text, bis {size}.',
  uploading: '{name}, {percent} gesendet',
  stop: 'Senden von {name} abbrechen',
  refused: '{name} wurde nicht angehängt',
  forget: 'Weglegen',
  more: 'Mehr zeigen',
  too_large: 'Sie hat {size}; höchstens {most} können angehängt werden.',
  not_allowed: 'Dateien dieser Art können nicht angehängt werden. Erlaubt sind {kinds}.',
  lies: 'Ihr Inhalt ist etwas anderes, als ihr Name sagt, oder sie ist beschädigt.',
  attached: '{name} angehängt',
  removed: '{name} gelöscht',
  remove: '{name} löschen',
  download: '{name} herunterladen',
  by: '{name}, {when}',
} satisfies Translation<typeof en>
