import { describe, expect, test } from 'vitest';
import type { DateSpan } from '@/data/fact-sheet';
import { edtfSpan } from '@/scripts/dataset/edtf-span';

const SPANS: readonly (readonly [edtf: string, span: DateSpan])[] = [
  ['1993', { start: { value: '1993' } }],
  ['1993-12', { start: { value: '1993-12' } }],
  ['1993-12-07', { start: { value: '1993-12-07' } }],
  ['2000-02-29', { start: { value: '2000-02-29' } }],
  ['1993~', { start: { value: '1993', about: true } }],
  ['1993-12?', { start: { value: '1993-12', about: true } }],
  ['1993-12-07%', { start: { value: '1993-12-07', about: true } }],
  ['1996~/2002', { start: { value: '1996', about: true }, end: { value: '2002' } }],
  ['1977/1978-01', { start: { value: '1977' }, end: { value: '1978-01' } }],
  ['1997/1997-05', { start: { value: '1997' }, end: { value: '1997-05' } }],
  ['1972/..', { start: { value: '1972' }, end: null }],
  ['1972-11-09/..', { start: { value: '1972-11-09' }, end: null }],
];

const FAULTS: readonly (readonly [edtf: string, says: string])[] = [
  ['', 'is not a date'],
  ['spring 1993', 'is not a date'],
  ['1993-13', 'is not a date'],
  ['1993-02-30', 'is not a date'],
  ['1993-02-29', 'names a day that does not exist'],
  ['1993-1', 'is not a date'],
  ['../1972', 'has no start'],
  ['/1972', 'has no start'],
  ['1972/', 'has a blank end'],
  ['2002/1996', 'ends before it starts'],
  ['1998-05/1998-04-30', 'ends before it starts'],
  ['199X', 'is no year, month or day'],
  ['2001-21', 'is no year, month or day'],
  ['Y17000', 'is no year, month or day'],
  ['2001-02-03T10:00:00', 'is no year, month or day'],
];

describe('edtfSpan', () => {
  test.each(SPANS)('reads %s', (edtf, span) => {
    expect(edtfSpan(edtf)).toEqual(span);
  });

  test.each(FAULTS)('refuses "%s": it %s', (edtf, says) => {
    expect(() => edtfSpan(edtf)).toThrow(`"${edtf}" ${says}`);
  });
});
