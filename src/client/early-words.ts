// What is said when the script of a question or exercise does not come. Apart from src/strings.ts, which is too large for what every page runs.

export const earlyWords = {
  notLoaded:
    'This part of the page could not be loaded. Look at your connection, then press the button again.',
};
