import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';

const SAID = [
  'Die Administratorgenehmigung ist erforderlich',
  'Hier steht, ein Administrator müsse die App erst genehmigen.',
  'Il faut que l’administrateur donne son approbation',
  'Es necesaria la aprobación por parte del administrador',
  'Um administrador precisa dar a aprovação',
  'Serve prima che l’amministratore lo approvi',
  'Goedkeuring door een beheerder is vereist',
  'En administratör måste godkänna appen',
  'Správce to musí nejdřív schválit',
  'A rendszergazda jóváhagyása kell hozzá',
  'Bir yöneticinin onayı gerekiyor',
  'Нужно, чтобы администратор одобрил приложение',
  '管理者に承認してもらう必要があると出ます',
  '관리자가 승인해야 합니다',
  '需要由管理员来批准',
  'يجب أن يمنح المسؤول موافقته أولًا',
];

describe('said in other words', () => {
  it.each(SAID)('%s', (text) => {
    expect(diagnose(text).map(({ cause }) => cause)).toContain('admin-approval-needed');
  });

  it('does not hear it where the two words have nothing to do with each other', () => {
    const far = `Der Administrator ist im Urlaub. ${'Das Wetter ist schön. '.repeat(6)} Der Chef hat genehmigt.`;
    expect(diagnose(far).map(({ cause }) => cause)).not.toContain('admin-approval-needed');
    expect(diagnose('hello')).toEqual([]);
  });
});
