import { expect } from 'chai';
import { safeFileName } from './safe-file-name.ts';

describe('the name under which a file is saved', () => {
  for (const [name, type, saved] of [
    ['lease.pdf', 'application/pdf', 'lease.pdf'],
    ['Photo.JPEG', 'image/jpeg', 'Photo.JPEG'],
    ['letter.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'letter.docx'],
    ['carta.exe', 'image/jpeg', 'carta.exe.jpg'],
    ['page.html', 'text/html', 'page.html.bin'],
    ['run.bat', 'constructor', 'run.bat.bin'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['gpj\u202Efdp.exe', 'application/pdf', 'gpjfdp.exe.pdf'],
  ] as const) {
    it(`of ${JSON.stringify(name)} (${type}) is ${saved}`, () => {
      expect(safeFileName(name, type)).to.equal(saved);
    });
  }
});
