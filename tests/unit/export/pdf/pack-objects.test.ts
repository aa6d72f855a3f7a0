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

/** A PDF in the engine's form with so many objects that say nothing. */
function createPdf(count: number): Uint8Array {
  const head = '%PDF-1.7\n';
  const objects = Array.from(
    { length: count },
    (_, index) => `${index + 1} 0 obj\n<<>>\nendobj\n\n`,
  );
  let offset = head.length;
  const entries = objects.map((object) => {
    const entry = `${String(offset).padStart(10, '0')} 00000 n\r\n`;
    offset += object.length;
    return entry;
  });
  const table = `xref\n0 ${count + 1}\n0000000000 65535 f\r\n${entries.join('')}`;
  const trailer = `trailer\n<<\n  /Size ${count + 1}\n  /Root 1 0 R\n  /ID [(a) (b)]\n>>\n`;
  return Buffer.from(`${head}${objects.join('')}${table}${trailer}startxref\n${offset}\n%%EOF`);
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

  // A book of 1,000 articles has 200,000 objects: more than a function takes arguments.
  it('may have as many objects as a book of thousands of articles', () => {
    const packed = packObjects(createPdf(300_000));
    expect(packed.toString('latin1', packed.length - 100)).toContain('/ID [(a) (b)]');
    expect(packed.toString('latin1').match(/\/Type\/ObjStm\/N 200\//g)).toHaveLength(1500);
  });

  it.each([
    ['', 'it has no startxref'],
    ['%PDF-1.7\nstartxref\n0\n%%EOF', 'it has no table of objects'],
  ])('is refused where the engine does not write such: %o', (text, reason) => {
    expect(() => packObjects(Buffer.from(text))).toThrow(`The PDF cannot be packed: ${reason}`);
  });
});
