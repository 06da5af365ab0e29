import './ui/tokens.css'
import './ui/base.css'
import './ui/first.css'
import { render } from 'preact'
import { retryOffline } from './app/cache.ts'
import { language, messagesReady } from './app/i18n.ts'
import { startKeyboard } from './app/keyboard.ts'
import { startLeaving } from './app/leave.ts'
import { loadSession, session } from './app/session.ts'
import { App } from './app.tsx'

const root = document.getElementById('app')
if (!root) throw new Error('index.html has no element #app')

document.documentElement.lang = language.value
startKeyboard()
startLeaving()
addEventListener('online', () => {
  retryOffline()
  if (session.peek().state === 'failed') void loadSession()
})
// Who is signed in and the first texts are asked for at the same time; a failed text is no reason to stay blank.
await Promise.all([
  location.pathname === '/sign-in' ? undefined : loadSession(),
  messagesReady().catch(() => undefined),
])
render(<App />, root)
