import about from '../package.json' with { type: 'json' };

/** Version of this software, as `package.json` says. */
export const VERSION: string = about.version;
