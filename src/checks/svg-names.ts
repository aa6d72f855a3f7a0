/** The names that an SVG file may use (svg.ts). */

/**
 * Elements that draw or describe. Not among them: scripts, links, animations, HTML, filters that load files, and those
 * whose cost is a number in the file: noise of a thousand million octaves stops a browser and the typesetter.
 */
export const elementNames: ReadonlySet<string> = new Set(
  (
    'circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feDropShadow feFlood ' +
    'feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feOffset filter g image line linearGradient ' +
    'marker mask metadata path pattern polygon polyline radialGradient rect stop style svg switch symbol text ' +
    'textPath title tspan use view'
  ).split(' '),
);

/**
 * Attributes of these elements, and properties that can be written as attributes. Not among them: `systemLanguage`,
 * because a PDF shows the same to everyone.
 */
export const attributeNames: ReadonlySet<string> = new Set(
  (
    'alignment-baseline amplitude baseline-shift baseProfile class clip clip-path ' +
    'clip-rule clipPathUnits color color-interpolation color-interpolation-filters cx cy d direction ' +
    'display dominant-baseline dx dy enable-background exponent fill fill-opacity ' +
    'fill-rule filter filterUnits flood-color flood-opacity font-family font-size font-size-adjust font-stretch ' +
    'font-style font-variant font-weight fr fx fy gradientTransform gradientUnits height href id image-rendering in ' +
    'in2 intercept isolation k1 k2 k3 k4 lang lengthAdjust letter-spacing ' +
    'line-height marker-end marker-mid marker-start markerHeight markerUnits ' +
    'markerWidth mask mask-type maskContentUnits maskUnits media method mix-blend-mode mode offset ' +
    'opacity operator orient overflow paint-order pathLength patternContentUnits patternTransform ' +
    'patternUnits points preserveAspectRatio primitiveUnits r ' +
    'refX refY result role rotate rx ry shape-rendering side spacing ' +
    'spreadMethod startOffset stdDeviation stop-color stop-opacity stroke stroke-dasharray ' +
    'stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style ' +
    'tabindex tableValues text-anchor text-decoration text-rendering ' +
    'textLength transform transform-origin type unicode-bidi values vector-effect version viewBox visibility width ' +
    'word-spacing writing-mode x x1 x2 y y1 y2 zoomAndPan'
  ).split(' '),
);

/** Attributes whose value is only a name or text for people. */
export const isPlainText = (name: string): boolean =>
  /^(?:data-|aria-)|^(?:id|class|role|lang)$/.test(name);

/** Functions of CSS that compute; `url()` of the same file is allowed beside them. */
export const functionNames: ReadonlySet<string> = new Set(
  (
    'rgb rgba hsl hsla hwb lab lch oklab oklch color matrix matrix3d translate translatex translatey translate3d ' +
    'scale scalex scaley rotate skewx skewy skew calc min max clamp var blur brightness contrast drop-shadow ' +
    'grayscale hue-rotate invert opacity saturate sepia inset circle ellipse polygon path'
  ).split(' '),
);
