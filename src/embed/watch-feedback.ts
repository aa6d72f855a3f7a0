interface Feedback {
  /** The reader has said whether this solved it, or has changed their mind. */
  readonly onAnswer: (isResolved: boolean) => void;
  readonly onContact: () => void;
}

/** Makes the question at the end of the article work; returns a function that shows it. */
export function watchFeedback(section: HTMLElement, { onAnswer, onContact }: Feedback): () => void {
  const answers = section.querySelectorAll<HTMLElement>('[data-answer]');
  const status = section.querySelector<HTMLElement>('[role=status]');
  const answer = (chosen: HTMLElement): void => {
    if (chosen.getAttribute('aria-pressed') === 'true') return;
    for (const button of answers) button.setAttribute('aria-pressed', String(button === chosen));
    const { answer: word, reply = '' } = chosen.dataset;
    status?.replaceChildren(reply);
    onAnswer(word === 'yes');
    if (word === 'no') document.getElementById('contact-support')?.scrollIntoView();
  };
  for (const button of answers) button.addEventListener('click', () => answer(button));
  section.querySelector('[data-contact]')?.addEventListener('click', onContact);
  return () => {
    section.hidden = false;
  };
}
