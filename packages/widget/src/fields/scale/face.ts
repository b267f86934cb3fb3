import type { TemplateResult } from 'lit';
import { drawSign } from '../../icons/draw-sign.ts';

const head = 'M12 2.500a9.500 9.500 0 1 0 0 19 9.500 9.500 0 0 0 0-19zM8.500 9.500v.8M15.500 9.500v.8';

/** A face of one line, from sad (`mood` -1) over plain (0) to glad (1), for the eye only: words stand beside it. */
export function face(mood: number): TemplateResult {
  const ends = (15.5 - mood * 1.2).toFixed(2);
  const middle = (15.5 + mood * 3.6).toFixed(2);
  return drawSign(`${head}M8 ${ends}Q12 ${middle} 16 ${ends}`, 'face');
}
