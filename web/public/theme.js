// Runs before the first paint, so that a chosen theme never flashes; the policy of the page allows no inline script.
try {
  const theme = localStorage.getItem('bearing.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Storage is closed to this page: the system's theme stands.
}

// What stands on the screen until the first page is there has the navigation at its side; these pages have none.
if (/^\/(sign-in|invitations\/|unsubscribe\/|design)/.test(location.pathname))
  document.documentElement.dataset.alone = ''
