/** Offers a text as a file to keep; it is made in the page and fetched from nowhere. */
export function offerDownload(name: string, text: string, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has begun to write.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
