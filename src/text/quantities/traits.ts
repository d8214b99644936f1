/** What a piece can begin, one bit each: each reader is tried only where its word stands. */
export const BEGINS_NUMBER = 1;
export const BEGINS_DATE = 2;
export const BEGINS_FREQUENCY = 4;
export const BEGINS_HORIZON = 8;
export const BEGINS_OFFSET = 16;
/** What stands before a place on the clock. */
export const BEGINS_PLACE = 32;
/** The rank in a place on the clock. */
export const BEGINS_RANK = 64;
export const BEGINS_ANY = 127;

/** What a number needs somewhere in its sentence to be a quantity of that kind: its reader is not tried without. */
export const TIME_WORD = 1 << 7;
export const PERIOD_WORD = 1 << 8;
export const MONEY_WORD = 1 << 9;
export const SHARE_WORD = 1 << 10;
export const EFFORT_WORD = 1 << 11;
export const CALL_WORD = 1 << 12;
export const TEAM_WORD = 1 << 13;
export const SCALE_WORD = 1 << 14;
export const NOUN = 1 << 15;
