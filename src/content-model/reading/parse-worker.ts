/** A thread that parses entries (parse-texts.ts starts them). */
import { parseText, type EntryText, type ParsedText } from './parse-text.ts';

export default (texts: readonly EntryText[]): ParsedText[] => texts.map(parseText);
