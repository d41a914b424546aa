/**
 * Reading the DOM in a way that a page cannot bend: a form's field named `firstChild` shadows `form.firstChild`, and an
 * image named `title` shadows `document.title`, but not the prototype's own accessors.
 */
type Accessor<T> = (node: object) => T;

function accessor<T>(prototype: object | undefined, name: string): Accessor<T> {
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as Record<string, unknown>)[name] as T;
}

const nodeProto = typeof Node === 'undefined' ? undefined : Node.prototype;
const elementProto = typeof Element === 'undefined' ? undefined : Element.prototype;
const documentProto = typeof Document === 'undefined' ? undefined : Document.prototype;

export const firstChild = accessor<ChildNode | null>(nodeProto, 'firstChild');
export const nextSibling = accessor<ChildNode | null>(nodeProto, 'nextSibling');
export const parentNode = accessor<ParentNode | null>(nodeProto, 'parentNode');
export const nodeType = accessor<number>(nodeProto, 'nodeType');
export const nodeName = accessor<string>(nodeProto, 'nodeName');
export const nodeValue = accessor<string | null>(nodeProto, 'nodeValue');
export const textContent = accessor<string | null>(nodeProto, 'textContent');
export const shadowRoot = accessor<ShadowRoot | null>(elementProto, 'shadowRoot');
export const documentElement = accessor<Element | null>(documentProto, 'documentElement');

/** An attribute's value, or null. */
export const attribute: (element: Element, name: string) => string | null = elementProto
  ? (element, name) => elementProto.getAttribute.call(element, name)
  : (element, name) => element.getAttribute(name);

/** Every descendant that matches, in document order. */
export const queryAll = (root: Element, selector: string): Element[] =>
  Array.from(
    elementProto ? elementProto.querySelectorAll.call(root, selector) : root.querySelectorAll(selector),
  ) as Element[];

/** Whether one node holds the other. */
export const contains: (node: Node, other: Node) => boolean = nodeProto
  ? (node, other) => nodeProto.contains.call(node, other)
  : (node, other) => node.contains(other);
