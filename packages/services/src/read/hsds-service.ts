import type { ServicePhone } from '../match/compiled-services.ts';
import type { TaxonomyTerm } from '../taxonomy/needs-of-terms.ts';
import type { Fields } from './fields.ts';
import { hsdsSchedule } from './hsds-schedule.ts';
import { languageOf } from './language-of.ts';
import { present } from './present.ts';
import { costInWords, waitInWords, wayInWords } from './said-in-words.ts';
import type { Schedule, Service, ServicePlace } from './service.ts';

const statuses = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;

function statusOf(fields: Fields): Service['status'] {
  const written = fields.text('status')?.toLowerCase().replaceAll('_', ' ');
  const status = statuses.find((one) => one === written);
  if (status === undefined && written !== undefined)
    fields.tell('unknown-value', 'status', { expected: statuses.join(', ') });
  else if (status === undefined) fields.tell('missing', 'status');
  return status;
}

function languagesOf(fields: Fields): readonly string[] {
  const tags = fields.records('languages').flatMap((language) => {
    // HSDS 2 has the name in `language`.
    const [code, name] = [language.text('code'), language.text('name') ?? language.text('language')];
    const tag = languageOf(code, name);
    if (tag === undefined) language.tell('unknown-language', code === undefined ? 'name' : 'code');
    return tag === undefined ? [] : [tag];
  });
  return [...new Set(tags)];
}

function phonesOf(fields: Fields): readonly ServicePhone[] {
  return fields.records('phones').flatMap((phone) => {
    const number = phone.text('number')?.replace(/^["'\s]+|["'\s]+$/g, '');
    if (number === undefined || number === '') {
      phone.tell('missing', 'number');
      return [];
    }
    if (/fax|pager/i.test(phone.text('type') ?? '')) return [];
    const languages = languagesOf(phone);
    const extension = phone.textOrNumber('extension');
    return [present({ number, extension, languages: languages.length > 0 ? languages : undefined })];
  });
}

const schedulesOf = (fields: Fields): readonly Schedule[] =>
  ['schedules', 'regular_schedules', 'holiday_schedules'].flatMap((key) =>
    fields.records(key).flatMap((schedule) => hsdsSchedule(schedule) ?? []),
  );

function addressOf(location: Fields): readonly string[] | undefined {
  const type = location.text('location_type');
  if (type === 'virtual' || type === 'postal') return undefined;
  const physical = [...location.records('addresses'), ...location.records('physical_addresses')];
  const address = physical.find((one) => !['postal', 'virtual'].includes(one.text('address_type') ?? ''));
  if (address === undefined) return undefined;
  const town = [
    address.text('city'),
    [address.text('state_province'), address.text('postal_code')].filter(Boolean).join(' '),
  ];
  const lines = [address.text('address_1'), address.text('address_2'), town.filter(Boolean).join(', ')];
  const written = lines.filter((line) => line !== undefined && line !== '') as readonly string[];
  return written.length === 0 ? undefined : written;
}

function placesOf(fields: Fields): readonly ServicePlace[] {
  return fields.records('service_at_locations').map((at, index) => {
    const location = at.record('location');
    const [own, there] = [schedulesOf(at), location === undefined ? [] : schedulesOf(location)];
    return present({
      id: location?.text('id') ?? at.text('id') ?? String(index),
      address: location && addressOf(location),
      schedules: own.length > 0 ? own : there,
      phones: [...phonesOf(at), ...(location === undefined ? [] : phonesOf(location))],
    });
  });
}

function termsOf(fields: Fields): readonly TaxonomyTerm[] {
  return fields.records('attributes').flatMap((attribute) => {
    const term = attribute.record('taxonomy_term');
    const code = term?.text('code') ?? term?.text('id') ?? attribute.text('taxonomy_term_id');
    const system = term?.text('taxonomy') ?? term?.record('taxonomy_detail')?.text('name');
    return code === undefined ? [] : [present({ code, system })];
  });
}

function costOf(fields: Fields): Service['cost'] {
  const amounts = fields.records('cost_options').map((option) => option.number('amount'));
  if (amounts.some((amount) => amount !== undefined && amount > 0)) return 'costs';
  if (amounts.length > 0 && amounts.every((amount) => amount === 0)) return 'free';
  return costInWords(fields.text('fees_description')) ?? costInWords(fields.text('fees'));
}

function agesOf(fields: Fields): Service['ages'] {
  const [from, to] = [fields.number('minimum_age'), fields.number('maximum_age')];
  const isOdd = (age: number | undefined) => age !== undefined && (age < 0 || age > 150);
  if (isOdd(from)) fields.tell('unknown-value', 'minimum_age', { expected: '0 to 150' });
  if (isOdd(to)) fields.tell('unknown-value', 'maximum_age', { expected: '0 to 150' });
  const ages = present({ from: isOdd(from) ? undefined : from, to: isOdd(to) ? undefined : to });
  return Object.keys(ages).length === 0 ? undefined : ages;
}

function addressOnTheWeb(fields: Fields): string | undefined {
  const url = fields.text('url');
  if (url === undefined || /^https?:\/\/[^\s"<>]+$/i.test(url)) return url;
  fields.tell('not-a-web-address', 'url');
  return undefined;
}

/** A service of HSDS 3. Undefined, with the reason told, where it has no id or no name. */
export function hsdsService(fields: Fields): Service | undefined {
  const [id, name] = [fields.text('id'), fields.text('name')];
  if (id === undefined) fields.tell('missing', 'id');
  if (name === undefined) fields.tell('missing', 'name');
  if (id === undefined || name === undefined) return undefined;
  const organization = fields.record('organization');
  const places = placesOf(fields);
  const phones = [...phonesOf(fields), ...fields.records('contacts').flatMap(phonesOf)];
  const steps = fields.text('application_process');
  return present({
    id,
    name,
    status: statusOf(fields),
    organization: organization?.text('name'),
    description: fields.text('description'),
    steps,
    url: addressOnTheWeb(fields),
    terms: termsOf(fields),
    needs: [],
    languages: languagesOf(fields),
    phones: phones.length > 0 || organization === undefined ? phones : phonesOf(organization),
    schedules: schedulesOf(fields),
    places,
    areas: fields.records('service_areas').flatMap((area) => area.text('name') ?? []),
    ages: agesOf(fields),
    documents: fields.records('required_documents').flatMap((paper) => paper.text('document') ?? []),
    cost: costOf(fields),
    how: wayInWords(steps),
    waitDays: waitInWords(fields.text('wait_time')),
    checked: fields.day('assured_date') ?? fields.day('last_modified'),
    modified: fields.text('last_modified'),
  });
}
