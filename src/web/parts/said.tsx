/**
 * What somebody wrote, in the language it was written in, whatever the reader's: it is set and read out as such, and runs
 * the way that language does. Any Chinese character makes it Chinese.
 */
export function Said({ children }: { children: string }) {
  return (
    <span dir="auto" lang={/\p{Script=Han}/u.test(children) ? 'zh-CN' : 'en'}>
      {children}
    </span>
  )
}
