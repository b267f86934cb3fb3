/**
 * Listens for `input` and `change`: some phones and password managers fill a box and say `change` only. After `input` a change
 * says nothing new, and `isNew` tells: whether a text is another than the answer has.
 */
export const onTyped =
  (isNew: (text: string) => boolean, put: (text: string) => void) =>
  ({ type, currentTarget }: Event): void => {
    const { value } = currentTarget as HTMLInputElement;
    if (type === 'input' || isNew(value)) put(value);
  };
