/** As a `ref`: what appears because somebody asked for it has the focus, once. */
export function focusFirst(element: HTMLElement | null): void {
  element?.focus()
}
