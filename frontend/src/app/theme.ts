import {
  ActionIcon,
  Button,
  Checkbox,
  CloseButton,
  type CSSVariablesResolver,
  createTheme,
  type MantineColorsTuple,
  Radio,
} from '@mantine/core';

const brand: MantineColorsTuple = [
  '#eef5fb',
  '#dce9f5',
  '#b6d1ea',
  '#8db7de',
  '#699fd2',
  '#4d8ac4',
  '#3672ad',
  '#1f5a8c',
  '#174a75',
  '#0f385a',
];

const red: MantineColorsTuple = [
  '#fff1f0',
  '#ffe0dd',
  '#ffc1bb',
  '#ff9a91',
  '#f97066',
  '#e5483d',
  '#cf3226',
  '#b42318',
  '#8f1c13',
  '#6b150e',
];

/** The kit's yellow and orange reach 2 : 1 on white. */
const amber: MantineColorsTuple = [
  '#fff8e6',
  '#ffedc2',
  '#ffd98a',
  '#f5c25c',
  '#e0a53a',
  '#c98d1f',
  '#a86f0c',
  '#8a5300',
  '#6b4000',
  '#4f2f00',
];

/** WCAG asks for targets of so many pixels. */
const TARGET = '24px';

const smallClosing = CloseButton.extend({
  vars: (_, { size }) => ({ root: size === 'xs' || size === 'sm' ? { '--cb-size': TARGET } : {} }),
});

const system =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", "DejaVu Sans", Arial, sans-serif';

export const theme = createTheme({
  colors: { brand, red, yellow: amber, orange: amber },
  primaryColor: 'brand',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: system,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: {
    fontFamily: system,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  radius: { sm: '5px', md: '8px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: Button.extend({
      vars: (_, { size }) => ({ root: size === 'compact-xs' ? { '--button-height': TARGET } : {} }),
    }),
    ActionIcon: ActionIcon.extend({
      vars: (_, { size }) => ({ root: size === 'xs' || size === 'sm' ? { '--ai-size': TARGET } : {} }),
    }),
    CloseButton: smallClosing,
    // The one that clears a field is the same button by another name.
    InputClearButton: smallClosing,
    Checkbox: Checkbox.extend({ vars: () => ({ root: { '--checkbox-size': TARGET } }) }),
    Radio: Radio.extend({ vars: () => ({ root: { '--radio-size': TARGET } }) }),
    // A header outside a section is the page's banner, and a page has one.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    // A menu holds its items and nothing else: the first of them takes the keyboard.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
  },
});

/** The default greys and reds miss WCAG AA on their usual grounds; these have at least 4.5 : 1. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b242d',
    '--mantine-color-dimmed': '#55616d',
    '--mantine-color-placeholder': '#66717c',
    '--mantine-color-error': '#b42318',
    '--mantine-color-anchor': '#1f5a8c',
    '--mantine-color-default-border': '#c3ccd5',
    '--o-canvas': '#f5f7f9',
    '--o-surface': '#ffffff',
    '--o-line': '#e1e6eb',
    '--o-section': '#eef2f6',
    '--o-hover': '#f5f9fc',
    '--o-chosen': '#dce9f5',
    '--o-focus': '#1f5a8c',
    '--o-mark': '#fff3d6',
    '--o-mark-text': '#6b4700',
    '--o-ok': '#146c43',
    '--o-run': '#1f5a8c',
    '--o-wait': '#8a5300',
    '--o-off': '#66717c',
  },
  dark: {
    '--mantine-color-body': '#171c21',
    '--mantine-color-text': '#dfe5ea',
    '--mantine-color-dimmed': '#a3afba',
    '--mantine-color-placeholder': '#94a0ab',
    '--mantine-color-error': '#ff9a91',
    '--mantine-color-anchor': '#8dc0ee',
    '--mantine-color-default-border': '#46515c',
    '--o-canvas': '#12161a',
    '--o-surface': '#171c21',
    '--o-line': '#2b333b',
    '--o-section': '#1f262d',
    '--o-hover': '#1c232a',
    '--o-chosen': '#23384b',
    '--o-focus': '#8dc0ee',
    '--o-mark': '#3d3116',
    '--o-mark-text': '#ffd98a',
    '--o-ok': '#6fd19c',
    '--o-run': '#8dc0ee',
    '--o-wait': '#f0b95e',
    '--o-off': '#a3afba',
  },
});
