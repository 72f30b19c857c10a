// The desk sheet with scripts: a toolbar, a paste that reads Word, and a sketch that is kept while one writes.
// Every part stands alone; without scripts the sheet is a plain form that works.
import { raiseToolbar } from './toolbar.js';
import { acceptPastes } from './paste.js';
import { keepSketches } from './sketch.js';
import { showPresence } from './presence.js';

const form = document.getElementById('draft');
const body = form?.querySelector('textarea[name="Body"]');
if (body) {
  raiseToolbar(form, body);
  acceptPastes(form, body);
  keepSketches(form);
  showPresence(form);
}
