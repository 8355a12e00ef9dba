import { Title } from '@mantine/core';
import scroll from '@/components/Scroll.module.css';
import type { Draft } from '../document/api';
import { Details } from '../value/Details';
import classes from './Review.module.css';

export function IndicatorsTab({ indicators }: { indicators: Draft['indicators'] }) {
  return (
    <div className={scroll.scroll}>
      {indicators.map((indicator, i) => (
        <section key={indicator.key} className={classes.card}>
          {indicator.section && indicator.section !== indicators[i - 1]?.section && (
            <Title order={2} size="h3" mb={4}>
              {indicator.section}
            </Title>
          )}
          <Details path={`/indicators/${i}`} node={indicator} />
        </section>
      ))}
    </div>
  );
}
