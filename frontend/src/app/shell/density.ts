import { useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';

export const DENSITIES = ['comfortable', 'compact'] as const;
type Density = (typeof DENSITIES)[number];

export function useDensity() {
  const [density, setDensity] = useLocalStorage<Density>({
    key: 'orientir-density',
    defaultValue: 'comfortable',
    getInitialValueInEffect: false,
  });
  useEffect(() => {
    document.documentElement.dataset.density = density;
  }, [density]);
  return [density, setDensity] as const;
}
