/** A page of the menu. */
export interface PageLink {
  to: string;
  label: string;
}
