import type { Finding } from './diagnose.ts';
import type { Reading } from './reading.ts';

/**
 * Why somebody is blocked again although an administrator has approved. Looks for what asks for
 * consent anew (`prompt=consent`, `prompt=admin_consent`), for permissions asked beyond those
 * registered, for a required assignment, and for Zoom's own account setting.
 * `approved` is what our own record says; words of the paste ("approved but …") count as well.
 */
export function findLoop(reading: Reading, approved: boolean): Finding[] {
  const found: Finding[] = [];
  const saysApproved = approved || reading.words.some(({ cause }) => cause === 'approval-loop');
  const { prompt } = reading;
  if (prompt === 'consent' || prompt === 'admin_consent') {
    const blocked = reading.codes.some(({ code }) =>
      ['90094', '90095', '65001', '65004', '900941'].includes(code),
    );
    found.push({
      cause: 'prompt-forces-consent',
      confidence: saysApproved || blocked ? 'high' : 'medium',
      evidence: { marker: 'prompt', value: `prompt=${prompt}` },
    });
  }
  if (!saysApproved) return found;
  if (approved) {
    found.push({
      cause: 'approval-loop',
      confidence: 'medium',
      evidence: { marker: 'record', value: 'approved' },
    });
  }
  // Scopes named at run time need not be among those the admin consented to (static against dynamic).
  if (
    reading.scopes.length > 0 &&
    reading.endpoint === 'v2' &&
    !reading.scopes.some((scope) => scope.endsWith('.default'))
  ) {
    found.push({
      cause: 'scope-not-granted',
      confidence: 'medium',
      evidence: {
        marker: 'scope',
        value: `scope=${reading.scopes
          .slice(0, 4)
          .map((one) => one.slice(one.lastIndexOf('/') + 1))
          .join(' ')}`,
      },
    });
  }
  if (reading.codes.some(({ code }) => code === '50105')) {
    found.push({
      cause: 'assignment-required',
      confidence: 'high',
      evidence: { marker: 'code', value: 'AADSTS50105' },
    });
  }
  return found;
}
