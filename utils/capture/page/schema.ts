/** Looking into schema.org nodes, whatever shape their values have. */
import { plain } from './text.ts';
import type { SchemaNode } from './types.ts';

/** The types of a node without IRI or prefix: "https://schema.org/JobPosting" is "JobPosting". */
export function typesOf(node: SchemaNode): string[] {
  const types = node['@type'] ?? node.type;
  return (Array.isArray(types) ? types : [types])
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

export const isType = (node: SchemaNode, pattern: RegExp): boolean => typesOf(node).some((type) => pattern.test(type));

/** A property's values as a list; also found under its full IRI or prefix. */
export function valuesOf(node: SchemaNode, name: string): unknown[] {
  const value =
    node[name] ?? node[`schema:${name}`] ?? node[`http://schema.org/${name}`] ?? node[`https://schema.org/${name}`];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.flat(2);
  return [value];
}

export const isNode = (value: unknown): value is SchemaNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Child nodes of a property. */
export const nodesOf = (node: SchemaNode, name: string): SchemaNode[] => valuesOf(node, name).filter(isNode);

/** A property's texts: strings, numbers, `@value`, or the name of a node. */
export function textsOf(node: SchemaNode, name: string): string[] {
  return valuesOf(node, name)
    .map((value) => {
      if (typeof value === 'string') return plain(value.slice(0, 20_000));
      if (typeof value === 'number') return String(value);
      if (!isNode(value)) return '';
      const inner = value['@value'] ?? value.name ?? value.value ?? value['@id'] ?? '';
      return typeof inner === 'string' || typeof inner === 'number' ? plain(String(inner).slice(0, 20_000)) : '';
    })
    .filter(Boolean);
}

export const textOf = (node: SchemaNode, name: string): string => textsOf(node, name)[0] ?? '';

/** schema.org's Organization, its subtypes, and the LocalBusiness kinds, by how their names end or by name. */
const ORGANIZATION =
  /(?:Organization|Business|Corporation|Company|Agency|Store|Shop|Restaurant|Contractor|School|University|Hospital|Clinic|Salon|Club|Airline|Consortium|Cooperative|NGO|Center|Office|Dealer|Rental|Repair|Attorney|Notary|Bakery|Brewery|Hotel|Hostel|Resort|Library|Bank|CreditUnion|Team|Project|Facility|Dentist|Physician|Pharmacy|Electrician|Plumber|Locksmith|Florist|Preschool|(?:Legal|Financial|Accounting|Emergency|Professional)Service|EstateAgent)$/;

export const isOrganization = (node: SchemaNode): boolean => typesOf(node).some((type) => ORGANIZATION.test(type));
