import { expect, test } from 'vitest';
import { boxIn } from '../../src/check/boxes.ts';

test.each([
  ['P.O. Box 123', 'P.O. Box 123'],
  ['PO Box No. 4', 'PO Box No. 4'],
  ['G.P.O. Box 5, Exampleton', 'G.P.O. Box 5'],
  ['POB 12', 'POB 12'],
  ['Private bag, P O Box', 'P O Box'],
  ['Postal box 7', 'Postal box 7'],
  ['Post Office Box 8', 'Post Office Box 8'],
  ['Postfach 10 20 30', 'Postfach 10 20 30'],
  ['Casilla: 99', 'Casilla: 99'],
  ['Boîte postale', 'Boîte postale'],
  ['B.P. 12, Exempleville', 'B.P. 12'],
  ['BP 12', 'BP 12'],
  ['P.K. 3', 'P.K. 3'],
  ['а/я 45', 'а/я 45'],
  ['ص.ب: 12', 'ص.ب: 12'],
  ['صندوق بريد 3', 'صندوق بريد 3'],
  ['北京市邮政信箱 12', '邮政信箱 12'],
  ['私書箱', '私書箱'],
  ['사서함', '사서함'],
  ['12 Boxwood Street', undefined],
  ['Poboxer Road', undefined],
  ['Postfachstraße 2', undefined],
  ['B.P.', undefined],
  ['1 Sample Street', undefined],
])('the box in %j is %j', (text, box) => {
  expect(boxIn(text)).toBe(box);
});
