/** Throws if printed text has a character that is not seen, or a line that a CI service takes for a command. */
export function expectHarmless(printed: string): void {
  for (const line of printed.split('\n')) {
    if (/[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(line))
      throw new Error(`A hidden character is printed: ${JSON.stringify(line)}`);
    if (/^\s*::|##[\w-]*\[/.test(line))
      throw new Error(`A command for a CI is printed: ${JSON.stringify(line)}`);
  }
}
