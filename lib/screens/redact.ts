const ADDRESS = /:\/\/(?:[^\s/@'"]*@)?([^\s/?#'"<>]*)[^\s'"<>]*/g;
const MAIL = /[^\s@'"<>()]{1,64}@[^\s@'"<>()]{1,255}/g;

/** Quoted error text with every address cut to its origin: paths and queries may hold codes and states. */
export function cutAddresses(text: string): string {
  return text.replace(ADDRESS, '://$1');
}

/** The same, with account names (mail addresses) replaced too: for texts that leave the sign-in page. */
export function cutPersonal(text: string): string {
  return cutAddresses(text).replace(MAIL, '…');
}
