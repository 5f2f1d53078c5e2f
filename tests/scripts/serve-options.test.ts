import { describe, expect, it } from 'vitest';
import { readServeOptions } from '../../scripts/support/serve-site.ts';

describe('the options of start and serve', () => {
  it('are all optional', () => {
    expect(readServeOptions([], {})).toEqual({
      port: 4321,
      host: '127.0.0.1',
      base: undefined,
      build: true,
    });
  });

  it('take the port from --port before PORT', () => {
    expect(readServeOptions(['--port', '4400'], { PORT: '5000' }).port).toBe(4400);
    expect(readServeOptions(['--no-build'], { PORT: '5000' })).toMatchObject({
      port: 5000,
      build: false,
    });
  });

  it.each(['0', '65536', '-1', '80a', '4.5', ' 80'])('refuse "%s" as a port, in words', (port) => {
    expect(() => readServeOptions([`--port=${port}`], {})).toThrow(`--port is "${port}"`);
    expect(() => readServeOptions([], { PORT: port })).toThrow(
      /\[port-invalid\][\s\S]*from 1 to 65535/,
    );
  });

  it('refuse an option that does not exist', () => {
    expect(() => readServeOptions(['--prot', '80'], {})).toThrow(/\[option-unknown\]/);
  });
});
