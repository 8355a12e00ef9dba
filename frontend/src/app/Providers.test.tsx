import { QueryClient } from '@tanstack/react-query';
import { fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Providers } from './Providers';

const KEY = 'mantine-color-scheme-value';
afterEach(() => localStorage.removeItem(KEY));

test('paper is white: a dark page is printed light, and is dark again after that', () => {
  localStorage.setItem(KEY, 'dark');
  render(<Providers client={new QueryClient()}>page</Providers>);
  const scheme = () => document.documentElement.dataset.mantineColorScheme;
  expect(scheme()).toBe('dark');
  fireEvent(window, new Event('beforeprint'));
  expect(scheme()).toBe('light');
  fireEvent(window, new Event('afterprint'));
  expect(scheme()).toBe('dark');
  expect(localStorage.getItem(KEY)).toBe('dark');
});
