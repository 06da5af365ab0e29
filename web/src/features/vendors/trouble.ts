import { t } from './messages/index.ts'

/** How many of the projects that run are off course, as part of a sentence; '' where none runs. */
export const troubleOf = (off: number, running: number): string => {
  if (running === 0) return ''
  if (off === 0) return t('running_fine', { count: running })
  return off === running ? t('running_off', { count: running }) : t('running_some_off', { count: off, running })
}
