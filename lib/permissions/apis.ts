/** One API whose permissions people meet. `name` is a proper name and stays the same in every language. */
export interface Api {
  key: string;
  name: string;
  /** Application ids of the resource, lower case. */
  ids: readonly string[];
  /** Host names its permissions begin with, compared exactly. */
  hosts: readonly string[];
  /** Its permission names follow Microsoft Graph's own meaning (`Mail.Read` is `Mail.Read`). */
  graphNames?: boolean;
}

/** Known APIs: Microsoft's published resource ids and addresses, all clouds. */
export const APIS: readonly Api[] = [
  {
    key: 'graph',
    name: 'Microsoft Graph',
    ids: ['00000003-0000-0000-c000-000000000000'],
    hosts: [
      'graph.microsoft.com',
      'graph.microsoft.us',
      'dod-graph.microsoft.us',
      'microsoftgraph.chinacloudapi.cn',
      'canary.graph.microsoft.com',
    ],
    graphNames: true,
  },
  {
    key: 'exchange',
    name: 'Exchange Online',
    ids: ['00000002-0000-0ff1-ce00-000000000000'],
    hosts: [
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.office365.us',
      'partner.outlook.cn',
      'ps.outlook.com',
      'manage.exchangeonline.com',
    ],
    graphNames: true,
  },
  {
    key: 'sharepoint',
    name: 'SharePoint Online',
    ids: ['00000003-0000-0ff1-ce00-000000000000'],
    hosts: ['microsoft.sharepoint-df.com', 'api.office.com'],
    graphNames: true,
  },
  {
    key: 'aad-graph',
    name: 'Azure AD Graph',
    ids: ['00000002-0000-0000-c000-000000000000'],
    hosts: ['graph.windows.net', 'graph.chinacloudapi.cn'],
    graphNames: true,
  },
  {
    key: 'azure',
    name: 'Azure Resource Manager',
    ids: ['797f4846-ba00-4fd7-ba43-dac1f8f63013'],
    hosts: [
      'management.azure.com',
      'management.core.windows.net',
      'management.usgovcloudapi.net',
      'management.core.usgovcloudapi.net',
      'management.chinacloudapi.cn',
      'management.core.chinacloudapi.cn',
    ],
  },
  {
    key: 'power-bi',
    name: 'Power BI',
    ids: ['00000009-0000-0000-c000-000000000000'],
    hosts: ['analysis.windows.net', 'api.powerbi.com'],
  },
  {
    key: 'dynamics',
    name: 'Dynamics 365 / Dataverse',
    ids: ['00000007-0000-0000-c000-000000000000'],
    hosts: ['admin.services.crm.dynamics.com'],
  },
  {
    key: 'dynamics-erp',
    name: 'Dynamics 365 Business Central',
    ids: ['996def3d-b36c-4153-8607-a6fd3c01b89f'],
    hosts: ['api.businesscentral.dynamics.com'],
  },
  {
    key: 'power-automate',
    name: 'Power Automate',
    ids: ['7df0a125-d3be-4c96-aa54-591f83ff541c'],
    hosts: ['service.flow.microsoft.com'],
  },
  {
    key: 'power-apps',
    name: 'Power Apps',
    ids: ['475226c6-020e-4fb2-8a90-7a972cbfc1d4'],
    hosts: ['service.powerapps.com'],
  },
  {
    key: 'yammer',
    name: 'Viva Engage (Yammer)',
    ids: ['00000005-0000-0ff1-ce00-000000000000'],
    hosts: ['api.yammer.com', 'www.yammer.com'],
  },
  {
    key: 'teams',
    name: 'Skype and Teams',
    ids: ['48ac35b8-9aa8-4d74-927d-1f4a14a0b239', 'cc15fd57-2c6c-4117-a88c-83b1d56b4bbe'],
    hosts: ['api.spaces.skype.com', 'api.interfaces.records.teams.microsoft.com'],
  },
  {
    key: 'intune',
    name: 'Intune',
    ids: ['c161e42e-d4df-4a3d-9b42-e7a3c31f59d4', '0000000a-0000-0000-c000-000000000000'],
    hosts: ['api.manage.microsoft.com'],
  },
  {
    key: 'key-vault',
    name: 'Azure Key Vault',
    ids: ['cfa8b339-82a2-471a-a3c9-0fc0be7a4093'],
    hosts: ['vault.azure.net', 'vault.usgovcloudapi.net', 'vault.azure.cn'],
  },
  {
    key: 'storage',
    name: 'Azure Storage',
    ids: ['e406a681-f3d4-42a8-90b6-c2b029497af1'],
    hosts: ['storage.azure.com'],
  },
  {
    key: 'devops',
    name: 'Azure DevOps',
    ids: ['499b84ac-1321-427f-aa17-267ca6975798'],
    hosts: ['app.vssps.visualstudio.com'],
  },
  {
    key: 'log-analytics',
    name: 'Log Analytics',
    ids: ['ca7f3f0b-7d91-482c-8e09-c5d840d0eac5'],
    hosts: ['api.loganalytics.io'],
  },
  {
    key: 'sql',
    name: 'Azure SQL Database',
    ids: ['022907d3-0f1b-48f7-badc-1ba6abab6d66'],
    hosts: ['database.windows.net'],
  },
  {
    key: 'office-management',
    name: 'Office 365 Management APIs',
    ids: ['c5393580-f805-4401-95e8-94b7a6ef2fc2'],
    hosts: ['manage.office.com', 'manage.office365.us'],
  },
  {
    key: 'defender-endpoint',
    name: 'Microsoft Defender for Endpoint',
    ids: ['fc780465-2017-40d4-a0c5-307022471b92'],
    hosts: ['api.securitycenter.microsoft.com', 'api.securitycenter.windows.com'],
  },
  {
    key: 'defender',
    name: 'Microsoft Defender XDR',
    ids: ['8ee8fdad-f234-4243-8f3b-15c294843740'],
    hosts: ['api.security.microsoft.com'],
  },
  {
    key: 'purview',
    name: 'Microsoft Information Protection',
    ids: ['870c4f2e-85b6-4d43-bdda-6ed9a579b725', '00000012-0000-0000-c000-000000000000'],
    hosts: ['syncservice.o365syncservice.com', 'aadrm.com'],
  },
  {
    key: 'onenote',
    name: 'OneNote',
    ids: ['2d4d3d8e-2be3-4bef-9f87-7875a61c29de'],
    hosts: ['onenote.com'],
    graphNames: true,
  },
  { key: 'google', name: 'Google', ids: [], hosts: ['www.googleapis.com', 'mail.google.com'] },
];

