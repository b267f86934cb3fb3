/**
 * What the harness needs of a page, beside the two tags that an agency pastes: it begins with the first question at once, changes
 * the language by a button of the page, and finds the harness's selectors inside the element's shadow root.
 */
const intake = document.querySelector('open-intake');

const begin = () => intake.goTo('q1');
if (!begin()) intake.addEventListener('oi-ready', begin, { once: true });

document.getElementById('lang').addEventListener('click', () => {
  intake.lang = intake.lang === 'en' ? 'fr' : 'en';
});

const { querySelector } = Document.prototype;
document.querySelector = (selector) =>
  selector.startsWith('[data-q=')
    ? (intake.shadowRoot?.querySelector(selector.replace('data-q=', 'data-question=')) ?? null)
    : querySelector.call(document, selector);
