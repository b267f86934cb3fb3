/**
 * What is kept on a device is kept under this name: the database, the lock of the tab that sends, the channel between tabs, the mark
 * of the exit. Neutral on purpose: whoever looks through the device reads nothing in it.
 */
export const deviceName = 'local-kv';
