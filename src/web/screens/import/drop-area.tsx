import { useRef, useState } from 'react'
import type { DragEvent } from 'react'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'

/** Where files are dropped, or chosen by those who don't drag. */
export function DropArea({ onFiles, isSmall }: { onFiles: (files: File[]) => void; isSmall: boolean }) {
  const { t } = useLanguage()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length > 0) onFiles(files)
  }
  return (
    <div
      className="drop-area"
      data-over={isOver || undefined}
      data-small={isSmall || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="drop-title">{t.imports.drop}</p>
      <p className="drop-kinds">{t.imports.kinds}</p>
      <Button look={isSmall ? 'plain' : 'main'} icon="file" onClick={() => input.current?.click()}>
        {t.imports.choose}
      </Button>
      <input
        ref={input}
        className="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t.imports.choose}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // The same file chosen again is a choice too.
          target.value = ''
        }}
      />
    </div>
  )
}
