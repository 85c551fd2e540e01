// Hands a file to the visitor.

export interface Finished {
  name: string;
  blob: Blob;
}

export function download({ name, blob }: Finished): void {
  const address = URL.createObjectURL(blob);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Some browsers read the blob only after the click has been answered.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
