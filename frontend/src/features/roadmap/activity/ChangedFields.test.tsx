import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import '@/i18n';
import { ChangedFields } from './ChangedFields';

test('words are told before and after, people only as others, places of rows not at all', () => {
  render(
    <MantineProvider>
      <ChangedFields
        fields={[
          { field: 'schedule.text', before: 'сентябрь', after: 'октябрь' },
          { field: 'schedule.start', before: '2026-09-01', after: '2026-10-01' },
          { field: 'status', before: 'planned', after: 'done' },
          { field: 'level', before: 'школьный' },
          { field: 'expectedResult', after: 'Охвачены все', cut: true },
          { field: 'responsible', before: [{ text: 'Методист' }], after: [{ text: 'Директор' }] },
          { field: 'position', before: 1000, after: 1500 },
        ]}
      />
    </MantineProvider>,
  );
  expect(screen.getByText('Сроки: «сентябрь» → «октябрь»')).toBeVisible();
  expect(screen.getByText('Статус: Запланировано → Выполнено')).toBeVisible();
  expect(screen.getByText('Уровень: «школьный» → —')).toBeVisible();
  expect(screen.getByText('Результат: — → «Охвачены все…»')).toBeVisible();
  expect(screen.getByText('Ответственные')).toBeVisible();
  expect(screen.queryByText(/1500|2026/)).toBeNull();
});
