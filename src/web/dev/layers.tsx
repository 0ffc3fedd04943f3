import { useState } from 'react'
import { Button } from '../parts/button.tsx'
import { Dialog, DialogActs } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '../parts/menu.tsx'
import { PickList } from '../parts/pick-list.tsx'
import { Popover } from '../parts/popover.tsx'
import { Section } from '../parts/section.tsx'

const ICONS = [
  'plus',
  'search',
  'close',
  'check',
  'right',
  'menu',
  'clock',
  'book',
  'import',
  'person',
  'file',
] as const

/** What lies above a page or stands beside words. */
export function Layers() {
  const [isDialogOpen, setDialogOpen] = useState(false)
  const [isPopoverOpen, setPopoverOpen] = useState(false)
  const [size, setSize] = useState<'small' | 'large'>('small')
  return (
    <>
      <Section title="Marks and icons" aside="a section's aside" act={<Button look="quiet">Its act</Button>}>
        <p className="gallery-row">
          <Mark kind="full" /> <Mark kind="half" /> <Mark kind="none" /> <Mark kind="lid" />
          {ICONS.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </p>
      </Section>
      <Section title="Menus, popovers, dialogs">
        <p className="gallery-row">
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
          <Popover
            isOpen={isPopoverOpen}
            onOpenChange={setPopoverOpen}
            title="Popover"
            align="start"
            trigger={<Button>Popover</Button>}
          >
            A small form.
          </Popover>
          <Button onClick={() => setDialogOpen(true)}>Dialog</Button>
        </p>
        <Dialog isOpen={isDialogOpen} onClose={() => setDialogOpen(false)} title="A dialog" text="What it is for.">
          <DialogActs>
            <Button look="main" onClick={() => setDialogOpen(false)}>
              The way on
            </Button>
          </DialogActs>
        </Dialog>
      </Section>
      <Section title="A list one types into">
        <PickList
          label="Kinds"
          placeholder="Find a kind"
          none="No kind is called that."
          onPick={() => undefined}
          items={[
            { value: 'a', label: 'Commitment made', group: 'Often' },
            { value: 'b', label: 'Signal', note: 'supports a rung', group: 'Often' },
            { value: 'c', label: 'Touch', group: 'Contact' },
          ]}
        />
      </Section>
    </>
  )
}
