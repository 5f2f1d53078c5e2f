import { expect, it } from 'vitest';
import { changeAnswers, formKey, readAnswers } from '../../src/device/form-answers.ts';
import { createShelf } from '../../src/device/shelf.ts';
import { fakeDevice } from './support/fake-device.ts';
import { charactersIn, fakeStorage } from './support/fake-storage.ts';
import { programmeWith } from './support/programmes.ts';

const key = formKey('charter', undefined);

it('changes are made in what the device holds now, so that two tabs keep each other’s fields', () => {
  const storage = fakeStorage();
  expect(changeAnswers(storage, key, { mentor: 'Sam' })).toBe('kept');
  expect(changeAnswers(storage, key, { place: 'Here', mentor: undefined })).toBe('kept');
  expect(changeAnswers(storage, key, { 'of-last-year': 'stays' })).toBe('kept');
  expect(readAnswers(storage, key)).toEqual({ place: 'Here', 'of-last-year': 'stays' });
});

it('the last answer that is taken out leaves nothing behind', () => {
  const storage = fakeStorage();
  changeAnswers(storage, key, { mentor: 'Sam' });
  expect(changeAnswers(storage, key, { mentor: undefined })).toBe('kept');
  expect(storage.getItem(key)).toBeNull();
});

it.each(['', 'no json', '[1, 2]', '7', 'null', '{"mentor": 7}'])(
  'what is no answers is read as none: %s',
  (text) => {
    const storage = fakeStorage();
    storage.setItem(key, text);
    expect(readAnswers(storage, key)).toEqual({});
  },
);

it('a full and a blocked storage are said, and what stands there stays', () => {
  const storage = fakeStorage();
  changeAnswers(storage, key, { mentor: 'Sam' });
  storage.mood.quota = charactersIn(storage.entries);
  expect(changeAnswers(storage, key, { place: 'Here' })).toBe('full');
  expect(readAnswers(storage, key)).toEqual({ mentor: 'Sam' });
  expect(changeAnswers(undefined, key, { place: 'Here' })).toBe('blocked');
  expect(changeAnswers(undefined, key, { place: undefined })).toBe('blocked');
});

it('a programme that goes for ever takes its forms along, and no others', () => {
  const storage = fakeStorage();
  const { device, clock } = fakeDevice({ storage });
  const shelf = createShelf(device);
  for (const id of ['a', 'a-b', 'late']) {
    shelf.save(id, programmeWith(1), undefined);
    changeAnswers(storage, formKey('charter', id), { mentor: id });
  }
  changeAnswers(storage, key, { mentor: 'Sam' });
  shelf.remove('a');
  expect(readAnswers(storage, formKey('charter', 'a'))).toEqual({ mentor: 'a' });
  shelf.removeForEver('a');
  expect(readAnswers(storage, formKey('charter', 'a'))).toEqual({});
  shelf.remove('late');
  clock.now += 31 * 86_400_000;
  shelf.bin();
  expect(readAnswers(storage, formKey('charter', 'late'))).toEqual({});
  expect(readAnswers(storage, formKey('charter', 'a-b'))).toEqual({ mentor: 'a-b' });
  expect(readAnswers(storage, key)).toEqual({ mentor: 'Sam' });
});
