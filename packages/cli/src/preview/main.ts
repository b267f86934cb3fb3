import '@open-intake/widget/define';
import '@open-intake/widget/define-packet';
import { OpenIntakePreview } from './open-intake-preview.ts';
import { pageStyles } from './page.styles.ts';

if (pageStyles.styleSheet) document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageStyles.styleSheet];
customElements.define('open-intake-preview', OpenIntakePreview);
