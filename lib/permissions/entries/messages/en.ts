/** Hand-written sentences for permissions people meet most; the reach is told in a second sentence. English is the source. */
export const en = {
  'user.readwrite': 'Can read and change the person’s own profile.',
  'user.readwrite.all': 'Can read and change the profile of everybody in the organisation.',
  'directory.readwrite.all':
    'Can read and change nearly everything in the directory: people, groups, apps and devices.',
  'group.readwrite.all':
    'Can create, change and delete groups and teams, also who belongs to them and what they contain.',
  openid: 'Can tell who is signing in.',
  profile: 'Can see the name and basic profile of the person who signs in.',
  email: 'Can see the mail address of the person who signs in.',
  offline_access:
    'Keeps the access granted while the person is away, until somebody takes it back.',
  'user.read': 'Can sign the person in and read their own profile.',
  'user.readbasic.all':
    'Can see the name, photo and mail address of everybody in the organisation.',
  'user.read.all': 'Can read the full profile of everybody in the organisation.',
  'mail.read': 'Can read every mail in the mailbox, with attachments.',
  'mail.readbasic':
    'Can see who wrote to whom and when, with the subject, but not the text or attachments of mail.',
  'mail.readwrite':
    'Can read, write drafts of, move and delete every mail in the mailbox, but not send it.',
  'mail.send':
    'Can send mail in somebody’s name. Those who get it cannot tell it from a mail the person wrote.',
  'mailboxsettings.readwrite':
    'Can read and change mailbox settings such as automatic replies, time zone and language.',
  'calendars.read': 'Can read every calendar event: what, when, where and with whom.',
  'calendars.readbasic':
    'Can see when calendar events are, with title and place, but not their text or attachments.',
  'calendars.readwrite':
    'Can read, create, change and delete calendar events, and so invite others.',
  'files.read': 'Can open every file in OneDrive.',
  'files.readwrite': 'Can open, create, change and delete every file in OneDrive.',
  'files.read.all': 'Can open every file in OneDrive and SharePoint.',
  'files.readwrite.all':
    'Can open, create, change and delete every file in OneDrive and SharePoint.',
  'sites.fullcontrol.all': 'Can do everything on SharePoint sites, also change who has access.',
  'people.read': 'Can see whom the person works with most, also outside contacts.',
  'mailbox.full':
    'Has full access to the mailbox: mail, calendar, contacts and tasks, to read, change and send.',
  'mailbox.client': 'Can fetch, read and delete all mail, as a mail program does.',
  'exchange.manageasapp':
    'Can run Exchange as an administrator program, as far as the role given to it allows.',
  'directory.read.all': 'Can read the whole directory: people, groups, apps, devices and roles.',
  'directory.accessasuser.all':
    'Can do in the directory whatever the signed-in person may do, administrators included.',
  'rolemanagement.readwrite.directory': 'Can give and take administrator roles, also to itself.',
  'approleassignment.readwrite.all': 'Can grant any permission to any app, also to itself.',
  'delegatedpermissiongrant.readwrite.all':
    'Can consent to apps in the name of everybody, also to itself.',
  'application.readwrite.all':
    'Can change every app registration, also add secrets and so act as any of those apps.',
  'userauthenticationmethod.readwrite.all':
    'Can add or remove the sign-in methods of people, and so sign in as them.',
  'user.enabledisableaccount.all': 'Can lock and unlock accounts of people.',
  'user.deleterestore.all': 'Can delete accounts of people and bring them back.',
  'user.invite.all': 'Can invite people from outside as guests.',
  'user.export.all': 'Can export everything an account holds, for requests about personal data.',
  'reports.read.all': 'Can read usage reports: who uses which service and how much.',
} as const;

export type EntryKey = keyof typeof en;
