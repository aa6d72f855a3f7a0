/** Ways a text leaves the form: each begins with a click of the reader. */

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

/** The way of pages without HTTPS and of older WebViews; what is selected stays so for a copy by hand. */
function copySelected(element: HTMLElement): boolean {
  getSelection()?.selectAllChildren(element);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is nothing else where it is needed
  return document.execCommand('copy');
}

/** Opens what the device has for sharing; resolves to whether that worked. */
export async function shareText(title: string, text: string): Promise<boolean> {
  try {
    await navigator.share({ title, text });
    return true;
  } catch (error) {
    // The reader has closed it again, or clicked twice and it is open.
    return error instanceof Error && ['AbortError', 'InvalidStateError'].includes(error.name);
  }
}

/** Saves a text as a file, with line breaks that every editor shows. */
export function saveText(name: string, text: string): void {
  const blob = new Blob([text.replace(/\n/g, '\r\n'), '\r\n'], {
    type: 'text/plain;charset=utf-8',
  });
  const href = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // Once the browser has begun to read it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
