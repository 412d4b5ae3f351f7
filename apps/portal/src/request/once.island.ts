/** A form marked data-once goes out once: later taps wait for the answer of the first, and none goes into a dead network. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-once]')) {
  let sent = false;
  form.addEventListener('submit', (event) => {
    const note = form.querySelector<HTMLElement>('[data-note]');
    if (!navigator.onLine) {
      event.preventDefault();
      if (note) {
        note.hidden = false;
        note.textContent = '网络断开了，还没有提交。内容都在，恢复后再点一次。';
      }
      return;
    }
    if (sent) return event.preventDefault();
    sent = true;
    for (const button of form.querySelectorAll('button')) button.setAttribute('aria-disabled', 'true');
  });
  // back from the next page: may be sent again, with the same key
  addEventListener('pageshow', () => {
    sent = false;
    for (const button of form.querySelectorAll('button')) button.removeAttribute('aria-disabled');
  });
}

export {};
