import { importTexts } from '#words/web-import.ts'
import { useRef, useState } from 'react'
import type { DragEvent } from 'react'
import { useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'

/** Where files are dropped, or chosen by those who don't drag. */
export function DropArea({ onFiles, isSmall }: { onFiles: (files: File[]) => void; isSmall: boolean }) {
  const texts = useTexts(importTexts)
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
      <p className="drop-title">{texts.drop}</p>
      <p className="drop-kinds">{texts.kinds}</p>
      <Button look={isSmall ? 'plain' : 'main'} icon="file" onClick={() => input.current?.click()}>
        {texts.choose}
      </Button>
      <input
        ref={input}
        className="unseen"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={texts.choose}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])])
          // The same file chosen again is a choice too.
          target.value = ''
        }}
      />
    </div>
  )
}
