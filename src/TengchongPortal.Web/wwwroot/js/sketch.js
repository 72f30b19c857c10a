import { fieldsOf } from './writing.js';

const quiet = 3_000;
const patience = 15_000;

// Keeps what is being written at the portal, some seconds after the last key and when the page goes. Never a saved draft.
export function keepSketches(form) {
  const address = form.dataset.sketch;
  const status = document.querySelector('[data-sketch-status]');
  if (!address || !status) {
    return;
  }

  const state = { dirty: false, since: 0, timer: 0, busy: false, done: false };
  const touched = () => {
    state.since = state.dirty ? state.since : Date.now();
    state.dirty = true;
    clearTimeout(state.timer);
    state.timer = setTimeout(() => keep(form, address, status, state, touched), Math.max(0, Math.min(quiet, state.since + patience - Date.now())));
  };

  form.addEventListener('input', touched);
  form.addEventListener('change', touched);
  // A preview saves nothing: what was typed before it is still kept when the page goes.
  form.addEventListener('submit', event => { state.done = !event.submitter?.hasAttribute('formaction'); clearTimeout(state.timer); });
  addEventListener('pageshow', () => { state.done = false; });
  addEventListener('pagehide', () => leave(form, address, state));
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave(form, address, state));
}

async function keep(form, address, status, state, again) {
  if (state.busy || state.done) {
    return;
  }

  state.busy = true;
  state.dirty = false;
  let wait = 0;
  try {
    const answer = await fetch(address, { method: 'POST', body: fieldsOf(form), headers: { Accept: 'application/json' } });
    const said = await answer.json();
    status.textContent = said.message;
    status.classList.toggle('field-error', !answer.ok);
    if (answer.status >= 500) {
      [state.dirty, wait] = [true, patience];
    }
  } catch {
    status.textContent = status.dataset.failed;
    status.classList.add('field-error');
    [state.dirty, wait] = [true, patience];
  } finally {
    state.busy = false;
    if (state.dirty && !state.done) {
      state.since = Date.now();
      state.timer = setTimeout(again, wait);
    }
  }
}

function leave(form, address, state) {
  if (state.dirty && !state.done && navigator.sendBeacon(address, fieldsOf(form))) {
    state.dirty = false;
  }
}
