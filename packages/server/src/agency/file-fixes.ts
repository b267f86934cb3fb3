/** Fixes in plain words, for each code that a file of the agency can get. A code that is not here stands for itself. */
export const fileFixes: Readonly<Record<string, string>> = {
  // Files
  'no-such-file': 'make this file, or name the right folder',
  'is-a-folder': 'this is a folder; name a file',
  'not-a-folder': 'a file stands where a folder should be; name a folder',
  'not-readable': 'the user this runs as may not read it; let it',
  'language-not-in-form': 'add the language to "languages" in form.json, or take this file away',
  'picture-too-large': 'make this picture smaller: at most 200,000 bytes',
  'not-a-picture': 'save this as png, jpg or webp, as its name says',
  'too-many-pictures': 'the pictures are too large together; take some away',
  // JSON
  empty: 'the file is empty; write JSON in it',
  'bad-json': 'this is not JSON; look for a missing quote or comma',
  'bad-utf-8': 'save the file as UTF-8',
  comment: 'JSON has no comments; take them out',
  'duplicate-key': 'this key stands here twice; keep one',
  'reserved-key': 'choose another name for this key',
  'too-deep': 'this is nested too deep; make it flatter',
  'too-large': 'the file is too large; make it shorter',
  'trailing-data': 'something stands after the end; take it out',
  // Shape
  missing: 'this must be here; add it',
  'unknown-property': 'there is no such property; look for a typing mistake',
  'unknown-value': 'this value is not one of those that are possible',
  'wrong-type': 'this is another kind of value than it should be',
  'bad-format': 'this is not written the way it should be',
  'too-long': 'make this text shorter',
  'too-short': 'make this text longer',
  'too-many': 'there are too many of these',
  'too-few': 'there are too few of these',
  'too-big': 'choose a smaller number',
  'too-small': 'choose a larger number',
  'newer-format': 'this file is for a newer version; update Open Intake',
  // Keys
  'not-a-keyset': 'use the folder "server" that "open-intake keys new" wrote',
  'bad-signature': 'the keyset was changed after it was signed; take the one that "open-intake keys" wrote',
  // Words and facts
  'missing-words': 'write these words for this language',
  'unknown-time-zone': 'name a time zone such as America/Chicago',
  'bad-secret':
    'OPEN_INTAKE_WEBHOOK_SECRET is no secret of Standard Webhooks; write whsec_ and 32 bytes in base64, such as from: echo whsec_$(openssl rand -base64 32)',
  'secret-missing':
    'OPEN_INTAKE_WEBHOOK_SECRET is not set; write whsec_ and 32 bytes in base64, such as from: echo whsec_$(openssl rand -base64 32)',
  'secret-in-file': 'secrets do not belong in this file; set OPEN_INTAKE_WEBHOOK_SECRET and take this out',
  'bad-smtp': 'OPEN_INTAKE_SMTP_URL is no address of a mail server; write smtps://user:password@mail.example',
  'smtp-missing': 'OPEN_INTAKE_SMTP_URL is not set; write smtps://user:password@mail.example',
  'smtp-in-file': 'secrets do not belong in this file; set OPEN_INTAKE_SMTP_URL and take this out',
  'bad-address': 'write an e-mail address such as desk@agency.example',
  'not-https': 'use an address that begins with https://',
  'no-number': 'give a phone number or a number for text messages',
  'not-a-day': 'there is no such day; write it as 2027-01-31',
  'not-a-time': 'write a time of the day with 24 hours, such as "09:00" or "17:30"',
  'not-hours': 'write "always", or days with times: [{ "days": ["mon"], "opens": "09:00", "closes": "17:00" }]',
  'not-days-and-times': 'write days with times: [{ "days": ["mon"], "opens": "09:00", "closes": "17:00" }]',
  'not-a-weekday': 'write one of "mon", "tue", "wed", "thu", "fri", "sat", "sun"',
  'not-a-colour': 'write a colour as # and six digits, such as "#1b5e6b"',
  // Contacts
  'duplicate-id': 'another contact has this id; choose another one',
  'no-channel': 'say how it is reached: add "voice", "text" or "video"',
  'number-or-url': 'give either "number" or "url"',
  'not-a-key': 'write the key of the phone that is pressed, such as "2"',
  'unknown-contact': 'there is no contact of this id; look for a typing mistake',
  'missing-contact':
    'add a contact with "id": "{contact}", which the notice "{notice}" of the form "{form}" names, or take it out of the notice',
  'no-contact-in-language':
    'the notice "{notice}" of the form "{form}" shows nobody to call in the language "{language}"; say how its contacts are reached in it ("languages", "say" or "interpreters"), or name "agency" in the notice',
};
