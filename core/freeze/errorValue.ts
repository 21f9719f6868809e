/** What stands in a cell while its formula is being computed. */
const BEING_COMPUTED = /^(?:#(?:BUSY!|GETTING_DATA)|loading\.{3}|載入中\.{3}|正在加载\.{3})$/i;

const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|ERROR!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!|EXTERNAL!)$/i;

/** True for what a cell shows until its formula is computed. */
export const isBeingComputed = (text: string): boolean => BEING_COMPUTED.test(text);

/** True for an error value: #N/A, #VALUE! … */
export const isErrorValue = (text: string): boolean => ERROR.test(text);
