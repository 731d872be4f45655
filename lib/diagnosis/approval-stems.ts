/**
 * Who and what, as word stems that survive inflection and word order: both near each other say
 * "an administrator has to approve" in that language. Titles of real screens vary too much for whole phrases.
 */
const STEMS: readonly (readonly [who: string, what: string])[] = [
  ['administrator', 'genehmig'],
  ['administrator', 'zustimmung'],
  ['administrateur', 'approb'],
  ['administrateur', 'autoris'],
  ['administrador', 'aproba'],
  ['administrador', 'aprova'],
  ['administrador', 'consentimiento'],
  ['amministrator', 'approv'],
  ['beheerder', 'goedkeur'],
  ['administratör', 'godkänn'],
  ['administrator', 'godken'],
  ['administrator', 'godkj'],
  ['administrator', 'zatwierdz'],
  ['správc', 'schv'],
  ['rendszergazd', 'jóváhagy'],
  ['yönetici', 'onay'],
  ['администратор', 'утвержд'],
  ['администратор', 'одобр'],
  ['järjestelmänvalvoj', 'hyväksy'],
  ['管理者', '承認'],
  ['관리자', '승인'],
  ['管理员', '批准'],
  ['管理員', '核准'],
  ['مسؤول', 'موافق'],
];

/** How far apart the two may stand, in characters. */
const NEAR = 60;

/** The pair of stems a text (in lower case) has near each other, or null. */
export function approvalStems(lower: string): string | null {
  for (const [who, what] of STEMS) {
    for (let at = lower.indexOf(who); at >= 0; at = lower.indexOf(who, at + 1)) {
      const around = lower.slice(Math.max(0, at - NEAR), at + who.length + NEAR);
      if (around.includes(what)) return `${who}… ${what}…`;
    }
  }
  return null;
}
