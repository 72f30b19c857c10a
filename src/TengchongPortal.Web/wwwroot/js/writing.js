// Writing into a text area as if it had been typed: the browser's own undo takes it back.
export function write(area, text, from = area.selectionStart, to = area.selectionEnd) {
  area.focus();
  area.setSelectionRange(from, to);
  if (!document.execCommand('insertText', false, text)) {
    area.setRangeText(text, from, to, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export function rewrite(area, text) {
  write(area, text, 0, area.value.length);
}

export const formatOf = form => form.elements.Format?.value || 'Markdown';

// What goes with every message of this sheet to the portal: the fields, without files.
export function fieldsOf(form) {
  const fields = new FormData(form);
  for (const [name, value] of [...fields]) {
    if (value instanceof File) {
      fields.delete(name);
    }
  }

  return fields;
}

export const tokenOf = form => form.elements['form-token'].value;
