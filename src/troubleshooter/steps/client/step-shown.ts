/** Said on the document after another step of a flow has been shown, for scripts of its parts. */
export const stepShown = 'help:solve-step';
