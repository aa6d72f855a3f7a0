/** Event on the document after another step was shown, for scripts of its parts. */
export const stepShown = 'help:solve-step';
