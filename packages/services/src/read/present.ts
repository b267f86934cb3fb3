type Optional<Value> = { [Key in keyof Value as undefined extends Value[Key] ? Key : never]: Value[Key] };
type Required<Value> = { [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key] };

/** An object without the properties that are undefined: as a type, those may be absent. */
export type Present<Value> = Required<Value> & {
  [Key in keyof Optional<Value>]?: Exclude<Optional<Value>[Key], undefined>;
};

/** Leaves out the properties of an object that are undefined. */
export function present<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Present<Value>;
}
