import { Textarea } from '@mantine/core';
import { ListEditor } from './ListEditor';

interface TextListProps {
  label: string;
  items: string[] | undefined;
  onChange: (items: string[]) => void;
}

export function TextList({ label, items, onChange }: TextListProps) {
  return (
    <ListEditor
      label={label}
      items={items}
      onChange={onChange}
      empty={() => ''}
      render={(text, change, name) => (
        <Textarea
          autosize
          minRows={1}
          aria-label={name}
          value={text}
          onChange={(e) => change(e.currentTarget.value)}
        />
      )}
    />
  );
}
