/** The invented organisations and people of the demo and of every test in a real browser. */
export const TENANT_A = '6c1c1f5e-2f0b-4d56-9a34-0d5f3f1c7a10';
export const TENANT_B = 'b2d7f3a8-51c4-4f0e-8f61-7be2a9c4d921';
export const ORGANISATION = 'Fernhill Engineering';

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const CLOUD_APPLICATION_ADMINISTRATOR = '158c047a-c907-4556-b7ef-446551a6b5f7';

export interface Person {
  key: PersonKey;
  oid: string;
  tid: string;
  name: string;
  email: string;
  /** What the person does in the story, for the sign-in page and the guide. */
  part: string;
  roles: readonly string[];
  wids: readonly string[];
  groups: readonly string[];
}

export type PersonKey =
  | 'requester'
  | 'colleague'
  | 'reviewer'
  | 'designee'
  | 'helpdesk'
  | 'admin'
  | 'outsider';

function person(
  key: PersonKey,
  oid: string,
  name: string,
  part: string,
  more: Partial<Pick<Person, 'tid' | 'roles' | 'wids' | 'groups'>> & { domain?: string } = {},
): Person {
  const { domain = 'fernhill.example', ...rest } = more;
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@${domain}`;
  return { key, oid, name, email, part, tid: TENANT_A, roles: [], wids: [], groups: [], ...rest };
}

export const PEOPLE: Record<PersonKey, Person> = {
  requester: person(
    'requester',
    '0a51c2f0-7b1e-4c2f-8a5c-5b0f4f9d1a01',
    'Robin Keller',
    'wants an app and is blocked',
  ),
  colleague: person(
    'colleague',
    '0a51c2f0-7b1e-4c2f-8a5c-5b0f4f9d1a02',
    'Noor Haddad',
    'asks for the same app',
  ),
  reviewer: person(
    'reviewer',
    '0a51c2f0-7b1e-4c2f-8a5c-5b0f4f9d1a03',
    'Ada Lindqvist',
    'decides; holds Cloud Application Administrator',
    { wids: [CLOUD_APPLICATION_ADMINISTRATOR] },
  ),
  designee: person(
    'designee',
    '0a51c2f0-7b1e-4c2f-8a5c-5b0f4f9d1a04',
    'Tomas Silva',
    'may be named a reviewer; holds no directory role',
  ),
  helpdesk: person(
    'helpdesk',
    '0a51c2f0-7b1e-4c2f-8a5c-5b0f4f9d1a05',
    'Mika Tanaka',
    'helps people who are stuck',
    { roles: ['ConsentDesk.Helpdesk'] },
  ),
  admin: person(
    'admin',
    '0a51c2f0-7b1e-4c2f-8a5c-5b0f4f9d1a06',
    'Ines Moreau',
    'sets the rules; Global Administrator',
    { roles: ['ConsentDesk.Admin', 'ConsentDesk.Auditor'], wids: [GLOBAL_ADMINISTRATOR] },
  ),
  outsider: person(
    'outsider',
    '0a51c2f0-7b1e-4c2f-8a5c-5b0f4f9d1a07',
    'Jo Winters',
    'works for another organisation',
    { tid: TENANT_B, domain: 'saltmarsh.example' },
  ),
};

/** The person with this object id, e-mail address or key; undefined for a stranger. */
export function findPerson(handle: string): Person | undefined {
  return Object.values(PEOPLE).find((p) => [p.oid, p.email, p.key].includes(handle));
}

/** May this person grant an app for the whole organisation? */
export function canConsentForAll(who: Person): boolean {
  return who.wids.length > 0;
}
