import { parseForm, type Submission } from '@open-intake/core';
import { expect } from 'chai';
import '../define-packet.ts';

const form = parseForm({
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'you',
      questions: [
        { id: 'name', type: 'text', role: 'name' },
        { id: 'more', type: 'longText' },
      ],
    },
  ],
});

const words = (section: string, name: string, more: string) => ({
  title: section,
  sections: { you: { title: section } },
  questions: { name: { label: name }, more: { label: more } },
});

const messages = { en: words('About you', 'Name', 'Tell us more'), es: words('Sobre usted', 'Nombre', 'Díganos más') };

const submission: Submission = {
  format: 'open-intake/1',
  id: '0190a6c2-7d1e-7c3a-9d53-0d1f6f2c9a10',
  form: { id: 'small', version: '1.0.0', hash: 'sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU' },
  language: 'es',
  answers: { name: 'Luz', more: 'Necesito <b>ayuda</b>' },
};

describe('<open-intake-packet> from a submission', () => {
  const show = async (lang: string) => {
    const element = document.createElement('open-intake-packet');
    Object.assign(element, { submission, form, messages, lang });
    document.body.append(element);
    await element.updateComplete;
    return element.shadowRoot;
  };

  afterEach(() => document.querySelector('open-intake-packet')?.remove());

  it('makes the packet in the worker’s language', async () => {
    const root = await show('en');
    expect(root?.querySelector('[data-question=more] dt')?.textContent.trim()).to.equal('Tell us more');
  });

  it('keeps the client’s words as typed, in their language', async () => {
    const quote = (await show('en'))?.querySelector('blockquote');
    expect([quote?.lang, quote?.textContent]).to.deep.equal(['es', 'Necesito <b>ayuda</b>']);
  });

  it('says do not contact when the submission says nothing', async () => {
    const root = await show('en');
    expect(root?.querySelector('.verdict')?.textContent.trim()).to.equal(
      'No safe way to start. Wait for them to call.',
    );
  });

  it('makes it anew in another language', async () => {
    await show('en');
    const element = document.querySelector('open-intake-packet');
    if (element) element.lang = 'es';
    await element?.updateComplete;
    expect(element?.shadowRoot?.querySelector('[data-question=more] dt')?.textContent.trim()).to.equal('Díganos más');
  });
});
