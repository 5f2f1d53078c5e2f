/** Offers a file to keep; it is made in the page and fetched from nowhere. */
export function offerFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
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
