/** How users of a tenant may consent to apps: the choices of Entra's user consent settings, and not knowing. */
export const USER_CONSENT = ['unknown', 'managed', 'low-risk-only', 'allowed', 'off'] as const;
export type UserConsent = (typeof USER_CONSENT)[number];
