import { useEffect, useErrorBoundary } from 'preact/hooks'
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso'
import { addressOf } from './app/address.ts'
import { messagesReady } from './app/i18n.ts'
import { Problem } from './app/problem.ts'
import { loadSession, session } from './app/session.ts'
import { routes } from './routes.tsx'
import { MissingCode } from './shell/missing-code.tsx'
import { NotFound } from './shell/not-found.tsx'
import { ErrorState } from './ui/states/states.tsx'
import { ToastRegion } from './ui/toast/toast-region.tsx'

/** The frame comes with its words: without them it would show their names for a moment. */
const loadShell = async () => {
  const { Shell } = await import('./shell/shell.tsx')
  await messagesReady()
  return Shell
}
const Shell = lazy(() => loadShell().catch(() => MissingCode))

/** Pages that stand alone: nobody need be signed in. */
const OPEN = /^\/(sign-in|invitations\/[^/]+|unsubscribe\/[^/]+|design)$/

export function App() {
  return (
    <LocationProvider>
      <ErrorBoundary>
        <Frame />
      </ErrorBoundary>
      <ToastRegion />
    </LocationProvider>
  )
}

function Frame() {
  const { path } = useLocation()
  const now = session.value
  if (OPEN.test(path)) return <Guarded />
  if (now.state === 'signed_in')
    return (
      <Shell>
        <Guarded />
      </Shell>
    )
  if (now.state === 'failed') return <ErrorState page problem={now.problem} onRetry={() => void loadSession()} />
  return now.state === 'unknown' ? <Ask /> : <ToSignIn />
}

/** After sign-in was left without a session: ask once who this is. */
function Ask() {
  useEffect(() => void loadSession(), [])
  return null
}

function ToSignIn() {
  const { url, route } = useLocation()
  useEffect(() => route(addressOf('/sign-in', {}, { next: url === '/' ? undefined : url }), true), [])
  return null
}

/** The page of the address. A fault inside it leaves the navigation standing; going elsewhere clears it. */
function Guarded() {
  const [fault, reset] = useErrorBoundary((thrown) => console.error(thrown))
  const { url } = useLocation()
  useEffect(() => {
    if (fault) reset()
  }, [url])
  if (fault) return <ErrorState page problem={Problem.of(fault)} onRetry={() => location.reload()} />
  return (
    <Router>
      {routes.map(({ path, component }) => (
        <Route key={path} path={path} component={component} />
      ))}
      <Route default component={NotFound} />
    </Router>
  )
}
