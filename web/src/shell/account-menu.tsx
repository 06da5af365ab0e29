import { LANGUAGES } from '../../../shared/domain/vocabulary/index.ts'
import { language } from '../app/i18n.ts'
import { setTheme, theme } from '../app/preferences.ts'
import { Problem } from '../app/problem.ts'
import { changeLanguage, me, signOut } from '../app/session.ts'
import { Icon } from '../ui/icon/icon.tsx'
import { Menu, type MenuItem } from '../ui/menu/menu.tsx'
import { toast } from '../ui/toast/toasts.ts'
import { t } from './messages/index.ts'

const LANGUAGE_NAMES = { en: 'English', de: 'Deutsch' } as const
const THEMES = ['light', 'dark', 'system'] as const

/** Who is signed in; their language, the appearance here, and the way out. */
export function AccountMenu() {
  const person = me.value
  if (!person) return null
  const items: MenuItem[] = [
    { label: t('account'), icon: 'person', href: '/account' },
    'rule',
    ...LANGUAGES.map((one) => ({
      label: LANGUAGE_NAMES[one],
      checked: language.value === one,
      run: () => void changeLanguage(one).catch((thrown) => toast({ problem: Problem.of(thrown) })),
    })),
    'rule',
    ...THEMES.map((one) => ({ label: t(one), checked: theme.value === one, run: () => setTheme(one) })),
    'rule',
    { label: t('sign_out'), run: () => void signOut() },
  ]
  return (
    <Menu
      label={t('account')}
      items={items}
      align="start"
      trigger={(props) => (
        <button type="button" class="account" aria-haspopup="menu" {...props}>
          <span class="account-mark" aria-hidden="true">
            {initials(person.name)}
          </span>
          <span class="account-name">
            {person.name}
            <small>{person.email}</small>
          </span>
          <Icon name="updown" />
        </button>
      )}
    />
  )
}

/** The first letters of the first and the last name. */
export const initials = (name: string): string => {
  const words = name.trim().split(/\s+/)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '')
  return letters.join('').toUpperCase()
}
