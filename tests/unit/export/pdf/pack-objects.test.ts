import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../../src/export/pdf/engine.ts';
import { packObjects } from '../../../../src/export/pdf/pack-objects.ts';
import { readPdf } from '../../../support/pdf.ts';

/** Typesets a few pages with headings, links within and out of them, and letters of both languages. */
async function typeset(word = 'Text'): Promise<Uint8Array> {
  const chapters = Array.from(
    { length: 30 },
    (_, number) =>
      `= ${word} ${number} 充值 <h${number}>\n#link(<h${(number + 7) % 30}>)[to another] #link("https://help.test/${number}/")[out]\n#pagebreak(weak: true)`,
  );
  const source = `#set document(title: "Packed")\n#set text(lang: "en", font: ("Noto Sans", "Noto Sans SC"), fallback: false)\n${chapters.join('\n')}`;
  const made = (await openEngine()).typeset({ source, files: [] });
  if ('pdf' in made) return made.pdf;
  throw new Error(JSON.stringify(made.problems));
}

describe('a packed PDF', { timeout: 30_000 }, () => {
  it('is smaller, and says all that it said', async () => {
    const pdf = await typeset();
    const packed = packObjects(pdf);
    expect(packed.length).toBeLessThan(pdf.length * 0.7);
    expect(await readPdf(packed)).toEqual(await readPdf(pdf));
  });

  it('has the same bytes each time, and another end where anything is different', async () => {
    const pdf = await typeset();
    const end = (bytes: Uint8Array): string => Buffer.from(bytes.slice(-256)).toString('latin1');
    expect(packObjects(pdf).equals(packObjects(pdf))).toBe(true);
    expect(end(packObjects(pdf))).not.toBe(end(packObjects(await typeset('Next'))));
  });

  it.each([
    ['', 'it has no startxref'],
    ['%PDF-1.7\nstartxref\n0\n%%EOF', 'it has no table of objects'],
  ])('is refused where the engine does not write such: %o', (text, reason) => {
    expect(() => packObjects(Buffer.from(text))).toThrow(`The PDF cannot be packed: ${reason}`);
  });
});
