import { write, rewrite, formatOf, tokenOf } from './writing.js';

// A rich clipboard is turned into text by the portal; a plain one, and Ctrl+Shift+V, stay with the browser.
export function acceptPastes(form, area) {
  const notes = document.querySelector('[data-paste-notes]');
  area.addEventListener('paste', async event => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const plain = event.clipboardData?.getData('text/plain') ?? '';
    if (!html) {
      say(notes, plain ? [] : [...(event.clipboardData?.files ?? [])].length > 0 ? [notes.dataset.picture] : []);
      return;
    }

    event.preventDefault();
    const place = { value: area.value, from: area.selectionStart, to: area.selectionEnd };
    area.setAttribute('aria-busy', 'true');
    let elsewhere = null;
    try {
      const pasted = await convert(form, area, html, place);
      elsewhere = document.activeElement;
      put(form, area, place, pasted, notes);
    } catch {
      elsewhere ??= document.activeElement;
      write(area, plain);
      say(notes, [notes.dataset.plain]);
    } finally {
      area.removeAttribute('aria-busy');
      // Whoever has gone on to another field meanwhile goes on writing there.
      if (elsewhere !== area) {
        elsewhere?.focus();
      }
    }
  });
}

async function convert(form, area, html, place) {
  const message = new FormData();
  const fields = { Html: html, Body: place.value, Format: formatOf(form), Start: place.from, End: place.to, 'form-token': tokenOf(form) };
  Object.entries(fields).forEach(([name, value]) => message.set(name, value));
  const answer = await fetch(form.dataset.paste, { method: 'POST', body: message, headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    throw new Error(`paste: ${answer.status}`);
  }

  return answer.json();
}

function put(form, area, place, pasted, notes) {
  const isSame = area.value === place.value;
  if (pasted.body !== null && pasted.body !== undefined && isSame) {
    rewrite(area, pasted.body);
    form.elements.Format.value = pasted.format;
    form.elements.Format.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (pasted.format !== formatOf(form)) {
    throw new Error('The text changed while its format was being changed.');
  } else {
    write(area, pasted.insert, isSame ? place.from : area.selectionStart, isSame ? place.to : area.selectionEnd);
  }

  say(notes, pasted.notes);
}

function say(notes, sentences) {
  notes.replaceChildren(...sentences.map(sentence => Object.assign(document.createElement('p'), { textContent: sentence })));
}
