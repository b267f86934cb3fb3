import '@open-intake/widget/define-packet';
import { createInboxApi } from './api/create-inbox-api.ts';
import { OpenIntakeInbox } from './open-intake-inbox.ts';
import { pageStyles } from './theme/page.styles.ts';

if (pageStyles.styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageStyles.styleSheet];
customElements.define('open-intake-inbox', OpenIntakeInbox);
for (const inbox of document.querySelectorAll('open-intake-inbox')) {
  inbox.api = createInboxApi({ base: location.origin, fetch: fetch.bind(globalThis) });
}
