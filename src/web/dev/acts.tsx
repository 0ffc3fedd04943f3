import { Button, IconButton } from '../parts/button.tsx'
import { Icon, ICON_NAMES } from '../parts/icon.tsx'
import { ActKeys, Keys } from '../parts/keys.tsx'
import { Mark } from '../parts/mark.tsx'
import { Product, ProductMark } from '../parts/product.tsx'
import { Tag } from '../parts/tag.tsx'
import { Tooltip } from '../parts/tooltip.tsx'
import { Row, Specimen } from './specimen.tsx'

/** What one presses, and the small signs beside words. */
export function Acts() {
  return (
    <>
      <Specimen part="button">
        <Row>
          <Button look="main" act="entry.add">
            Add entry
          </Button>
          <Button>Preview</Button>
          <Button look="quiet">Not now</Button>
          <Button look="grave">Erase content</Button>
          <Button disabled>Off</Button>
          <Button isBusy>Under way</Button>
          <Button icon="clock">As of today</Button>
          <IconButton icon="close" label="Close" />
        </Row>
      </Specimen>
      <Specimen part="keys">
        <Row>
          <ActKeys act="entry.add" />
          <ActKeys act="go.portfolio" />
          <Keys keys="Mod+Enter" />
          <Keys keys="ArrowUp ArrowDown" />
          <Keys keys="Shift+z" />
        </Row>
      </Specimen>
      <Specimen part="tooltip">
        <Row>
          <Tooltip label="Look at a past day" act="day.choose">
            <Button>Point at me, or tab to me</Button>
          </Tooltip>
        </Row>
      </Specimen>
      <Specimen part="icon">
        <Row>
          {ICON_NAMES.map((name) => (
            <Icon key={name} name={name} />
          ))}
        </Row>
      </Specimen>
      <Specimen part="mark">
        <Row>
          <Mark kind="full" /> <Mark kind="half" /> <Mark kind="none" /> <Mark kind="lid" />
        </Row>
      </Specimen>
      <Specimen part="tag">
        <Row>
          <Tag>Withdrawn</Tag> <Tag tone="open">Proposed</Tag> <Tag tone="alert">Breached</Tag> <Tag>已撤回</Tag>
        </Row>
      </Specimen>
      <Specimen part="product">
        <Row>
          <Product /> <ProductMark />
        </Row>
      </Specimen>
    </>
  )
}
