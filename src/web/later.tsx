import { useEffect, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'

interface Meanwhile {
  /** What stands there until it has come. */
  meanwhile?: ReactNode
}

/**
 * A part of the screens that is fetched when it is first shown. It shows as soon as it is there; React's own lazy parts
 * wait until 300 ms after something was shown in their place, which a key's answer must not. A part that can't be fetched
 * is a fault of the screen it belongs to, and is tried again with it.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props & Meanwhile> {
  let come: ComponentType<Props> | null = null
  return function Later(props) {
    const [Part, setPart] = useState(() => come)
    const [failure, setFailure] = useState<unknown>(null)
    useEffect(() => {
      if (Part) return
      load().then((part) => {
        come = part
        setPart(() => part)
      }, setFailure)
    }, [Part])
    if (failure !== null) throw failure
    return Part ? <Part {...props} /> : (props.meanwhile ?? null)
  }
}
