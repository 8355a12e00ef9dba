/** Hands a file to the reader: a blob, or the address of one. An API file needs it, for its token goes by header. */
export function save(content: Blob | string, name: string) {
  const url = typeof content === 'string' ? content : URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  if (typeof content !== 'string') setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
