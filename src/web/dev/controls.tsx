import { Button, IconButton } from '../parts/button.tsx'
import { Check, Choice, Field, TextArea, TextInput } from '../parts/field.tsx'
import { Empty, Notice } from '../parts/notice.tsx'

export function Controls() {
  return (
    <>
      <section>
        <h2>Acts</h2>
        <p className="gallery-row">
          <Button look="main" act="entry.add">
            Add entry
          </Button>{' '}
          <Button>Preview</Button> <Button look="quiet">Not now</Button> <Button look="grave">Erase content</Button>{' '}
          <Button disabled>Off</Button> <Button isBusy>Under way</Button> <IconButton icon="close" label="Close" />
        </p>
      </section>
      <section className="gallery-fields">
        <h2>Fields</h2>
        <Field label="What was promised" hint="In the client's words, if you have them.">
          {(props) => <TextInput {...props} defaultValue="Pricing sheet for the Lyon site" />}
        </Field>
        <Field label="Due" error="31/02 is no day. Write a day such as 28 Feb, next fri or 下周五.">
          {(props) => <TextInput {...props} defaultValue="31/02" />}
        </Field>
        <Field label="Note" optional="optional">
          {(props) => <TextArea {...props} placeholder="What happened" />}
        </Field>
        <Field label="Side">
          {(props) => (
            <Choice
              {...props}
              choices={[
                { value: 'us', name: 'Us' },
                { value: 'client', name: 'Client' },
              ]}
            />
          )}
        </Field>
        <Check label="Nobody had asked for it" defaultChecked />
      </section>
      <section className="gallery-fields">
        <h2>Notices</h2>
        <Notice tone="plain" title="Nothing is due." />
        <Notice tone="caution" title="You are looking at 31 Mar 2026" act={<Button>Back to now</Button>}>
          With what is known now.
        </Notice>
        <Notice tone="alert" title="The entry was not saved.">
          The server did not answer. What you typed is kept here; try again.
        </Notice>
        <Empty title="No clients yet" act={<Button look="main">Open the sample firm</Button>}>
          A client appears here with its first entry.
        </Empty>
      </section>
    </>
  )
}
