/** The ways to send a text; each begins with a click of the reader. */

/** Copies the text of an element; resolves to whether that worked. Selects it where a browser cannot copy. */
export async function copyText(element: HTMLElement): Promise<boolean> {
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (!clipboard) return copySelected(element);
    await clipboard.writeText(element.textContent);
    return true;
  } catch {
    return copySelected(element);
  }
}

/** For pages without HTTPS and for older WebViews. The text stays selected, so that the reader can copy it. */
function copySelected(element: HTMLElement): boolean {
  getSelection()?.selectAllChildren(element);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no alternative without the Clipboard API
  return document.execCommand('copy');
}

/** Opens the device's share dialog; resolves to whether that worked. */
export async function shareText(title: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ title, text });
    return true;
  } catch (error) {
    // The reader has closed the dialog, or it is already open.
    return error instanceof Error && ['AbortError', 'InvalidStateError'].includes(error.name);
  }
}

/** Saves a text as a file, with line breaks that every editor supports. */
export function saveText(name: string, text: string): void {
  const blob = new Blob([text.replace(/\n/g, '\r\n'), '\r\n'], {
    type: 'text/plain;charset=utf-8',
  });
  const href = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // After the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
