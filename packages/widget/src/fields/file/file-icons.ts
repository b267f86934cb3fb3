/** The signs of this field, drawn like our other line icons. */
export const fileIcons = {
  camera: 'M4 7h4l1.500-2.500h5L16 7h4v12H4zM12 9.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
} as const;
