export function parseRule(_text: string): object | null {
  return {}
}
