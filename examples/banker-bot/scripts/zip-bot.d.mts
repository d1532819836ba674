/** Puts a folder into a zip; the same files give the same bytes everywhere. */
export function zipFolder(folder: string): Buffer;
