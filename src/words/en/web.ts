/**
 * The web's own texts: buttons, headings, accessible names. The keys are what the screens use; the Chinese file is
 * checked against this one, so a text that lacks either language does not compile. A text with parameters is a function.
 */
export const web = {
  language: 'English',
}
