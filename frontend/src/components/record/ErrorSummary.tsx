import { Alert, Anchor, List } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldError } from '@/api/problem';

/** `#/signer/name` → `signer.name`, the path the form library uses. */
export const pathOf = (pointer: string) => pointer.replace(/^#?\//, '').replaceAll('/', '.');

/** The other way round. */
export const pointerOf = (path: string) => `#/${path.replaceAll('.', '/')}`;

export function errorText(error: FieldError, t: TFunction) {
  return t(`fieldError.${error.code}`, { defaultValue: error.detail ?? error.code });
}

/** All field errors in one place; takes the focus when it appears, and each line leads to its field. */
export function ErrorSummary({ errors }: { errors: FieldError[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  const go = (path: string) => {
    const field = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      color="red"
      variant="outline"
      role="alert"
      title={t('form.errors', { count: errors.length })}
    >
      <List size="sm">
        {errors.map((error) => {
          const path = pathOf(error.pointer);
          const field = path.split('.').findLast((part) => !/^\d+$/.test(part)) ?? path;
          return (
            <List.Item key={error.pointer + error.code}>
              <Anchor component="button" type="button" size="sm" onClick={() => go(path)}>
                {t(`field.${field}`, { defaultValue: field })}
              </Anchor>
              {': '}
              {errorText(error, t)}
            </List.Item>
          );
        })}
      </List>
    </Alert>
  );
}
