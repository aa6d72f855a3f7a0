/** Returns an error about a setting with what to do; commands print both and end with exit code 2. */
export const createSettingError = (message: string, hint: string): Error & { hint: string } =>
  Object.assign(new Error(message), { hint });

/** Longer values are cut in messages. */
const mostShown = 100;

/** Returns a value in quotes, with everything that a terminal would not show as it is escaped. */
export function showValue(text: string): string {
  const cut = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  return JSON.stringify(cut).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}
