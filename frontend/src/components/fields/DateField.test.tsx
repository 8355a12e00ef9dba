import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import '@/i18n';
import { DateField } from './DateField';
import { dotted, masked, parseDay } from './dates';

test.each([
  ['01.09.2026', '2026-09-01'],
  ['1.9.2026', '2026-09-01'],
  ['01/09/2026', '2026-09-01'],
  ['01092026', '2026-09-01'],
  ['2026-09-01', '2026-09-01'],
  ['29.02.2028', '2028-02-29'],
  ['29.02.2027', undefined],
  ['31.06.2026', undefined],
  ['01.13.2026', undefined],
  ['01.09.26', undefined],
  ['сентябрь', undefined],
  ['', undefined],
])('%s means %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test('a day of the wire is printed with dots', () => {
  expect(dotted('2026-09-01')).toBe('01.09.2026');
  expect(dotted(undefined)).toBe('');
});

test('the mask adds dots while typing and lets them be deleted', () => {
  expect(masked('01', '0')).toBe('01.');
  expect(masked('01.', '01.0')).toBe('01.');
  expect(masked('01..', '01.')).toBe('01.');
  expect(masked('01', '01.')).toBe('01');
});

function Field({ initial }: { initial?: string }) {
  const [value, setValue] = useState(initial);
  return (
    <MantineProvider>
      <DateField label="Дата" value={value} onChange={setValue} />
      <output>{value ?? 'нет'}</output>
    </MantineProvider>
  );
}

test('digits become a date; a wrong day is told beside the field and is no date', async () => {
  const user = userEvent.setup();
  render(<Field initial="2026-08-28" />);
  const field = screen.getByLabelText('Дата');
  expect(field).toHaveValue('28.08.2026');
  await user.clear(field);
  expect(screen.getByRole('status')).toHaveTextContent('нет');
  await user.type(field, '01092026');
  expect(field).toHaveValue('01.09.2026');
  expect(screen.getByRole('status')).toHaveTextContent('2026-09-01');
  await user.clear(field);
  await user.type(field, '31.06.2026');
  await user.tab();
  expect(screen.getByText('нужна дата вида 01.09.2026')).toBeInTheDocument();
  expect(field).toHaveValue('31.06.2026');
  expect(screen.getByRole('status')).toHaveTextContent('нет');
});
