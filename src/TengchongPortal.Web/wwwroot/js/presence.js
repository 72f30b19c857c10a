import { tokenOf } from './writing.js';

const rhythm = 30_000;

// Tells the portal that somebody is at this sheet, and this person who else is.
export function showPresence(form) {
  const address = form.dataset.presence;
  const badge = document.querySelector('[data-presence]');
  if (!address || !badge) {
    return;
  }

  const beat = async () => {
    const message = new FormData();
    message.set('form-token', tokenOf(form));
    try {
      const answer = await fetch(address, { method: 'POST', body: message, headers: { Accept: 'application/json' } });
      if (answer.ok) {
        show(badge, (await answer.json()).others);
      }
    } catch {
      // The next beat tries again; nothing depends on it.
    }
  };

  beat();
  setInterval(() => document.visibilityState === 'visible' && beat(), rhythm);
  addEventListener('pageshow', event => event.persisted && beat());
  addEventListener('pagehide', () => {
    const message = new FormData();
    message.set('form-token', tokenOf(form));
    navigator.sendBeacon(form.dataset.presenceLeave, message);
  });
}

function show(badge, others) {
  const sentence = others.join('；');
  if (badge.textContent !== sentence) {
    badge.textContent = sentence;
  }

  badge.hidden = others.length === 0;
}
