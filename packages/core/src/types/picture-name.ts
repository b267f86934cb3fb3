/** The name of a picture file: no folder, no address, and one of the formats that are served. */
export const pictureNamePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}\.(png|jpe?g|webp)$/;
