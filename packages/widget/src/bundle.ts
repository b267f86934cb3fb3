/** The entry of `open-intake.js`: what a page loads with one tag. */
import './define.ts';
