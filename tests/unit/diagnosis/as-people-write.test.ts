import { describe, expect, it } from 'vitest';
import type { CauseId } from '../../../lib/diagnosis/causes.ts';
import { diagnoseReading } from '../../../lib/diagnosis/diagnose.ts';
import { readPaste } from '../../../lib/diagnosis/reading.ts';
import { appFixOf } from '../../../lib/fixes/app-fix-of.ts';
import { allFixes } from '../../../lib/fixes/catalogue/all-fixes.ts';

/** Texts as they reach a helpdesk: half sentences, typing errors, several languages. */
const TEXTS: [text: string, cause: CauseId | null, firstFix: string | null][] = [
  [
    'Se necesita la aprobación del administrador. Otter.ai necesita permiso',
    'admin-approval-needed',
    'otter',
  ],
  [
    'Approbation de l’administrateur requise\nCalendly a besoin d’une autorisation',
    'admin-approval-needed',
    'calendly',
  ],
  ['Precisa da aprovação do administrador para o HubSpot', 'admin-approval-needed', 'hubspot'],
  ['BusyCal requires admin approval here, what now?', 'admin-approval-needed', 'busycal'],
  [
    'Beim Verbinden von Zoom kommt die Sperre, obwohl es schon genehmigt wurde',
    'approval-loop',
    'zoom-office-365',
  ],
  [
    'The admin approved it yesterday but people are still blocked in Zoom',
    'approval-loop',
    'zoom-office-365',
  ],
  ['L’administrateur a approuvé, mais toujours bloqué', 'approval-loop', 'approval-loop'],
  ['Fue aprobada y sigue igual', 'approval-loop', 'approval-loop'],
  ['承認されたのにまだ使えません', 'approval-loop', 'approval-loop'],
  ['need admin aproval', 'admin-approval-needed', 'turn-on-requests'],
  ['it says admin consent needed for Thunderbird', 'admin-approval-needed', 'thunderbird'],
  [
    'Ihr Administrator muss diese App genehmigen (Code 9 0 0 9 5)',
    'approval-can-be-requested',
    'send-a-request',
  ],
  ["Users can't see the request approval button", 'workflow-off', 'turn-on-requests'],
  [
    'Reviewers say My Pending is empty since Kim was added',
    'reviewer-sees-nothing',
    'new-reviewer-sees-nothing',
  ],
  ["You can't sign in here with a personal account.", 'personal-account', 'personal-account'],
  [
    'This app tried to access sensitive info in your Google Account',
    'google-blocked-by-admin',
    'google-workspace',
  ],
  ['The app is fine and nobody is blocked', null, null],
  ['The plan was approved. We meet on Monday.', null, null],
];

describe('texts as people write them', () => {
  it.each(TEXTS)('%s', (text, cause, fix) => {
    const first = diagnoseReading(readPaste(text), {
      findAppFix: (one) => appFixOf(allFixes(), one),
    })[0];
    expect(first?.cause ?? null).toBe(cause);
    expect(first?.fixes[0] ?? null).toBe(fix);
  });

  it('everyday words and other companies are no apps', () => {
    for (const text of [
      'Please clarify, Donna',
      'ZoomInfo Login',
      'a spark of outreach',
      'zoomed in',
      'The image zooms',
    ]) {
      expect(readPaste(text).mentionedFix, text).toBeNull();
    }
  });
});
