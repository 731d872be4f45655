import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../lib/diagnosis/diagnose.ts';
import { readPaste } from '../../../lib/diagnosis/reading.ts';

const first = (text: string) => diagnose(text)[0];

describe('whole mails', () => {
  const html =
    '<html><head><style>p{color:red}</style></head><body><p>Hallo,<br>beim Anmelden kommt <b>AADSTS</b>90095 &ndash; siehe <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Flogin.microsoftonline.com%2Fcontoso.com%2Foauth2%2Fv2.0%2Fauthorize%3Fclient_id%3Dfc108d3f-543d-4374-bbff-c7c51f651fe5%26scope%3DCalendars.ReadWrite%26prompt%3Dconsent&data=05">hier</a></p></body></html>';

  it('HTML with a wrapped link', () => {
    const reading = readPaste(html);
    expect(reading.clientId).toBe('fc108d3f-543d-4374-bbff-c7c51f651fe5');
    expect(reading.tenant).toBe('contoso.com');
    expect(reading.prompt).toBe('consent');
    expect(diagnose(html).map(({ cause }) => cause)).toEqual(
      expect.arrayContaining(['prompt-forces-consent', 'approval-can-be-requested']),
    );
  });

  it('quoted-printable with soft line ends', () => {
    const mail =
      'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nF=C3=BCr Zoom kommt AADST=\r\nS90094: Administratorgenehmigung erforder=\r\nlich =3D stop';
    expect(first(mail)).toMatchObject({
      cause: 'admin-approval-needed',
      code: '90094',
      confidence: 'high',
    });
  });

  it('base64', () => {
    const body = btoa(
      'Hello, I get AADSTS50105 when I open Zoom. Can you help me with this please? '.repeat(3),
    ).replace(/(.{76})/g, '$1\r\n');
    expect(
      first(`Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`)
        ?.cause,
    ).toBe('not-assigned');
  });
});
