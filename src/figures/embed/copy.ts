/** Gives every code to be copied its button, which stays away where there are no scripts. */
for (const box of document.querySelectorAll<HTMLElement>('.embed-code')) {
  const code = box.querySelector('textarea');
  const button = box.querySelector('button');
  const said = box.querySelector<HTMLElement>('[role="status"]');
  if (!code || !button || !said) continue;
  button.hidden = false;
  button.addEventListener('click', () => void copy(code, said));
}

async function copy(code: HTMLTextAreaElement, said: HTMLElement): Promise<void> {
  // Emptied first: the same words again would not be read out again.
  said.textContent = '';
  code.select();
  // There is none where the page is not secure.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const copied = await clipboard?.writeText(code.value).then(
    () => true,
    () => false,
  );
  said.textContent = (copied ? said.dataset['copied'] : said.dataset['selected']) ?? '';
}
