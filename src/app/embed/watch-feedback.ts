interface Feedback {
  /** The part at the end of the page that is hidden until a host listens. */
  readonly foot: HTMLElement;
  /** The reader has said whether this solved it, or has changed their mind. */
  readonly onAnswer: (isResolved: boolean) => void;
  readonly onContact: () => void;
}

/** Makes the question and the contact button work; returns a function that shows them. */
export function watchFeedback({ foot, onAnswer, onContact }: Feedback): () => void {
  const answers = foot.querySelectorAll<HTMLElement>('[data-answer]');
  const status = foot.querySelector<HTMLElement>('[role=status]');
  const offer = foot.querySelector<HTMLElement>('[data-offer]');
  const answer = (chosen: HTMLElement): void => {
    if (chosen.getAttribute('aria-pressed') === 'true') return;
    for (const button of answers) button.setAttribute('aria-pressed', String(button === chosen));
    const { answer: word, reply = '' } = chosen.dataset;
    status?.replaceChildren(reply);
    onAnswer(word === 'yes');
    if (offer) offer.hidden = word !== 'no';
    else if (word === 'no') document.getElementById('contact-support')?.scrollIntoView();
  };
  for (const button of answers) button.addEventListener('click', () => answer(button));
  foot.querySelector('[data-contact]')?.addEventListener('click', onContact);
  return () => {
    foot.hidden = false;
    // The question offers the same link after a no.
    if (offer) document.querySelector<HTMLElement>('.solved')?.setAttribute('hidden', '');
    // On a step the button belongs to the section on support, not below the links out of the flow.
    if (answers.length === 0) document.querySelector('.escalation')?.append(foot);
  };
}
