import type { Catalogue } from '../../../app/i18n.ts'

export default {
  title: 'Attachments',
  none: 'Nothing is attached.',
  add: 'Attach a file',
  add_hint: 'Choose one or drop it here: PDF, Office, picture or text, up to {size}.',
  uploading: '{name}, {percent} sent',
  stop: 'Stop sending {name}',
  refused: '{name} was not attached',
  forget: 'Put away',
  more: 'Show more',
  too_large: 'It has {size}; at most {most} can be attached.',
  not_allowed: 'Files of this kind cannot be attached. Allowed are {kinds}.',
  lies: 'Its content is something else than its name says, or it is damaged.',
  attached: '{name} attached',
  removed: '{name} deleted',
  remove: 'Delete {name}',
  download: 'Download {name}',
  by: '{name}, {when}',
} as const satisfies Catalogue
