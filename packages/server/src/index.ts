// The server

export { createIntakeServer } from './create-intake-server.ts';
export type { AllowedOrigins } from './http/cors.ts';
export { digestOf } from './http/digest.ts';
export type { IntakeHandler, ReadyAnswer, Refuse, RequestHead } from './http/intake-handler.ts';
export type { RequestLine, RequestLog } from './http/request-log.ts';
export { formatRequestLine } from './http/request-log.ts';
export type { RequestOrigin } from './http/request-origin.ts';
export type { IntakeServerOptions } from './intake-server-options.ts';
export { openApiDocument } from './openapi/open-api-document.ts';
export type { AdmissionOptions } from './overload/admission-queue.ts';
export type { SiteOptions } from './site/create-site.ts';
export { createSite } from './site/create-site.ts';

// What the agency brings

export type { FileIssue } from './agency/file-problem.ts';
export { FileProblem } from './agency/file-problem.ts';
export { jsonPlace, type TextPlace } from './agency/json-place.ts';
export { loadAgency } from './agency/load-agency.ts';
export { requireContacts } from './agency/require-contacts.ts';
export { loadFormFolder } from './forms/load-form-folder.ts';
export type { FormWithMessages } from './forms/published-form.ts';
export type { PictureIssue, Pictures } from './forms/read-pictures.ts';
export { readPictures } from './forms/read-pictures.ts';
export { loadSealing } from './sealing/load-sealing.ts';
export type { Sealing } from './sealing/sealing.ts';
export type { ReceiptSigner } from './sealing/sign-receipt.ts';
export { type KeyWatch, type KeyWatchOptions, startKeyWatch } from './sealing/start-key-watch.ts';
export { type AgencyServices, loadServices } from './services/load-services.ts';

// Databases

export type { IntakeDatabase } from './database/open-database.ts';
export { openPglite, openPostgres, usePglite } from './database/open-database.ts';
export type { Retention, RetentionOptions } from './retention/start-retention.ts';
export { startRetention } from './retention/start-retention.ts';

// Telling staff

export type { StaffSecrets } from './notifications/load-staff-notifications.ts';
export { loadStaffNotifications } from './notifications/load-staff-notifications.ts';
export type { StaffNotifications } from './notifications/staff-notifications.ts';
export type { Notifications, NotificationsOptions } from './notifications/start-notifications.ts';
export { startNotifications } from './notifications/start-notifications.ts';

// The worker side

export { hashWorkerToken, newWorkerToken } from './access/worker-token.ts';
export type { StoredSubmission, SubmissionEntry, SubmissionList } from './api/worker-schemas.ts';
export type { SubmissionStatus } from './database/tables.ts';

// On Node

export type { DataFolder, DataFolderOptions } from './data-folder/data-folder.ts';
export { takeDataFolder } from './data-folder/data-folder.ts';
export type { FolderOwner, LockTimes } from './data-folder/folder-lock.ts';
export { FolderInUseError } from './data-folder/folder-lock.ts';
export type { LogOptions } from './run/open-log.ts';
export { openLog } from './run/open-log.ts';
export { PortTakenError } from './serve/port-taken-error.ts';
export type { ServeOptions, Serving } from './serve/serve.ts';
export { serve } from './serve/serve.ts';

// The whole thing, as the command `open-intake-server` starts it

export type { Store } from './run/open-store.ts';
export type { Environment } from './run/read-settings.ts';
export { readSettings, settingNames } from './run/read-settings.ts';
export { runDemo } from './run/run-demo.ts';
export { runServer } from './run/run-server.ts';
export type { DatabaseSettings, SettingDefaults, Settings } from './run/settings.ts';
export type { SettingIssue } from './run/settings-problem.ts';
export { SettingsProblem } from './run/settings-problem.ts';
export type { RunningServer } from './run/start-server.ts';
export { startServer } from './run/start-server.ts';
