/** Hands a text to the reader as a file. */
export function downloadText(name: string, text: string): void {
  downloadFile(name, new Blob([text], { type: 'application/json' }));
}

/** Hands a file to the reader. */
export function downloadFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has taken its copy by the next turn
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 1000);
}
