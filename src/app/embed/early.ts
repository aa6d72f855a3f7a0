/**
 * Inlined, because it must run before the first paint: theme and text size as the address asks for, what main.ts does
 * later with messages. It is in every embedded page, so it leaves to CSS what CSS can decide: a theme that no style
 * knows has no effect, and a size that is no number neither.
 */
import { largestScale, smallestScale } from './messages.ts';

const asked = new URLSearchParams(location.search);
const { dataset, style } = document.documentElement;
const scale = Number(asked.get('scale'));
dataset.scheme = asked.get('theme') ?? '';
if (scale > 0) style.fontSize = `clamp(${smallestScale}em,${scale}em,${largestScale}em)`;
