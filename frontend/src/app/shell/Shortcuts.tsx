import { Kbd, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/components/layers/Dialog';

const GROUPS = {
  everywhere: [
    ['?', 'help'],
    ['Ctrl+K', 'searchAll'],
    ['/', 'search'],
    ['Esc', 'close'],
  ],
  table: [
    ['↑ ↓ ← →', 'move'],
    ['Home End', 'rowEnds'],
    ['Ctrl+Home Ctrl+End', 'tableEnds'],
    ['Enter F2', 'edit'],
    ['Esc', 'cancel'],
    ['Shift+Enter', 'newLine'],
    ['А…Я', 'typeOver'],
    ['Space', 'open'],
    ['Shift+↑ Shift+↓', 'choose'],
    ['Ctrl+Space', 'choose'],
    ['Shift+Space', 'chooseRows'],
    ['Ctrl+A', 'chooseAll'],
    ['Ctrl+C Ctrl+V', 'paste'],
    ['Ctrl+D', 'fillDown'],
    ['Insert', 'add'],
    ['Alt+↑ Alt+↓', 'reorder'],
    ['Shift+F10', 'menu'],
    ['Delete', 'remove'],
    ['Ctrl+Z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
  ],
  entry: [
    ['Enter F2', 'edit'],
    ['Tab Shift+Tab', 'nextCell'],
    ['Shift+F10', 'answer'],
    ['Space', 'details'],
    ['Ctrl+C Ctrl+V', 'paste'],
    ['Delete', 'clear'],
    ['Ctrl+Z', 'undo'],
    ['Ctrl+Y', 'redo'],
    ['Esc', 'leave'],
  ],
  import: [
    ['N', 'nextDoubt'],
    ['Enter F2', 'edit'],
    ['Esc', 'cancel'],
    ['Ctrl+Z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
  ],
} as const;

export function Shortcuts({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={t('shortcuts.title')}>
      {Object.entries(GROUPS).map(([group, keys]) => (
        <Table key={group} mb="md" verticalSpacing={4} captionSide="top">
          <Table.Caption ta="left" fw={600} c="var(--mantine-color-text)">
            {t(`shortcuts.${group}`)}
          </Table.Caption>
          <Table.Tbody>
            {keys.map(([combination, name]) => (
              <Table.Tr key={combination + name}>
                <Table.Th scope="row" fw={400}>
                  {t(`shortcut.${name}`)}
                </Table.Th>
                <Table.Td ta="right">
                  {combination.split(' ').map((one) => (
                    <Kbd key={one} ml={4}>
                      {one}
                    </Kbd>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
    </Dialog>
  );
}
