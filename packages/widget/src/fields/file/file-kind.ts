const documents = /^application\/(msword|rtf|vnd\.oasis\.opendocument\.text|vnd\.openxml.*wordprocessingml.*)$/;
const tables =
  /^(text\/csv|application\/(vnd\.ms-excel|vnd\.oasis\.opendocument\.spreadsheet|vnd\.openxml.*spreadsheetml.*))$/;

/** What a media type is to a person: the key of its words in `fields.file.kinds`. */
export function fileKind(type: string): string {
  if (type === 'application/pdf') return 'pdf';
  if (documents.test(type)) return 'document';
  if (tables.test(type)) return 'table';
  const [family = ''] = type.split('/');
  return ['image', 'audio', 'video', 'text'].includes(family) ? family : 'other';
}
