/**
 * The third truth value: what a rule gives when it reads something that this side cannot know, such as a `deviceOnly`
 * answer on the server. Put it into the data in the place of the value.
 */
export const unknown: unique symbol = Symbol('unknown');
