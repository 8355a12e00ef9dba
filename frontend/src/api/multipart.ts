/** A body with one file; the contract's type of it is the text of its bytes. */
export const withFile = (content: File) => ({
  body: { file: content as unknown as string },
  bodySerializer() {
    const form = new FormData();
    form.append('file', content);
    return form;
  },
});
