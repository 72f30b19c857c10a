import { write, formatOf } from './writing.js';

// How each button writes, in the two formats that are written by hand.
const lines = {
  Markdown: { heading: line => `## ${bare(line)}`, subheading: line => `### ${bare(line)}`, bullets: line => `- ${bare(line)}`, numbers: (line, at) => `${at + 1}. ${bare(line)}` },
  Html: { heading: line => `<h2>${line}</h2>`, subheading: line => `<h3>${line}</h3>`, bullets: line => `<li>${line}</li>`, numbers: line => `<li>${line}</li>` },
};
const frames = { bullets: ['<ul>\n', '\n</ul>'], numbers: ['<ol>\n', '\n</ol>'] };
const bold = { Markdown: ['**', '**'], Html: ['<strong>', '</strong>'] };
const bare = line => line.replace(/^(#{1,6}\s+|[-*]\s+|\d+[.)]\s+)/, '');

export function raiseToolbar(form, area) {
  const bar = document.querySelector('[data-toolbar]');
  if (!bar) {
    return;
  }

  const buttons = [...bar.querySelectorAll('button')];
  bar.hidden = false;
  bar.addEventListener('click', event => press(event.target.closest('button')?.dataset.write, form, area));
  bar.addEventListener('keydown', event => walk(event, buttons));
  area.addEventListener('keydown', event => {
    const known = { b: 'bold', k: 'link' }[event.key.toLowerCase()];
    if (known && bold[formatOf(form)] && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      press(known, form, area);
    }
  });
  const format = () => { bar.hidden = formatOf(form) === 'Plain'; };
  form.elements.Format?.addEventListener('change', format);
  format();
}

// One stop for the tab key, arrows inside (the toolbar pattern of ARIA).
function walk(event, buttons) {
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
  const at = buttons.indexOf(document.activeElement);
  if (step === undefined || at < 0) {
    return;
  }

  event.preventDefault();
  const next = Number.isFinite(step) ? (at + step + buttons.length) % buttons.length : step < 0 ? 0 : buttons.length - 1;
  buttons.forEach((button, place) => { button.tabIndex = place === next ? 0 : -1; });
  buttons[next].focus();
}

function press(what, form, area) {
  const format = formatOf(form);
  if (what === 'bold') {
    around(area, ...bold[format]);
  } else if (what === 'table') {
    block(area, table(format));
  } else if (what === 'link' || what === 'picture') {
    ask(what, area, format);
  } else if (what) {
    eachLine(area, lines[format][what], format === 'Html' ? frames[what] : undefined);
  }
}

function around(area, before, after) {
  const { selectionStart: from, selectionEnd: to, value } = area;
  const words = value.slice(from, to);
  write(area, before + words + after);
  area.setSelectionRange(from + before.length, from + before.length + words.length);
}

function eachLine(area, change, frame = ['', '']) {
  const { selectionStart, selectionEnd, value } = area;
  const from = value.lastIndexOf('\n', selectionStart - 1) + 1;
  const end = value.indexOf('\n', Math.max(from, selectionEnd - (selectionEnd > selectionStart && value[selectionEnd - 1] === '\n' ? 1 : 0)));
  const to = end < 0 ? value.length : end;
  const text = frame[0] + value.slice(from, to).split('\n').map(change).join('\n') + frame[1];
  write(area, text, from, to);
}

function block(area, text) {
  const before = area.value.slice(0, area.selectionStart);
  const gap = before.trim() ? '\n'.repeat(Math.max(0, 2 - (before.length - before.trimEnd().length))) : '';
  write(area, `${gap}${text}\n\n`, area.selectionStart, area.selectionStart);
}

function table(format) {
  const words = document.querySelector('[data-toolbar]').dataset.table.split('|');
  return format === 'Html'
    ? `<table>\n<tr><th>${words[0]}</th><th>${words[1]}</th></tr>\n<tr><td></td><td></td></tr>\n</table>`
    : `| ${words[0]} | ${words[1]} |\n| --- | --- |\n|  |  |`;
}

function ask(what, area, format) {
  const dialog = document.querySelector(`dialog[data-ask="${what}"]`);
  const { selectionStart: from, selectionEnd: to } = area;
  const fields = dialog.querySelector('form').elements;
  fields.words.value = area.value.slice(from, to);
  dialog.returnValue = '';
  dialog.addEventListener('close', () => {
    area.focus();
    area.setSelectionRange(from, to);
    if (dialog.returnValue === 'write' && fields.address.value) {
      write(area, written(what, fields.words.value.trim(), fields.address.value.trim(), format), from, to);
    }
  }, { once: true });
  dialog.showModal();
  fields.words.select();
}

function written(what, words, address, format) {
  const quoted = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const escaped = text => text.replace(/[\\[\]]/g, '\\$&');
  const place = /[()\s]/.test(address) ? `<${address.replaceAll(' ', '%20')}>` : address;
  if (what === 'link') {
    return format === 'Html' ? `<a href="${quoted(address)}">${quoted(words || address)}</a>` : `[${escaped(words || address)}](${place})`;
  }

  return format === 'Html' ? `<img src="${quoted(address)}" alt="${quoted(words)}">` : `![${escaped(words)}](${place})`;
}
