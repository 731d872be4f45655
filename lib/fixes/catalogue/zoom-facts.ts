import type { FixApp } from '../shape.ts';

const KB = 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=';

/** Zoom's article on the prompt at SSO sign-in and on both solutions. */
export const ZOOM_SSO = `${KB}KB0066539`;
/** Zoom's article on settings of mail and calendar. */
export const ZOOM_SETTINGS = `${KB}KB0077944`;
/** Zoom's article on connecting a calendar as a user. */
export const ZOOM_CONNECT = `${KB}KB0069503`;
/** Zoom's guide to connecting personal calendars once for everybody. */
export const ZOOM_GUIDE =
  'https://library.zoom.com/admin-corner/third-party-integrations/microsoft-365-calendaring-field-guide/connecting-personal-calendars-with-microsoft-365';
/** A consultant's report of the loop after approval. */
export const ZOOM_LOOP =
  'https://c7solutions.com/2021/03/azure-ad-consent-for-zoom-app-not-applying';

export const ZOOM_SOURCES = [ZOOM_SSO, ZOOM_SETTINGS, ZOOM_CONNECT, ZOOM_GUIDE, ZOOM_LOOP];
export const ZOOM_VERIFIED = '2026-11-21';

export const ZOOM_APP: FixApp = {
  name: 'Zoom',
  entraNames: ['Zoom'],
  clientIds: [
    {
      id: 'fc108d3f-543d-4374-bbff-c7c51f651fe5',
      confidence: 'C',
      label: 'Calendar and contacts of users',
    },
    {
      id: 'f56e91e5-5a82-452f-b435-d4d78aeaf064',
      confidence: 'A',
      label: 'Graph, application permissions',
    },
    {
      id: 'a651cfda-cbdd-4a39-bd03-fa829c3c1b29',
      confidence: 'A',
      label: 'Graph, full delegate access',
    },
  ],
  permissions: [],
};

/** Where Zoom keeps these settings today, and where it kept them before. */
export const ZOOM_SETTINGS_PLACE = {
  breadcrumb:
    'Zoom web portal > Account Management > Account Settings > Mail & Calendar > Integrations',
  target: 'zoom-account-settings' as const,
  formerly: [
    { until: '2021', breadcrumb: 'Account Management > Account Settings > Contacts and Calendar' },
    {
      until: '2023',
      breadcrumb: 'Account Management > Account Settings > Meeting > Calendar and Contacts',
    },
  ],
};

/** Where a person connects a calendar. */
export const ZOOM_PROFILE_PLACE = {
  breadcrumb: 'Zoom web portal > Profile > Calendar and Contacts Integration > Connect',
  target: 'zoom-profile' as const,
  formerly: [
    {
      until: '2021',
      breadcrumb:
        'Profile > Calendar and Contact Integration > Connect to Calendar and Contact Service',
    },
  ],
};
