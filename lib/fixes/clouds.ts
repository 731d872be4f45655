import type { Cloud } from '../contract/origin.ts';

/** The hosts of one Microsoft cloud that a fix may send a person to, besides the sign-in host. */
export interface AdminHosts {
  adminCenter: string;
  myApps: string;
  office: string;
}

/** Hosts as data: a link of one cloud opened in another signs people in to nothing. */
export const ADMIN_HOSTS: Record<Cloud, AdminHosts> = {
  global: {
    adminCenter: 'entra.microsoft.com',
    myApps: 'myapps.microsoft.com',
    office: 'www.office.com',
  },
  'us-government': {
    adminCenter: 'entra.microsoft.us',
    myApps: 'myapps.microsoft.us',
    office: 'www.office365.us',
  },
  china: {
    adminCenter: 'entra.microsoftonline.cn',
    myApps: 'myapps.microsoft.cn',
    office: 'portal.partner.microsoftonline.cn',
  },
};
