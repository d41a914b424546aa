/**
 * Reading the DOM in a way that a page cannot bend: a form's field named `firstChild` shadows `form.firstChild`, and an
 * image named `title` shadows `document.title`, but not the prototype's own accessors. Each is written out by itself,
 * so that the engine sees one getter a function.
 */
type Getter = ((this: object) => unknown) | undefined;

const nodeProto = typeof Node === 'undefined' ? undefined : Node.prototype;
const elementProto = typeof Element === 'undefined' ? undefined : Element.prototype;
const documentProto = typeof Document === 'undefined' ? undefined : Document.prototype;

const getter = (prototype: object | undefined, name: string): Getter =>
  prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;

const getFirstChild = getter(nodeProto, 'firstChild');
const getNextSibling = getter(nodeProto, 'nextSibling');
const getParentNode = getter(nodeProto, 'parentNode');
const getNodeType = getter(nodeProto, 'nodeType');
const getNodeName = getter(nodeProto, 'nodeName');
const getNodeValue = getter(nodeProto, 'nodeValue');
const getTextContent = getter(nodeProto, 'textContent');
const getShadowRoot = getter(elementProto, 'shadowRoot');
const getClassName = getter(elementProto, 'className');
const getId = getter(elementProto, 'id');
const getPrevious = getter(elementProto, 'previousElementSibling');
const getNext = getter(elementProto, 'nextElementSibling');
const getChildElementCount = getter(elementProto, 'childElementCount');
const getDocumentElement = getter(documentProto, 'documentElement');

export const firstChild = (node: Node): ChildNode | null =>
  getFirstChild ? (getFirstChild.call(node) as ChildNode | null) : node.firstChild;
export const nextSibling = (node: Node): ChildNode | null =>
  getNextSibling ? (getNextSibling.call(node) as ChildNode | null) : node.nextSibling;
export const parentNode = (node: Node): ParentNode | null =>
  getParentNode ? (getParentNode.call(node) as ParentNode | null) : node.parentNode;
export const nodeType = (node: Node): number => (getNodeType ? (getNodeType.call(node) as number) : node.nodeType);
export const nodeName = (node: Node): string => (getNodeName ? (getNodeName.call(node) as string) : node.nodeName);
export const nodeValue = (node: Node): string | null =>
  getNodeValue ? (getNodeValue.call(node) as string | null) : node.nodeValue;
export const textContent = (node: Node): string | null =>
  getTextContent ? (getTextContent.call(node) as string | null) : node.textContent;
export const shadowRoot = (element: Element): ShadowRoot | null =>
  getShadowRoot ? (getShadowRoot.call(element) as ShadowRoot | null) : element.shadowRoot;
export const previousElement = (element: Element): Element | null =>
  getPrevious ? (getPrevious.call(element) as Element | null) : element.previousElementSibling;
export const nextElement = (element: Element): Element | null =>
  getNext ? (getNext.call(element) as Element | null) : element.nextElementSibling;
export const childElementCount = (element: Element): number =>
  getChildElementCount ? (getChildElementCount.call(element) as number) : element.childElementCount;
export const documentElement = (document: Document): Element | null =>
  getDocumentElement ? (getDocumentElement.call(document) as Element | null) : document.documentElement;

/** An attribute's value, or null. */
export const attribute = (element: Element, name: string): string | null =>
  elementProto ? elementProto.getAttribute.call(element, name) : element.getAttribute(name);

/** The attribute `class`, '' where there is none; a third of the price of `attribute`. */
export const classOf = (element: Element): string =>
  getClassName ? (getClassName.call(element) as string) : (element.getAttribute('class') ?? '');
/** The attribute `id`, '' where there is none. */
export const idOf = (element: Element): string =>
  getId ? (getId.call(element) as string) : (element.getAttribute('id') ?? '');

/** Every descendant that matches, in document order. */
export function queryAll(root: Element, selector: string): Element[] {
  const found = elementProto ? elementProto.querySelectorAll.call(root, selector) : root.querySelectorAll(selector);
  const elements: Element[] = [];
  for (let at = 0, { length } = found; at < length; at++) elements.push(found[at] as Element);
  return elements;
}

/** Whether one node holds the other. */
export const contains: (node: Node, other: Node) => boolean = nodeProto
  ? (node, other) => nodeProto.contains.call(node, other)
  : (node, other) => node.contains(other);
