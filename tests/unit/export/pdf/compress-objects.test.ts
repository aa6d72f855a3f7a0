import { describe, expect, it } from 'vitest';
import { compressObjects } from '../../../../src/export/pdf/compress-objects.ts';
import { openEngine } from '../../../../src/export/pdf/engine.ts';
import { readPdf } from '../../../support/pdf.ts';

/** Typesets a few pages with headings, internal and external links, and letters of both languages. */
async function typeset(word = 'Text'): Promise<Uint8Array> {
  const chapters = Array.from(
    { length: 30 },
    (_, number) =>
      `= ${word} ${number} 寄件 <h${number}>\n#link(<h${(number + 7) % 30}>)[to another] #link("https://help.test/${number}/")[out]\n#pagebreak(weak: true)`,
  );
  const source = `#set document(title: "Packed")\n#set text(lang: "en", font: ("Noto Sans", "Noto Sans SC"), fallback: false)\n${chapters.join('\n')}`;
  const made = (await openEngine()).typeset({ source, files: [] });
  if ('pdf' in made) return made.pdf;
  throw new Error(JSON.stringify(made.problems));
}

/** Returns a PDF in the format of the engine with this many small objects. */
function createPdf(count: number): Uint8Array {
  const head = '%PDF-1.7\n';
  const references = Array.from({ length: count }, (_, index) => `${index + 1} 0 R`);
  const contents = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[]/Count 0/X[${references.join(' ')}]>>`,
  ];
  const objects = references.map(
    (_, index) => `${index + 1} 0 obj\n${contents[index] ?? '<</S/P>>'}\nendobj\n`,
  );
  let offset = head.length;
  const entries = objects.map((object) => {
    const entry = `${String(offset).padStart(10, '0')} 00000 n\r\n`;
    offset += object.length;
    return entry;
  });
  const table = `xref\n0 ${count + 1}\n0000000000 65535 f\r\n${entries.join('')}`;
  const trailer = `trailer\n<</Size ${count + 1}/Root 1 0 R>>\n`;
  return Buffer.from(`${head}${objects.join('')}${table}${trailer}startxref\n${offset}\n%%EOF`);
}

describe('a PDF with compressed objects', { timeout: 60_000 }, () => {
  it('is smaller, and has the same content', async () => {
    const pdf = await typeset();
    const compressed = await compressObjects(pdf);
    expect(compressed.length).toBeLessThan(pdf.length * 0.7);
    expect(await readPdf(compressed)).toEqual(await readPdf(pdf));
  });

  it('has the same bytes each time', async () => {
    const pdf = await typeset();
    expect(await compressObjects(pdf)).toEqual(await compressObjects(pdf));
  });

  it('can have as many objects as a book of hundreds of articles', async () => {
    const compressed = await compressObjects(createPdf(100_000));
    expect(compressed.length).toBeLessThan(1_000_000);
    expect(
      Buffer.from(compressed)
        .toString('latin1')
        .match(/\/Type \/ObjStm/g),
    ).toHaveLength(1000);
  });

  it('rejects input that is not a PDF', async () => {
    await expect(compressObjects(Buffer.from('text'))).rejects.toThrow('qpdf ended with 2');
  });
});
