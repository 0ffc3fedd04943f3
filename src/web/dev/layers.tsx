import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActs } from '../parts/dialog.tsx'
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../parts/menu.tsx'
import { Popover } from '../parts/popover.tsx'
import { Specimen } from './specimen.tsx'

/** What lies above a page. */
export function Layers() {
  const [isDialogOpen, setDialogOpen] = useState(false)
  const [isPopoverOpen, setPopoverOpen] = useState(false)
  const [size, setSize] = useState<'small' | 'large'>('small')
  return (
    <>
      <Specimen part="menu">
        <Menu trigger={<Button>Menu</Button>}>
          <MenuItem onChoose={() => undefined} act="sheet.open">
            An act
          </MenuItem>
          <MenuSeparator />
          <MenuChoice
            name="Size"
            value={size}
            onChoose={setSize}
            choices={[
              { value: 'small', label: 'Small' },
              { value: 'large', label: 'Large' },
            ]}
          />
          <MenuItem onChoose={() => undefined} isGrave>
            A grave act
          </MenuItem>
        </Menu>
      </Specimen>
      <Specimen part="popover">
        <Popover
          isOpen={isPopoverOpen}
          onOpenChange={setPopoverOpen}
          title="Popover"
          align="start"
          trigger={<Button>Popover</Button>}
        >
          A small form.
        </Popover>
      </Specimen>
      <Specimen part="dialog">
        <Button onClick={() => setDialogOpen(true)}>Dialog</Button>
        <Dialog isOpen={isDialogOpen} onClose={() => setDialogOpen(false)} title="A dialog" text="What it is for.">
          <DialogActs>
            <Button look="main" onClick={() => setDialogOpen(false)}>
              The way on
            </Button>
          </DialogActs>
        </Dialog>
      </Specimen>
    </>
  )
}
