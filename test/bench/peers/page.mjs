/**
 * What an agency's own page would do: give the form and its words to the element, and stand at the first question
 * at once, because the page around it has said how the answers are used.
 */
const intake = document.querySelector('open-intake');
const { form, messages } = JSON.parse(document.getElementById('def').textContent);

intake.addEventListener('oi-ready', () => intake.goTo(form.sections[0].questions[0].id), { once: true });
Object.assign(intake, { form, messages });

document.getElementById('lang').addEventListener('click', () => {
  intake.lang = intake.lang === 'en' ? 'fr' : 'en';
});