/** Customer-owned host names that belong to one API (`contoso.sharepoint.com`). Compared by whole label. */
const SUFFIXES: readonly [string, string][] = [
  ['.sharepoint.com', 'sharepoint'],
  ['.sharepoint.us', 'sharepoint'],
  ['.sharepoint.cn', 'sharepoint'],
  ['.dynamics.com', 'dynamics'],
  ['.vault.azure.net', 'key-vault'],
  ['.core.windows.net', 'storage'],
];

const BY_KEY = new Map(APIS.map((api) => [api.key, api]));
const BY_ID = new Map(APIS.flatMap((api) => api.ids.map((id): [string, Api] => [id, api])));
const BY_HOST = new Map(APIS.flatMap((api) => api.hosts.map((host): [string, Api] => [host, api])));

/** The API a resource names: its application id, `https://host…`, a bare host or one of our own keys; else null. */
export function apiOf(resource: string): Api | null {
  const text = resource.trim().toLowerCase();
  const bare = text.replace(/^(spn:|api:\/\/)/, '').replace(/\/.*$/, '');
  const direct = BY_ID.get(bare) ?? BY_KEY.get(text) ?? BY_HOST.get(bare);
  if (direct) return direct;
  const host = hostOf(text);
  if (!host) return null;
  const exact = BY_HOST.get(host);
  if (exact) return exact;
  const suffix = SUFFIXES.find(([end]) => host.endsWith(end) && host.length > end.length);
  return suffix ? (BY_KEY.get(suffix[1]) ?? null) : null;
}

function hostOf(text: string): string | null {
  try {
    return new URL(text.includes('://') ? text : `https://${text}`).hostname;
  } catch {
    return null;
  }
}
