/** What the replica's pages say; `{app}` and `{name}` are filled in as text. */
export interface Words {
  signIn: string;
  email: string;
  password: string;
  next: string;
  needTitle: string;
  needBody: string;
  haveAdmin: string;
  returnToApp: string;
  approvalTitle: string;
  approvalBody: string;
  justification: string;
  otherAccount: string;
  cancel: string;
  requestApproval: string;
  sentTitle: string;
  sentBody: string;
  backToApp: string;
  errorTitle: string;
  permissionsTitle: string;
  forOrganisation: string;
  accept: string;
  unverified: string;
}

export const PAGE_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'ar'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];
export const LCID: Record<PageLanguage, number> = {
  en: 1033,
  de: 1031,
  fr: 1036,
  es: 3082,
  'pt-BR': 1046,
  ja: 1041,
  ar: 1025,
};

/** The page language for a wish such as `de-AT,de;q=0.9`; English when nothing fits. */
export function pageLanguage(wish: string | null | undefined): PageLanguage {
  const wanted = (wish ?? '')
    .split(',')
    .map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  for (const one of wanted) {
    const found = PAGE_LANGUAGES.find(
      (language) => language.toLowerCase() === one || language.split('-')[0] === one.split('-')[0],
    );
    if (found) return found;
  }
  return 'en';
}
