/** As much of a browser's document as the example dashboard uses. */
export class SmallElement {
  textContent = '';
  children: SmallElement[] = [];

  constructor(readonly tag: string) {}

  append(...children: SmallElement[]): void {
    this.children.push(...children);
  }

  replaceChildren(...children: SmallElement[]): void {
    this.children = children;
  }

  /** The texts of the elements below, row by row. */
  texts(): unknown {
    return this.children.length === 0 ? this.textContent : this.children.map((child) => child.texts());
  }
}

export class SmallDocument {
  readonly #elements = new Map<string, SmallElement>();

  constructor(html: string) {
    for (const [, tag, id] of html.matchAll(/<(\w+) id="(\w+)"/g)) {
      this.#elements.set(id ?? '', new SmallElement(tag ?? ''));
    }
  }

  createElement(tag: string): SmallElement {
    return new SmallElement(tag);
  }

  getElementById(id: string): SmallElement {
    const element = this.#elements.get(id);
    if (element === undefined) {
      throw new Error(`the page has no element ${id}`);
    }
    return element;
  }
}
