// Sets language and theme before the first paint, so that nothing flashes or is read out in the wrong tongue.
try {
  const root = document.documentElement
  const theme = localStorage.getItem('kept.theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  const language = localStorage.getItem('kept.language') || navigator.language
  root.lang = /^zh([-_]|$)/i.test(language) ? 'zh-CN' : 'en'
} catch {
  // Storage may be switched off; the defaults are right then.
}
